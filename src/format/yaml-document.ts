import { passed, type Checked } from '../problem/checked.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { parseYaml, type YamlFault } from './front-matter.ts';
import { placesOf, type LineAndColumn } from './places.ts';
import { frontMatterLimits, yamlFileLimits, type YamlLimits } from './yaml-limits.ts';
import { offsetAt, plainValue, treeFaults, type TreeFault, type YamlMap } from './yaml-tree.ts';

/** A YAML text, read as plain data. */
export interface YamlDocument {
  /** Objects have no prototype; no key is `__proto__`, `constructor` or `prototype`. */
  readonly value: Readonly<Record<string, unknown>>;
  /** Line and column in the file of a key or list item; of the nearest parent where it is absent. */
  readonly placeOf: (path: readonly (string | number)[]) => LineAndColumn;
  /** The same with offsets into the text; `null` where the text has no value at all. */
  readonly root: YamlMap | null;
}

/** Where a YAML text stands. */
interface Origin {
  readonly file: string;
  /** 1-based line of the file on which the text begins. */
  readonly line: number;
  readonly limits: YamlLimits;
  readonly tooLarge: 'front-matter-too-large' | 'yaml-too-large';
}

/** Reads the YAML between the `---` lines of a file; empty front matter has no keys. */
export function readFrontMatter(yaml: string, file: string, line: number): Checked<YamlDocument> {
  return readYaml(yaml, { file, line, limits: frontMatterLimits, tooLarge: 'front-matter-too-large' });
}

/** Reads a file that is YAML as a whole, such as the configuration; an empty file has no keys. */
export function readYamlFile(text: string, file: string): Checked<YamlDocument> {
  return readYaml(text.replace(/^\ufeff/u, ''), { file, line: 1, limits: yamlFileLimits, tooLarge: 'yaml-too-large' });
}

function readYaml(text: string, { file, line, limits, tooLarge }: Origin): Checked<YamlDocument> {
  const place = inFile(placesOf(text), line);
  const about = (offset: number): { readonly place: Problem['place'] } => ({ place: { file, ...place(offset) } });
  const bytes = Buffer.byteLength(text);
  if (bytes > limits.bytes) {
    return { ok: false, problems: [problem(tooLarge, { what: 'bytes', found: bytes, limit: limits.bytes }, about(0))] };
  }
  const parsed = parseYaml(text, limits);
  const told = (fault: YamlFault | TreeFault): Problem => problemOf(fault, tooLarge, about(fault.offset));
  if (!parsed.ok) return { ok: false, problems: [told(parsed.fault)] };
  const { root } = parsed;
  if (root === null || (root.kind === 'scalar' && root.value === null)) {
    return passed({ value: Object.create(null), placeOf: () => place(0), root: null });
  }
  if (root.kind !== 'map') {
    return { ok: false, problems: [problem('yaml-invalid', { reason: 'it must be made of keys with values.' }, about(root.start))] };
  }
  const [first, ...others] = treeFaults(root, limits).map(told);
  if (first !== undefined) return { ok: false, problems: [first, ...others] };
  return passed({ value: plainValue(root), placeOf: (path) => place(offsetAt(root, path)), root });
}

/** Turns places in a text that begins on some line into places in its file. */
function inFile(place: (offset: number) => LineAndColumn, firstLine: number): (offset: number) => LineAndColumn {
  return (offset) => {
    const { line, column } = place(offset);
    return { line: line + firstLine - 1, column };
  };
}

function problemOf(fault: YamlFault | TreeFault, tooLarge: Origin['tooLarge'], about: { readonly place: Problem['place'] }): Problem {
  switch (fault.is) {
    case 'too-large':
      return problem(tooLarge, { what: fault.what, found: fault.found, limit: fault.limit }, about);
    case 'forbidden':
      return problem('yaml-forbidden', { what: fault.what, text: fault.text }, about);
    case 'dangerous':
      return problem('yaml-forbidden', { what: fault.what, text: fault.key }, about);
    case 'bad-escape':
      return problem('yaml-invalid', { reason: `\`${fault.text}\` is no escape that double quotes know; write the backslash twice.` }, about);
    case 'duplicate':
      return problem('yaml-invalid', { reason: `the key \`${fault.key}\` is there twice.` }, about);
    case 'number':
      return problem('yaml-invalid', { reason: `the number becomes ${fault.value}, which is not what is written; put it in quotes.` }, about);
    case 'half-character':
      return problem('yaml-invalid', { reason: 'the text holds half a character.' }, about);
    case 'invalid':
      return problem('yaml-invalid', { reason: fault.reason }, about);
  }
}
