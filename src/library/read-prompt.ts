import { textOf } from '../format/bytes.ts';
import type { FileBeside, PromptDocument } from '../format/document.ts';
import { formatsByName } from '../format/formats.ts';
import type { Checked } from '../problem/checked.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { templateLanguages } from '../template/languages.ts';
import type { TemplateFacts, TemplateLanguage } from '../template/template.ts';
import { templateFacts } from './document-template.ts';
import type { Prompt } from './prompt.ts';
import type { ClaimedPath } from './sources.ts';

/** What a tree entry's mode makes of it, where it is no file. */
export const links: ReadonlyMap<string, 'symlink' | 'submodule'> = new Map<string, 'symlink' | 'submodule'>([
  ['120000', 'symlink'],
  ['160000', 'submodule'],
]);

/** The language that a new text among a source's prompts is written in; a file may say otherwise of itself. */
export function templateLanguageOf({ format }: ClaimedPath['source']): TemplateLanguage {
  return templateLanguages[formatsByName[format].template];
}

/** What reading a prompt asks besides its file. */
export interface PromptSurroundings {
  /** Files beside it that belong to it. */
  readonly beside: readonly FileBeside[];
  /** The id of the partial that a name in it means. */
  readonly partialId: (path: string, name: string) => string | null;
}

const nothingAround: PromptSurroundings = { beside: [], partialId: () => null };

/** Whether an entry of this mode is a file whose content may be read. */
export function isRegularMode(mode: string): boolean {
  return mode === '100644' || mode === '100755';
}

/**
 * Reads one prompt. Whatever is wrong with it becomes problems of the prompt: nothing is thrown, nothing guessed.
 * @param claim a claimed path that has a name.
 * @param bytes content of the blob; `null` where the mode forbids reading it.
 */
export function readPrompt(
  claim: ClaimedPath & { readonly id: string; readonly name: NonNullable<ClaimedPath['name']> },
  entry: { readonly mode: string; readonly blob: string },
  bytes: Uint8Array | null,
  { beside, partialId }: PromptSurroundings = nothingAround,
): Prompt {
  const files = beside.map(({ path, blob }) => ({ path, blob })).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const base = { id: claim.id, name: claim.name, path: claim.path, source: claim.source, mode: entry.mode, blob: entry.blob, beside: files };
  if (bytes === null) {
    const kind = links.get(entry.mode) ?? 'unknown';
    const notRegular = problem('file-not-regular', { kind }, { place: { file: claim.path, line: 1 }, prompt: claim.id });
    return { ...base, size: 0, text: null, document: null, template: null, problems: [notRegular] };
  }
  const format = formatsByName[claim.source.format];
  const whole = textOf(bytes, claim.path);
  const file = { size: bytes.length, text: whole.ok ? whole.value : null };
  const read = format.read(bytes, claim.path, { beside, partialId: (name) => partialId(claim.path, name) });
  if (!read.ok) return { ...base, ...file, document: null, template: null, problems: read.problems.map(about(claim.id)) };
  const later = readLater(read.value, claim);
  // Not by a spread, which would ask for everything at once.
  return {
    ...base,
    ...file,
    get document() {
      return later.document();
    },
    get template() {
      return later.template();
    },
    get problems() {
      return later.problems();
    },
  };
}

/** What is made of a text when it is first asked for: most who look at many prompts never ask what it is as a template. */
interface LaterParts {
  readonly document: () => PromptDocument;
  readonly template: () => TemplateFacts | null;
  readonly problems: () => readonly Problem[];
}

function readLater(written: PromptDocument, { path, id }: { readonly path: string; readonly id: string }): LaterParts {
  const facts = once(() => templateFacts(written, path));
  const template = (): TemplateFacts | null => {
    const read = facts();
    return read.ok ? read.value : null;
  };
  const document = once(() => withInput(written, template));
  return { document, template, problems: once(() => problemsOf(document(), facts(), path).map(about(id))) };
}

function problemsOf(document: PromptDocument, template: Checked<TemplateFacts>, path: string): readonly Problem[] {
  return [
    ...document.problems,
    ...(template.ok ? (template.value.notices ?? []).map(placedInFile(document.bodyLine)) : []),
    ...(document.body.trim() === '' ? [problem('body-empty', {}, { place: { file: path, line: document.bodyLine } })] : []),
    ...(template.ok ? [] : template.problems.map(placedInFile(document.bodyLine))),
  ];
}

/** Makes a value when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Where a format's files declare no input, what the text uses is the input. */
function withInput(document: PromptDocument, read: () => TemplateFacts | null): PromptDocument {
  const { metadata, undeclared } = document;
  if (undeclared === 'wrong' || metadata.input !== null) return document;
  const template = read();
  if (template === null || template.variables.length === 0) return document;
  const names = template.variables.map(({ name }) => name);
  const required = undeclared === 'required' ? names.filter((name) => !Object.hasOwn(metadata.defaults, name)) : [];
  const input = { type: 'object', properties: Object.fromEntries(names.map((name) => [name, {}])), required };
  const variables = names.map((name) => ({ name, schema: {}, required: required.includes(name) }));
  return { ...document, metadata: { ...metadata, input, variables } };
}

/** Names the prompt a problem is about. */
function about(id: string): (problem: Problem) => Problem {
  return (each) => ({ ...each, prompt: id });
}

/** Moves a place inside a body to its place in the file. */
export function placedInFile(bodyLine: number): (problem: Problem) => Problem {
  return (each) =>
    each.place?.line === undefined ? each : { ...each, place: { ...each.place, line: each.place.line + bodyLine - 1 } };
}
