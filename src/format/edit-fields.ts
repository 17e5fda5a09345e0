import { passed, type Checked } from '../problem/checked.ts';
import type { FormatName } from '../domain/formats.ts';
import type { KeyEdit, NewFile } from './document.ts';
import { composePrompt, editFrontMatter } from './edit-front-matter.ts';
import { editYaml } from './edit-yaml.ts';
import { formatsByName } from './formats.ts';
import { ownPrefix } from './own-fields.ts';

/** The texts that the fields of a prompt lie in; `null` = no such file. */
export interface FieldTexts {
  readonly file: string;
  readonly sidecar: string | null;
}

/**
 * Changes fields of a prompt in place, each where its format keeps it: in the file itself what the format knows, all others in
 * front matter, in keys of their own or in the file beside it. Every other byte stays.
 * @param edits paths begin with a key of native front matter, as `owner` or `deprecation`.
 */
export function editFields(format: FormatName, texts: FieldTexts, edits: readonly KeyEdit[]): Checked<FieldTexts> {
  let current: Checked<FieldTexts> = passed(texts);
  for (const edit of edits) {
    if (!current.ok) return current;
    current = edited(format, current.value, edit);
  }
  return current;
}

function edited(format: FormatName, { file, sidecar }: FieldTexts, { path, value }: KeyEdit): Checked<FieldTexts> {
  const { fields, says } = formatsByName[format];
  const [key = '', ...rest] = path;
  const isHosts = says.some((said) => said === key) && key !== 'tags' && (key !== 'input' || format === 'dotprompt' || format === 'native');
  if (fields === 'sidecar' && !isHosts) {
    const changed = editYaml(sidecar ?? '', [{ path, value }]);
    return changed.ok ? passed({ file, sidecar: changed.value === '' ? null : changed.value }) : changed;
  }
  const own = fields === 'dotted keys' ? [`${ownPrefix}.${key}`, ...rest] : ['metadata', ownPrefix, ...path];
  const at = isHosts || fields === 'front matter' ? path : own;
  const changed = format === 'github-models' ? editYaml(file, [{ path: at, value }]) : editFrontMatter(withMatter(file), [{ path: at, value }]);
  return changed.ok ? passed({ file: changed.value, sidecar }) : changed;
}

/** A file without front matter gets an empty one to write to. */
function withMatter(file: string): string {
  return /^\ufeff?(?:(?:#[^\n]*|[ \t]*\r?)\n)*---[ \t]*\r?\n/u.test(file) ? file : `${composePrompt({}, '')}${file}`;
}

/** What of a new prompt its own file does not say, as the text of the file beside it; `null` where there is nothing. */
export function sidecarFor(format: FormatName, { description, tags, model }: NewFile): string | null {
  const { fields, says } = formatsByName[format];
  if (fields !== 'sidecar') return null;
  const wanted = { description: description === '' ? undefined : description, model: model ?? undefined, tags: tags.length === 0 ? undefined : tags };
  const edits = Object.entries(wanted).flatMap(([key, value]) => (value === undefined || says.some((said) => said === key) ? [] : [{ path: [key], value }]));
  const text = editYaml('', edits);
  return edits.length === 0 || !text.ok ? null : text.value;
}
