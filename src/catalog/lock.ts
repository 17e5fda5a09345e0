import { textOf } from '../format/bytes.ts';
import { blockText } from '../format/front-matter.ts';
import { readYamlFile, type YamlDocument } from '../format/yaml-document.ts';
import { byCodeUnit } from '../ledger/code-units.ts';
import { passed, refused, type Checked } from '../problem/checked.ts';
import { problem, type Place } from '../problem/problem.ts';
import { consumerViolations } from '../schema/consumers.ts';
import { pathText } from '../schema/violation.ts';

/** What an application uses of one prompt: `schemas/lock.schema.json`. */
export interface LockedPrompt {
  /** The versions it can work with. */
  readonly range: string;
  readonly version: string;
  /** Content digest of the version. */
  readonly digest: string;
  /** `null` where the version has no tag. */
  readonly tag: string | null;
  /** Address or path of a git repository, or path of a catalog. */
  readonly library: string;
}

/** The prompts of an application, by id. */
export type Lock = ReadonlyMap<string, LockedPrompt>;

/** A lock as it is written. */
export interface WrittenLock {
  readonly lock: Lock;
  readonly form: 'yaml' | 'json';
  /** Where a key of a prompt stands. */
  readonly placeOf: (id: string, key?: keyof LockedPrompt) => Place;
}

const comment = '# Written by prompt-libraries add. Commit it; do not edit it.\n';

/** Reads a lock, YAML or JSON, or tells everything that is wrong with it. */
export function readLock(bytes: Uint8Array, file: string): Checked<WrittenLock> {
  const text = textOf(bytes, file);
  const document: Checked<YamlDocument> = text.ok ? readYamlFile(text.value, file) : text;
  if (!document.ok) return document;
  const { value, placeOf } = document.value;
  const [first, ...others] = consumerViolations('lock', value).map(({ path, reason }) => problem('lock-invalid', { key: pathText(path), reason }, { place: { file, ...placeOf(path) } }));
  if (first !== undefined) return refused(first, ...others);
  return passed({
    lock: new Map(Object.entries(value['prompts'] as Readonly<Record<string, LockedPrompt>>)),
    form: text.ok && text.value.trimStart().startsWith('{') ? 'json' : 'yaml',
    placeOf: (id, key) => ({ file, ...placeOf(key === undefined ? ['prompts', id] : ['prompts', id, key]) }),
  });
}

/** A lock as a file: prompts by id, equal locks give equal bytes. */
export function encodeLock(lock: Lock, form: WrittenLock['form']): string {
  const ids = [...lock].toSorted(([a], [b]) => byCodeUnit(a, b));
  const prompts = Object.fromEntries(ids.map(([id, { range, version, digest, tag, library }]) => [id, { range, version, digest, tag, library }]));
  const value = { schema: 'prompt-libraries/lock/v1', prompts };
  return form === 'json' ? `${JSON.stringify(value, null, 2)}\n` : `${comment}${blockText(value)}`;
}
