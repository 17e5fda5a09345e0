import { splitFile } from '../../format/split.ts';
import { Failure } from '../../problem/failure.ts';

/**
 * The text below the front matter, with LF line ends.
 * @throws Failure `content-has-front-matter` for a whole file: its front matter would become part of the prompt.
 */
export function bodyOnly(content: string): string {
  if (!splitFile(content, '').ok) return content.replaceAll('\r\n', '\n');
  throw new Failure('content-has-front-matter', 'The content begins with front matter.', 'Pass only the text below it; what the front matter says is passed by flags, or edited in the file.');
}
