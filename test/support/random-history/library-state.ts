import { higherImpact, type Impact } from '../../../src/domain/impact.ts';

/** A change of one place of one prompt. Edits never share a line, so a text tells which of them are live. */
export interface Edit {
  readonly number: number;
  readonly prompt: number;
  /** The paragraph it takes out or rewrites; `null` for one that adds lines of its own. */
  readonly paragraph: number | null;
  /** What the commit that began it declares. */
  readonly origin: Impact | null;
}

/** Whether an edit is part of the text, and what the commit that last decided so declares. */
export interface Mark {
  readonly live: boolean;
  readonly by: Impact | null;
}

export interface PromptState {
  readonly path: string;
  readonly movedBy: Impact | null;
  readonly edits: ReadonlyMap<Edit, Mark>;
}
/** All prompts at a commit, by number. */
export type State = readonly PromptState[];

/** Edits that a commit makes live, or takes out. */
export type Marks = readonly (readonly [edit: Edit, live: boolean])[];

/** How many paragraphs a prompt begins with. */
export const paragraphs = 8;

export function isLive(state: PromptState | undefined, edit: Edit): boolean {
  return state?.edits.get(edit)?.live ?? false;
}

/** The text of a prompt. Blocks have lines in common (fences, blanks), as real prompts do. */
export function textOf(prompt: number, { edits }: PromptState): string {
  const live = [...edits].flatMap(([edit, { live: is }]) => (is ? [edit] : [])).sort((a, b) => a.number - b.number);
  const lines = [`# Prompt ${prompt}`, ''];
  for (let at = 0; at < paragraphs; at += 1) {
    const changing = live.find(({ paragraph }) => paragraph === at);
    lines.push(`## Part ${at}`, '');
    if (changing === undefined) lines.push(`Say ${at} in a few words.`, '');
    else if (changing.number % 2 === 0) lines.push(`Say ${at} at length, as edit ${changing.number} wants.`, '');
    for (const { number, paragraph } of live) {
      if (paragraph !== null || number % paragraphs !== at) continue;
      lines.push(...(number % 3 === 0 ? ['```', `edit ${number}`, '```', ''] : [`- edit ${number}`, '']));
    }
  }
  return lines.join('\n');
}

export function isSame(a: State, b: State): boolean {
  return a.every((mine, at) => {
    const other = b[at];
    if (other === mine) return true;
    return other !== undefined && mine.path === other.path && [...new Set([...mine.edits.keys(), ...other.edits.keys()])].every((edit) => isLive(mine, edit) === isLive(other, edit));
  });
}

/** What a commit did to edits, against the state before it. */
export function marksBetween(before: State, after: State): Marks {
  return after.flatMap((prompt, at) => (prompt === before[at] ? [] : [...prompt.edits]).flatMap(([edit, { live }]) => (live === isLive(before[at], edit) ? [] : [[edit, live] as const])));
}

export function inverse(marks: Marks): Marks {
  return marks.map(([edit, live]) => [edit, !live]);
}

/** A state with edits made live or taken out by a commit; those that are so already stay as they were decided. */
export function withMarks(state: State, marks: Marks, by: Impact | null): State {
  return state.map((prompt, at) => {
    const mine = marks.filter(([edit, live]) => edit.prompt === at && isLive(prompt, edit) !== live);
    return mine.length === 0 ? prompt : { ...prompt, edits: new Map([...prompt.edits, ...mine.map(([edit, live]) => [edit, { live, by }] as const)]) };
  });
}

/** A merge by edits: what theirs changed against the base is taken over, unless ours has it too. */
export function merged(base: State, ours: State, theirs: State): State {
  return ours.map((mine, at) => {
    const [old, other] = [base[at]!, theirs[at]!];
    if (other === old || other === mine) return mine;
    const news = [...other.edits].filter(([edit, { live }]) => live !== isLive(old, edit) && live !== isLive(mine, edit));
    const moves = other.path !== old.path && mine.path === old.path;
    if (news.length === 0 && !moves) return mine;
    return { ...mine, ...(moves ? { path: other.path, movedBy: other.movedBy } : {}), edits: new Map([...mine.edits, ...news]) };
  });
}

/**
 * The truth: what the edits in which two states of a prompt differ declare together; `null` where all are undocumented.
 * An edit that began after the first state matters as it did when it began, however often it was taken out and back.
 */
export function declaredBetween(before: PromptState, after: PromptState): Impact | null {
  const found = [...after.edits].flatMap(([edit, { live, by }]) => {
    if (live === isLive(before, edit)) return [];
    return [live && !before.edits.has(edit) ? edit.origin : by];
  });
  if (before.path !== after.path) found.push(after.movedBy);
  return highest(found);
}

/** The highest of what is known. */
export function highest(found: readonly (Impact | null)[]): Impact | null {
  return found.reduce((a, b) => (a === null || b === null ? (a ?? b) : higherImpact(a, b)), null);
}
