import { impacts, type Impact } from '../../src/domain/impact.ts';
import { seededChance, type Chance } from './seeded-chance.ts';

/** How pull requests land. */
export type LandingKind = 'merge' | 'rebase' | 'squash';

/** What an edit is at a commit: part of the text or taken out of it, and what the commit that made it so declares. */
interface Mark {
  readonly live: boolean;
  readonly by: Impact | null;
}

/** A prompt at a commit. Its text follows from the edits alone, so nobody has to guess which of them are live. */
export interface PromptState {
  readonly path: string;
  readonly movedBy: Impact | null;
  readonly edits: ReadonlyMap<number, Mark>;
}
type State = readonly PromptState[];

/** A commit that git will be given; `mark` is its number in the stream. */
export interface HistoryNode {
  readonly mark: number;
  readonly parents: readonly HistoryNode[];
  readonly state: State;
  readonly message: string;
  readonly declares: Impact | null;
}

/** A prompt that a release run finds changed. */
export interface ExpectedRelease {
  readonly prompt: number;
  readonly source: HistoryNode;
  /** What the live edits declare together. */
  readonly declared: Impact | null;
}

/** A release run on main. */
export interface ReleaseRun {
  readonly tip: HistoryNode;
  readonly releases: readonly ExpectedRelease[];
}

export interface RandomHistory {
  readonly nodes: readonly HistoryNode[];
  readonly runs: readonly ReleaseRun[];
}

const promptCount = 10;
const paragraphs = 8;
const kindsOfCommit: readonly (readonly [title: string, declares: Impact | null])[] = [
  ['feat!: change', 'major'],
  ['feat: add', 'minor'],
  ['fix: mend', 'patch'],
  ['fix: correct', 'patch'],
  ['docs: explain', 'none'],
  ['wip', null],
];

export function promptIdOf(prompt: number): string {
  return `tasks-general-p${prompt}`;
}

/** The text of a prompt: paragraphs that edits may remove or replace, each with what edits added below it. */
export function textOf(prompt: number, { edits }: PromptState): string {
  const live = [...edits].flatMap(([edit, { live: is }]) => (is ? [edit] : [])).sort((a, b) => a - b);
  const lines = [`# Prompt ${prompt}`, ''];
  for (let at = 0; at < paragraphs; at += 1) {
    const here = live.filter((edit) => edit % paragraphs === at);
    // The first eight edits of a prompt change what was there; all others add a block of their own.
    const changing = here.find((edit) => edit < paragraphs);
    if (changing === undefined) lines.push(`## Part ${at}`, `Say ${at} in a few words.`, '');
    else lines.push(`## Part ${at}`, ...(changing % 2 === 0 ? [`Say ${at} at length, as edit ${changing} wants.`, ''] : []));
    for (const edit of here) if (edit >= paragraphs) lines.push(...(edit % 3 === 0 ? ['```', `edit ${edit}`, '```', ''] : [`- edit ${edit}`]));
  }
  return lines.join('\n');
}

/** What two states of a prompt differ by, told by the edits themselves. */
export function declaredBetween(before: PromptState, after: PromptState, origins: ReadonlyMap<number, Impact | null>): Impact | null {
  const found: (Impact | null)[] = before.path === after.path ? [] : [after.movedBy];
  for (const [edit, { live, by }] of after.edits) {
    const was = before.edits.get(edit);
    if (live === (was?.live ?? false)) continue;
    // An edit that began after the release matters as it did then, however often it was reapplied.
    found.push(live && was === undefined ? (origins.get(edit) ?? null) : by);
  }
  return found.reduce((highest, each) => (each !== null && (highest === null || impacts[each].weight > impacts[highest].weight) ? each : highest), null);
}

interface Branch {
  tip: HistoryNode;
  /** What it has in common with main: the base of a merge. */
  base: State;
  /** Commits that are its own, oldest first. */
  own: HistoryNode[];
}

/** What a commit did to the edits of each prompt, against its first parent. */
function deltaOf({ state, parents: [parent] }: HistoryNode): readonly (readonly [prompt: number, edit: number, live: boolean])[] {
  return state.flatMap(({ edits }, prompt) =>
    [...edits].flatMap(([edit, { live }]) => (live === (parent?.state[prompt]?.edits.get(edit)?.live ?? false) ? [] : [[prompt, edit, live] as const])),
  );
}

function withMarks(state: State, marks: readonly (readonly [prompt: number, edit: number, live: boolean])[], by: Impact | null): State {
  const changed = marks.filter(([prompt, edit, live]) => (state[prompt]?.edits.get(edit)?.live ?? false) !== live);
  if (changed.length === 0) return state;
  return state.map((each, at) => {
    const mine = changed.filter(([prompt]) => prompt === at);
    return mine.length === 0 ? each : { ...each, edits: new Map([...each.edits, ...mine.map(([, edit, live]) => [edit, { live, by }] as const)]) };
  });
}

/** Merging by edits: what theirs changed against the base wins. */
function merged(base: State, ours: State, theirs: State): State {
  return ours.map((mine, at) => {
    const [old, other] = [base[at], theirs[at]];
    if (old === undefined || other === undefined) return mine;
    const news = [...other.edits].filter(([edit, { live }]) => live !== (old.edits.get(edit)?.live ?? false) && live !== (mine.edits.get(edit)?.live ?? false));
    const moved = other.path === old.path || mine.path !== old.path ? {} : { path: other.path, movedBy: other.movedBy };
    return { ...mine, ...moved, edits: new Map([...mine.edits, ...news]) };
  });
}

/**
 * A history of a library: branches with edits, reverts, undoing by hand, cherry-picks both ways and main merged in;
 * landing in one way; reverts and reapplies of what landed; renames; releases that some prompts wait for.
 * @param firstMark number of its first commit; those after it count on.
 */
export function randomHistory(seed: number, landing: LandingKind, firstMark: number): RandomHistory {
  const chance = seededChance(seed);
  const nodes: HistoryNode[] = [];
  const origins = new Map<number, Impact | null>();
  const used = Array.from({ length: promptCount }, () => 0);
  const node = (parents: readonly HistoryNode[], state: State, message: string, declares: Impact | null): HistoryNode => {
    const made = { mark: firstMark + nodes.length, parents, state, message, declares };
    nodes.push(made);
    return made;
  };
  const root = node([], Array.from({ length: promptCount }, (_, at) => ({ path: `prompts/tasks/p${at}.md`, movedBy: null, edits: new Map() })), 'feat: base', 'minor');
  const line: Branch = { tip: root, base: root.state, own: [] };
  const branches: Branch[] = [];
  const runs: ReleaseRun[] = [];
  const sources = root.state.map(() => root);

  /** Commits a state unless nothing differs. */
  const step = (branch: Branch, state: State, message: string, declares: Impact | null): void => {
    if (state === branch.tip.state) return;
    branch.tip = node([branch.tip], state, message, declares);
    branch.own.push(branch.tip);
  };
  const kind = (): readonly [string, Impact | null] => chance.one(landing === 'squash' ? kindsOfCommit.slice(0, -1) : kindsOfCommit);
  const edit = (branch: Branch): void => {
    const [title, declares] = kind();
    const marks = Array.from({ length: chance.upTo(3) }, () => chance.upTo(promptCount) - 1).map((prompt) => {
      // Numbers of edits are unique in a history: the prompt's count, then the prompt.
      const number = (used[prompt] ?? 0) < paragraphs ? (used[prompt] ?? 0) : paragraphs + nodes.length * 100 + prompt * 10 + chance.upTo(9);
      used[prompt] = (used[prompt] ?? 0) + 1;
      return [prompt, number, true] as const;
    });
    for (const [prompt, number] of marks) origins.set(prompt * 1e9 + number, declares);
    step(branch, withMarks(branch.tip.state, marks, declares), `${title} ${nodes.length}`, declares);
  };
  const undoOneByHand = (branch: Branch): void => {
    const recent = nodes.slice(-30).flatMap(deltaOf).filter(([prompt, number, live]) => live && branch.tip.state[prompt]?.edits.get(number)?.live === true);
    if (recent.length === 0) return;
    const [prompt, number] = chance.one(recent);
    const [title, declares] = kind();
    step(branch, withMarks(branch.tip.state, [[prompt, number, false]], declares), `${title} ${nodes.length}`, declares);
  };
  const revert = (branch: Branch, target: HistoryNode): void => {
    const [title = ''] = target.message.split('\n');
    const inner = /^Revert "(.*)"$/u.exec(title);
    const message = inner !== null && chance.in(2) ? `Reapply "${inner[1]}"` : `Revert "${title}"`;
    step(branch, withMarks(branch.tip.state, deltaOf(target).map(([prompt, number, live]) => [prompt, number, !live] as const), 'patch'), message, 'patch');
  };
  const pick = (branch: Branch, from: readonly HistoryNode[]): void => {
    if (from.length === 0) return;
    const target = chance.one(from);
    step(branch, withMarks(branch.tip.state, deltaOf(target), target.declares), target.message, target.declares);
  };
  const rename = (branch: Branch): void => {
    const prompt = chance.upTo(promptCount) - 1;
    const state = branch.tip.state.map((each, at) => (at === prompt ? { ...each, path: `prompts/tasks/p${prompt}-${nodes.length}.md`, movedBy: 'patch' as const } : each));
    step(branch, state, 'fix: better name', 'patch');
  };
  const land = (branch: Branch): void => {
    const state = merged(branch.base, line.tip.state, branch.tip.state);
    if (landing === 'merge') {
      line.tip = node([line.tip, branch.tip], state, `Merge pull request #${nodes.length}`, null);
      branch.base = branch.tip.state;
      branch.own = [];
    } else if (landing === 'rebase') {
      for (const each of branch.own) {
        const moved = merged(each.parents[0]?.state ?? [], line.tip.state, each.state);
        const same = moved.every(({ path, edits }, at) => path === line.tip.state[at]?.path && [...edits].every(([number, { live }]) => live === (line.tip.state[at]?.edits.get(number)?.live ?? false)));
        if (!same) step(line, moved, each.message, each.declares);
      }
    } else {
      const trailers = state.flatMap((after, at) => {
        const before = line.tip.state[at];
        const declared = before === undefined ? null : declaredBetween(before, after, originsOf(at));
        return declared === null ? [] : [`Prompt-Change: ${promptIdOf(at)}=${declared}`];
      });
      if (trailers.length > 0) line.tip = node([line.tip], state, `feat: squashed ${nodes.length}\n\n${trailers.join('\n')}`, 'minor');
      if (trailers.length > 0) line.own.push(line.tip);
    }
  };
  const originsOf = (prompt: number): ReadonlyMap<number, Impact | null> => new Map([...origins].flatMap(([key, impact]) => (Math.floor(key / 1e9) === prompt ? [[key % 1e9, impact] as const] : [])));
  const release = (): void => {
    const releases = line.tip.state.flatMap((after, prompt): readonly ExpectedRelease[] => {
      const source = sources[prompt] ?? root;
      const before = source.state[prompt] ?? after;
      if (chance.in(5) || (before.path === after.path && textOf(prompt, before) === textOf(prompt, after))) return [];
      return [{ prompt, source, declared: declaredBetween(before, after, originsOf(prompt)) }];
    });
    for (const { prompt } of releases) sources[prompt] = line.tip;
    runs.push({ tip: line.tip, releases });
  };
  live(chance, { line, branches, nodes, edit, undoOneByHand, revert, pick, rename, land, release, node, landing });
  return { nodes, runs };
}
