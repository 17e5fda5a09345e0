import { passed, type Checked } from '../problem/checked.ts';
import type { KeyEdit } from './document.ts';
import { editFrontMatter } from './edit-front-matter.ts';

const fence = '---\n';

/** Changes keys of a file that is YAML as a whole, in place, as `editFrontMatter` does for front matter. */
export function editYaml(text: string, edits: readonly KeyEdit[]): Checked<string> {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const yaml = text.slice(mark.length);
  const lineEnd = yaml.includes('\r\n') ? '\r\n' : '\n';
  const ended = yaml === '' || yaml.endsWith('\n') ? yaml : `${yaml}${lineEnd}`;
  const open = fence.replace('\n', lineEnd);
  const edited = editFrontMatter(`${open}${ended}${open}`, edits);
  return edited.ok ? passed(`${mark}${edited.value.slice(open.length, -open.length)}`) : edited;
}
