import { problem, type Place, type Problem } from '../problem/problem.ts';
import { sidecarViolations } from '../schema/sidecar.ts';
import { pathText } from '../schema/violation.ts';
import { textOf } from './bytes.ts';
import type { FileBeside } from './document.ts';
import { readYamlFile, type YamlDocument } from './yaml-document.ts';

/** The fields of this library that an adopted file, or one beside it, gives to a prompt. */
export interface OwnFields {
  readonly fields: Plain;
  readonly problems: readonly Problem[];
}

export type Plain = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

/** How the file of our fields ends, behind the whole name of the prompt's file. */
export const sidecarSuffix = '.library.yaml';

/** Where the fields of a prompt are kept whose own file has no place for them. */
export function sidecarOf(path: string): string {
  return `${path}${sidecarSuffix}`;
}

/** The file that a sidecar belongs to; `null` for any other file. */
export function besideSidecar(path: string): string | null {
  return path.endsWith(sidecarSuffix) ? path.slice(0, -sidecarSuffix.length) : null;
}

/** The same as a list. */
export function sidecarFor(path: string): readonly string[] {
  const beside = besideSidecar(path);
  return beside === null ? [] : [beside];
}

/** Fields from the sidecar of a file; none where there is no sidecar. One that cannot be read gives none, and says why. */
export function fieldsOfSidecar(file: string, beside: readonly FileBeside[]): OwnFields {
  const path = sidecarOf(file);
  const bytes = beside.find((each) => each.path === path)?.bytes ?? null;
  if (bytes === null) return none;
  const text = textOf(bytes, path);
  const read = text.ok ? readYamlFile(text.value, path) : text;
  if (!read.ok) return { fields: {}, problems: read.problems };
  return checked(read.value.value, (at) => ({ file: path, ...read.value.placeOf(at) }));
}

/** How our keys begin among those of others. */
export const ownPrefix = 'prompt-libraries';

/** Fields from keys `prompt-libraries.owner` and the like. */
export function fieldsOfDottedKeys({ value, placeOf }: YamlDocument, file: string): OwnFields {
  const start = `${ownPrefix}.`;
  const own = Object.entries(value).filter(([key]) => key.startsWith(start));
  const fields = Object.fromEntries(own.map(([key, each]) => [key.slice(start.length), each]));
  return checked(fields, ([first = '', ...rest]) => ({ file, ...placeOf([`${start}${first}`, ...rest]) }));
}

/** Fields from a map `metadata.prompt-libraries`. */
export function fieldsOfMetadata({ value, placeOf }: YamlDocument, file: string): OwnFields {
  const metadata = value['metadata'];
  const fields = isPlain(metadata) ? metadata[ownPrefix] : undefined;
  return fields === undefined ? none : checked(fields, (at) => ({ file, ...placeOf(['metadata', ownPrefix, ...at]) }));
}

const none: OwnFields = { fields: {}, problems: [] };

function checked(fields: unknown, placeOf: (path: Path) => Place): OwnFields {
  const problems = sidecarViolations(fields).map(({ path, reason }) => problem('schema-violated', { key: pathText(path), reason }, { place: placeOf(path) }));
  return { fields: isPlain(fields) ? fields : {}, problems };
}

export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
