import { textOf } from '../format/bytes.ts';
import { blockText } from '../format/front-matter.ts';
import { readYamlFile, type YamlDocument } from '../format/yaml-document.ts';
import { passed, refused, type Checked } from '../problem/checked.ts';
import { problem, type Place } from '../problem/problem.ts';

/** The kept texts of one prompt's cases. */
export interface Snapshots {
  /** Text by the name of the case. */
  readonly texts: ReadonlyMap<string, string>;
  readonly placeOf: (name: string) => Place;
}

/** Reads a file of snapshots; without a file there are none. */
export function readSnapshots(bytes: Uint8Array | null, file: string): Checked<Snapshots> {
  if (bytes === null) return passed({ texts: new Map(), placeOf: () => ({ file, line: 1 }) });
  const text = textOf(bytes, file);
  const document: Checked<YamlDocument> = text.ok ? readYamlFile(text.value, file) : text;
  if (!document.ok) return document;
  const { value, placeOf } = document.value;
  const wrong = Object.entries(value).find(([, each]) => typeof each !== 'string')?.[0];
  if (wrong !== undefined) {
    return refused(problem('test-file-invalid', { key: wrong, reason: 'must be text' }, { place: { file, ...placeOf([wrong]) } }));
  }
  return passed({
    texts: new Map(Object.entries(value).map(([name, each]) => [name, String(each)])),
    placeOf: (name) => ({ file, ...placeOf([name]) }),
  });
}

/** A file of snapshots, in the order of the cases. */
export function snapshotsText(texts: ReadonlyMap<string, string>): string {
  const header = '# Written by prompt-libraries test --update-snapshots: read what changes before you commit it.\n';
  return `${header}${blockText(Object.fromEntries(texts))}`;
}
