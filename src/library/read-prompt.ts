import { textOf } from '../format/bytes.ts';
import type { Format } from '../format/document.ts';
import { nativeFormat } from '../format/native.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { templateLanguages } from '../template/languages.ts';
import type { TemplateLanguage } from '../template/template.ts';
import type { Prompt } from './prompt.ts';
import type { ClaimedPath } from './sources.ts';

/** The formats that sources may name. */
const formats = { native: nativeFormat } as const satisfies Record<string, Format>;

/** What a tree entry's mode makes of it. */
const links = new Map<string, 'symlink' | 'submodule'>([
  ['120000', 'symlink'],
  ['160000', 'submodule'],
]);

/** The language that the text of a source's prompts is written in. */
export function templateLanguageOf({ format }: ClaimedPath['source']): TemplateLanguage {
  return templateLanguages[formats[format].template];
}

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
): Prompt {
  const base = { id: claim.id, name: claim.name, path: claim.path, source: claim.source, mode: entry.mode, blob: entry.blob };
  if (bytes === null) {
    const kind = links.get(entry.mode) ?? 'unknown';
    const notRegular = problem('file-not-regular', { kind }, { place: { file: claim.path, line: 1 }, prompt: claim.id });
    return { ...base, size: 0, text: null, document: null, template: null, problems: [notRegular] };
  }
  const format = formats[claim.source.format];
  const whole = textOf(bytes, claim.path);
  const file = { size: bytes.length, text: whole.ok ? whole.value : null };
  const read = format.read(bytes, claim.path);
  if (!read.ok) return { ...base, ...file, document: null, template: null, problems: read.problems.map(about(claim.id)) };
  const document = read.value;
  const template = templateLanguageOf(claim.source).read(document.body, claim.path);
  const problems = [
    ...document.problems,
    ...(document.body.trim() === '' ? [problem('body-empty', {}, { place: { file: claim.path, line: document.bodyLine } })] : []),
    ...(template.ok ? [] : template.problems.map(placedInFile(document.bodyLine))),
  ];
  return { ...base, ...file, document, template: template.ok ? template.value : null, problems: problems.map(about(claim.id)) };
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
