import { passed, type Checked } from '../problem/checked.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { pathText } from '../schema/violation.ts';
import { textOf, withLineFeeds } from './bytes.ts';
import type { DocumentMessage, PromptDocument, Reference } from './document.ts';
import { metadataOf } from './metadata.ts';
import type { OwnFields, Plain } from './own-fields.ts';
import { splitFile } from './split.ts';
import { readFrontMatter, type YamlDocument } from './yaml-document.ts';

/** A file of Markdown or the like, its front matter read; without front matter the whole file is the body. */
export interface MarkedText {
  readonly file: string;
  readonly matter: YamlDocument;
  readonly hasMatter: boolean;
  readonly body: string;
  readonly bodyLine: number;
}

/** `first line`: only a `---` there opens front matter, for other lines of `---` are rules of Markdown. `nowhere`: the format has none. */
export type MatterBegins = 'first line' | 'below comments' | 'nowhere';

/** Reads front matter and body. What opens and is never closed is a problem, as for every prompt. */
export function readMarked(bytes: Uint8Array, file: string, begins: MatterBegins): Checked<MarkedText> {
  const text = textOf(bytes, file);
  if (!text.ok) return text;
  const split = hasMatter(text.value, begins) ? splitFile(text.value, file) : null;
  if (split === null) {
    const body = withLineFeeds(text.value.replace(/^\ufeff/u, ''));
    return passed({ file, matter: noMatter, hasMatter: false, body, bodyLine: 1 });
  }
  if (!split.ok) return split;
  const { yaml, yamlLine, body, bodyLine } = split.value;
  const matter = readFrontMatter(yaml, file, yamlLine);
  return matter.ok ? passed({ file, matter: matter.value, hasMatter: true, body: withLineFeeds(body), bodyLine }) : matter;
}

/** Whether a text opens front matter where its format looks for it. */
export function hasMatter(text: string, begins: MatterBegins): boolean {
  if (begins === 'nowhere') return false;
  const opening = begins === 'first line' ? /^\ufeff?---[ \t]*\r?(?:\n|$)/u : /^\ufeff?(?:(?:#[^\n]*|[ \t]*\r?)\n)*---[ \t]*\r?(?:\n|$)/u;
  return opening.test(text);
}

const noMatter: YamlDocument = { value: Object.create(null), placeOf: () => ({ line: 1, column: 1 }), root: null };

/** What a format found in a file, in the words of native front matter. */
export interface Adopted {
  readonly file: string;
  readonly matter: YamlDocument;
  /** Native keys by what the file's own keys say; `undefined` where it says nothing. */
  readonly host: Plain;
  readonly own: OwnFields;
  readonly body: string;
  readonly bodyLine: number;
  readonly template: PromptDocument['template'];
  readonly undeclared: PromptDocument['undeclared'];
  readonly messages?: readonly DocumentMessage[];
  readonly uses?: Plain;
  readonly references?: readonly Reference[];
  readonly problems?: readonly Problem[];
}

/** The document of an adopted file. Where the file and our fields both say something the file's word counts, and that is told. */
export function adoptedDocument(adopted: Adopted): PromptDocument {
  const { file, matter, own, body, bodyLine, template, undeclared } = adopted;
  const host = said(adopted.host);
  const { metadata, faults } = metadataOf({ ...own.fields, ...host });
  const twice = Object.keys(own.fields).filter((key) => host[key] !== undefined);
  const problems = [
    ...(adopted.problems ?? []),
    ...own.problems,
    ...twice.map((key) => problem('field-said-twice', { key }, { place: { file, ...matter.placeOf([key]) } })),
    ...faults.map(({ path, reason }) => problem('input-schema-invalid', { key: pathText(path), reason }, { place: { file, ...matter.placeOf(path) } })),
  ];
  return {
    metadata,
    frontMatter: { ...matter.value, ...own.fields },
    body,
    bodyLine,
    placeOf: matter.placeOf,
    problems,
    template,
    messages: adopted.messages ?? null,
    uses: said(adopted.uses ?? {}),
    undeclared,
    references: adopted.references ?? [],
  };
}

function said(plain: Plain): Plain {
  return Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined && value !== null));
}

/** A text of at least one sign that is no white space. */
export function textAt(matter: YamlDocument, key: string): string | undefined {
  const value = matter.value[key];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
