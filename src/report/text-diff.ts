import { listChanges, type ListChange } from './list-changes.ts';
import { sentencesOf, type Sentence } from './sentences.ts';

/** A stretch of a row; `changed` where words differ from the row it is paired with. */
export interface DiffPart {
  readonly text: string;
  readonly changed: boolean;
}

/** A sentence or line that stayed, went or came. */
export interface DiffRow {
  readonly kind: 'same' | 'removed' | 'added';
  readonly parts: readonly DiffPart[];
}

/** Changes that stand together, with a little of what stands around them. */
export interface DiffHunk {
  /** Line of the new text on which it begins, from 1. */
  readonly line: number;
  readonly rows: readonly DiffRow[];
}

export type TextDiff =
  | { readonly is: 'same' }
  | { readonly is: 'different'; readonly hunks: readonly DiffHunk[] }
  /** Too many edits, or too much text, to be of use to a reader. */
  | { readonly is: 'too-different' };

/** Edits of sentences and of words, milliseconds; texts above the size (UTF-16 code units) are data, not prompts. */
const limits = { edits: 600, wordEdits: 200, milliseconds: 2_000, size: 400_000 } as const;
const context = 1;
/** Share of the words two sentences must have in common to be shown as one that changed. */
const alike = 0.4;
const words = /\p{L}[\p{L}\p{M}\p{N}_'’-]*|\p{N}+|\s+|./gsu;

interface Step {
  readonly row: DiffRow;
  readonly line: number;
}

/** What changed between two texts, by sentence and inside sentences by word. */
export function textDiff(before: string, after: string): TextDiff {
  if (before === after) return { is: 'same' };
  if (before.length + after.length > limits.size) return { is: 'too-different' };
  const changes = listChanges(sentencesOf(before), sentencesOf(after), limits, (a, b) => a.text === b.text);
  if (changes === null) return { is: 'too-different' };
  const hunks = hunksOf(stepsOf(changes));
  return hunks.length === 0 ? { is: 'same' } : { is: 'different', hunks };
}

function stepsOf(changes: readonly ListChange<Sentence>[]): readonly Step[] {
  const steps: Step[] = [];
  let removed: readonly Sentence[] = [];
  let line = 1;
  for (const { kind, items } of changes) {
    if (kind === 'removed') {
      removed = items;
      continue;
    }
    for (const row of kind === 'added' ? pairedRows(removed, items) : removed.map(wholly('removed'))) steps.push({ row, line });
    removed = [];
    for (const sentence of items) {
      line = sentence.line;
      if (kind === 'same') steps.push({ row: wholly('same')(sentence), line });
    }
  }
  return [...steps, ...removed.map((each) => ({ row: wholly('removed')(each), line }))];
}

/** Sentences that went and came at one place: those that are alike stand below each other with their words compared. */
function pairedRows(removed: readonly Sentence[], added: readonly Sentence[]): readonly DiffRow[] {
  const rows: DiffRow[] = [];
  let came = 0;
  for (const [index, gone] of removed.entries()) {
    const near = [came, came + 1].filter((at) => at < added.length);
    const match = near.map((at) => ({ at, pair: pairOf(gone.text, added[at]?.text ?? '') })).find(({ pair }) => pair !== null);
    if (match === undefined || match.pair === null) {
      rows.push(wholly('removed')(gone));
      const left = removed.length - index - 1;
      if (added.length - came > left) rows.push(...added.slice(came, (came += 1)).map(wholly('added')));
      continue;
    }
    rows.push(...added.slice(came, match.at).map(wholly('added')), ...match.pair);
    came = match.at + 1;
  }
  return [...rows, ...added.slice(came).map(wholly('added'))];
}

/** Two sentences with their words compared, or `null` where they have too little in common. */
function pairOf(before: string, after: string): readonly [DiffRow, DiffRow] | null {
  const [shorter, longer] = before.length < after.length ? [before, after] : [after, before];
  if (shorter.length < alike * longer.length) return null;
  const changes = listChanges(before.match(words) ?? [], after.match(words) ?? [], { edits: limits.wordEdits, milliseconds: limits.milliseconds });
  if (changes === null) return null;
  const parts = changes.map(({ kind, items }) => ({ kind, text: items.join('') }));
  const common = parts.reduce((sum, { kind, text }) => (kind === 'same' ? sum + text.trim().length : sum), 0);
  if (common < alike * longer.length) return null;
  const side = (kind: 'removed' | 'added'): DiffRow => ({
    kind,
    parts: joinedParts(parts.filter((each) => each.kind === kind || each.kind === 'same').map((each) => ({ text: each.text, changed: each.kind === kind }))),
  });
  return [side('removed'), side('added')];
}

/** Changed words with only a space between them read better as one change. */
function joinedParts(parts: readonly DiffPart[]): readonly DiffPart[] {
  const result: DiffPart[] = [];
  for (const [index, part] of parts.entries()) {
    const bridge = !part.changed && part.text.trim() === '' && result.at(-1)?.changed === true && parts[index + 1]?.changed === true;
    const last = result.at(-1);
    if (last !== undefined && (bridge || last.changed === part.changed)) {
      result[result.length - 1] = { text: last.text + part.text, changed: last.changed };
    } else result.push(part);
  }
  return result.flatMap(withoutEdges);
}

/** Spaces around changed words are no change a reader looks for; where only spaces changed, they are. */
function withoutEdges(part: DiffPart): readonly DiffPart[] {
  const core = part.text.trim();
  if (!part.changed || core === '') return [part];
  const start = part.text.indexOf(core);
  const edges = [part.text.slice(0, start), part.text.slice(start + core.length)] as const;
  return [{ text: edges[0], changed: false }, { text: core, changed: true }, { text: edges[1], changed: false }].filter(({ text }) => text !== '');
}

function hunksOf(steps: readonly Step[]): readonly DiffHunk[] {
  const hunks: { line: number; rows: DiffRow[]; end: number }[] = [];
  for (const [index, { row }] of steps.entries()) {
    if (row.kind === 'same') continue;
    const start = Math.max(0, index - context);
    const end = Math.min(steps.length, index + context + 1);
    const open = hunks.at(-1);
    if (open !== undefined && start <= open.end) {
      open.rows.push(...steps.slice(open.end, end).map((each) => each.row));
      open.end = end;
    } else hunks.push({ line: steps[start]?.line ?? 1, rows: steps.slice(start, end).map((each) => each.row), end });
  }
  return hunks.map(({ line, rows }) => ({ line, rows: withoutBlankEdges(rows) }));
}

/** Blank lines around a change tell nothing. */
function withoutBlankEdges(rows: readonly DiffRow[]): readonly DiffRow[] {
  const tells = ({ kind, parts }: DiffRow): boolean => kind !== 'same' || parts.some(({ text }) => text.trim() !== '');
  return rows.slice(rows.findIndex(tells), rows.findLastIndex(tells) + 1);
}

function wholly(kind: DiffRow['kind']): (sentence: Sentence) => DiffRow {
  return ({ text }) => ({ kind, parts: [{ text, changed: false }] });
}
