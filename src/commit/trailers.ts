import { impacts } from '../domain/impact.ts';
import { isNameIn, namesOf } from '../domain/row.ts';
import { problem, type Problem } from '../problem/problem.ts';
import type { ParsedCommit } from './commit.ts';

/** What the trailers of a message ask for, and those that cannot be read. */
export type Trailers = Pick<ParsedCommit, 'promptChanges' | 'releaseAs' | 'references'> & {
  readonly problems: readonly Problem[];
};

type Reader = (value: string) => Partial<Trailers> | { readonly reason: string };

/** Trailers by their key in lower case. */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['prompt-change', readPromptChange],
  ['release-as', readReleaseAs],
  ['refs', (text) => (text === '' ? {} : { references: [{ kind: 'refs', text }] })],
  ['closes', (text) => (text === '' ? {} : { references: [{ kind: 'closes', text }] })],
]);

/** `Refs #1` is as common as `Refs: #1`; a plural or a space in `Prompt-Change` is a slip, not prose. */
const grammar = /^(?:\* )?(?:(prompt[ -]changes?|release-as|refs|closes)[ \t]*:|(refs|closes)[ \t]+(?=#))(.*)$/iu;

/**
 * Reads trailers from the lines below a title, without fenced code. They may stand in any paragraph, at the start of a line,
 * because the body of a pull request becomes the message of its squash commit. Indented lines continue the one above.
 */
export function readTrailers(lines: readonly string[]): Trailers {
  const promptChanges: ParsedCommit['promptChanges'][number][] = [];
  const releaseAs: ParsedCommit['releaseAs'][number][] = [];
  const references: ParsedCommit['references'][number][] = [];
  const problems: Problem[] = [];
  for (const [index, line] of lines.entries()) {
    const found = grammar.exec(line);
    if (found === null) continue;
    const value = [found[3] ?? '', ...continuation(lines, index + 1)].map((part) => part.trim()).join(' ');
    const read = readTrailer((found[1] ?? found[2] ?? '').toLowerCase(), value.trim());
    if ('reason' in read) {
      problems.push(problem('commit-trailer-invalid', { trailer: line.trim(), reason: read.reason }));
      continue;
    }
    promptChanges.push(...(read.promptChanges ?? []));
    releaseAs.push(...(read.releaseAs ?? []));
    references.push(...(read.references ?? []));
  }
  return { promptChanges, releaseAs, references, problems };
}

function readTrailer(key: string, value: string): ReturnType<Reader> {
  return readers.get(key)?.(value) ?? { reason: 'its name is `Prompt-Change`' };
}

function continuation(lines: readonly string[], from: number): readonly string[] {
  let end = from;
  while (/^[ \t]+\S/u.test(lines[end] ?? '')) end += 1;
  return lines.slice(from, end);
}

function readPromptChange(value: string): ReturnType<Reader> {
  const [change = '', ...notes] = value.split(';');
  const note = notes.join(';').trim();
  const [target = '', impact, ...more] = change.split('=').map((part) => part.trim());
  if (target === '') return { reason: 'it names no prompt' };
  if (/[\s,]/u.test(target)) return { reason: 'it names more than one prompt; write one trailer for each' };
  if (impact === undefined || more.length > 0) return { reason: 'one `=` belongs between the prompt and the impact' };
  const named = impact.toLowerCase();
  if (!isNameIn(impacts, named)) return { reason: `\`${impact}\` is none of ${namesOf(impacts).join(', ')}` };
  return { promptChanges: [{ target, impact: named, note: note === '' ? null : note }] };
}

function readReleaseAs(value: string): ReturnType<Reader> {
  const parts = value.split('=').map((part) => part.trim());
  const [id, version] = parts.length === 1 ? [null, parts[0] ?? ''] : [parts[0] ?? '', parts[1] ?? ''];
  if (parts.length > 2) return { reason: 'one `=` belongs between the prompt and the version' };
  if (id === '') return { reason: 'it names no prompt' };
  if (version === '') return { reason: 'it names no version' };
  if (/\s/u.test(`${id ?? ''}${version}`)) return { reason: 'neither the prompt nor the version may hold a space' };
  return { releaseAs: [{ id, version }] };
}
