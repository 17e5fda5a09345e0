import { passed, type Checked } from '../problem/checked.ts';
import { hasMatter, type MatterBegins } from './adopted.ts';
import { composePrompt } from './edit-front-matter.ts';
import { splitFile } from './split.ts';

/** A file with another text below its front matter, in the line ends it has; all else stays byte for byte. */
export function withBodyReplaced(text: string, content: string, file: string, begins: MatterBegins): Checked<string> {
  const split = hasMatter(text, begins) ? splitFile(text, file) : null;
  if (split === null) return passed(`${text.startsWith('\ufeff') ? '\ufeff' : ''}${inLineEnds(ended(content), /\r\n/u.test(text))}`);
  if (!split.ok) return split;
  const { head, yaml, close } = split.value;
  return passed(`${head}${yaml}${close}${inLineEnds(ended(content), head.endsWith('\r\n'))}`);
}

/** A new file of front matter and text; without any key there is no front matter. */
export function composed(keys: Readonly<Record<string, unknown>>, content: string): string {
  const isBare = Object.values(keys).every((value) => value === undefined);
  return isBare ? ended(content) : composePrompt(keys, ended(content));
}

function ended(content: string): string {
  return content.endsWith('\n') || content === '' ? content : `${content}\n`;
}

function inLineEnds(content: string, isCrlf: boolean): string {
  return isCrlf ? content.replaceAll('\n', '\r\n') : content;
}
