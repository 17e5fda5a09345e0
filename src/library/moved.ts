import { ownPrefix, sidecarOf } from '../format/own-fields.ts';
import type { FormatName } from '../domain/formats.ts';
import type { Prompt, Touched } from './prompt.ts';

/** A prompt that is gone and one that is new with (nearly) the same text, where no alias says that they are one. */
export interface Move {
  readonly from: Prompt;
  readonly to: Prompt;
}

/** Share of the text that both have, from which on git too speaks of a rename. */
const similarEnough = 0.5;
/** More pairs than this are not compared line by line: who moves so many edits few of them. */
const mostPairs = 10_000;

/** What was found in a change: several rules ask, and lines are compared once. A change itself is never changed. */
const found = new WeakMap<readonly Touched[], readonly Move[]>();

/** Removed prompts that seem to have moved to added ones: those with the same text first, then the most similar, each once. */
export function movesWithoutAlias(touched: readonly Touched[]): readonly Move[] {
  const known = found.get(touched) ?? movesIn(touched);
  found.set(touched, known);
  return known;
}

function movesIn(touched: readonly Touched[]): readonly Move[] {
  const gone = touched.flatMap(({ kind, before }) => (kind === 'removed' && before !== null && mayHaveMoved(before) ? [before] : []));
  const added = touched.flatMap(({ kind, after }) => (kind === 'added' && after !== null && textIn(after) !== '' ? [after] : []));
  if (gone.length === 0 || added.length === 0) return [];
  const same = pairedByText(gone, added);
  const paired = new Set(same.flatMap(({ from, to }) => [from, to]));
  const others = { gone: gone.filter((each) => !paired.has(each)), added: added.filter((each) => !paired.has(each)) };
  const similar = others.gone.length * others.added.length > mostPairs ? [] : pairedByLines(others.gone, others.added);
  return [...same, ...similar].sort((a, b) => (a.to.id < b.to.id ? -1 : 1));
}

/** The line that makes them one, and the file it belongs into. */
export function aliasFor({ from, to }: Move): { readonly line: string; readonly file: string } {
  const list = `[${[...(to.document?.metadata.aliases ?? []), from.id].join(', ')}]`;
  const own = ownLines(to.source.format, list);
  return own === null ? { line: `aliases: ${list}`, file: sidecarOf(to.path) } : { line: own, file: to.path };
}

/** Where a format keeps our fields in the file itself; `null`: in a sidecar. */
function ownLines(format: FormatName, list: string): string | null {
  switch (format) {
    case 'native':
      return `aliases: ${list}`;
    case 'dotprompt':
      return `${ownPrefix}.aliases: ${list}`;
    case 'prompty':
      return `metadata: {${ownPrefix}: {aliases: ${list}}}`;
    default:
      return null;
  }
}

/** What was deprecated is meant to go. */
function mayHaveMoved(prompt: Prompt): boolean {
  return textIn(prompt) !== '' && prompt.document?.metadata.deprecation === null;
}

function textIn({ document }: Prompt): string {
  return document === null ? '' : document.body.trim();
}

function pairedByText(gone: readonly Prompt[], added: readonly Prompt[]): readonly Move[] {
  const left = new Map<string, Prompt[]>();
  for (const each of added) left.set(textIn(each), [...(left.get(textIn(each)) ?? []), each]);
  return gone.flatMap((from) => {
    const to = left.get(textIn(from))?.shift();
    return to === undefined ? [] : [{ from, to }];
  });
}

function pairedByLines(gone: readonly Prompt[], added: readonly Prompt[]): readonly Move[] {
  const ofAdded = added.map((to) => ({ to, lines: linesIn(to) }));
  const pairs = gone.flatMap((from) => {
    const lines = linesIn(from);
    return ofAdded.map((each) => ({ from, to: each.to, share: sharedBy(lines, each.lines) })).filter(({ share }) => share >= similarEnough);
  });
  const taken = new Set<Prompt>();
  return pairs.sort((a, b) => b.share - a.share).flatMap(({ from, to }) => {
    if (taken.has(from) || taken.has(to)) return [];
    taken.add(from).add(to);
    return [{ from, to }];
  });
}

/** How often each line stands in a text. */
function linesIn(prompt: Prompt): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of textIn(prompt).split('\n')) counts.set(line.trim(), (counts.get(line.trim()) ?? 0) + 1);
  return counts;
}

/** Share of the characters, from 0 to 1, that stand in lines of both, of the longer of the two. */
function sharedBy(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const size = (lines: ReadonlyMap<string, number>): number => [...lines].reduce((sum, [line, count]) => sum + line.length * count, 0);
  const shared = [...a].reduce((sum, [line, count]) => sum + line.length * Math.min(count, b.get(line) ?? 0), 0);
  return shared / Math.max(size(a), size(b), 1);
}
