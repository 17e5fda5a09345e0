import type { Impact } from '../../../src/domain/impact.ts';
import { chanceFrom } from './chance.ts';
import { declaredBetween, inverse, isLive, isSame, marksBetween, merged, paragraphs, textOf, withMarks, type Edit, type Marks, type State } from './library-state.ts';

/** How pull requests land. A squash names what each prompt gets in its body, as the check asks for. */
export type LandingKind = 'merge' | 'rebase' | 'squash';

/** A commit; `mark` is its number among all that are imported together. */
export interface HistoryNode {
  readonly mark: number;
  readonly parents: readonly HistoryNode[];
  readonly state: State;
  readonly message: string;
  /** What its title declares. */
  readonly declares: Impact | null;
}

/** A prompt that a release run finds changed since its own source, with the truth about it. */
export interface ExpectedRelease {
  readonly prompt: number;
  readonly source: HistoryNode;
  readonly declared: Impact | null;
}
export interface ReleaseRun {
  readonly tip: HistoryNode;
  readonly releases: readonly ExpectedRelease[];
}
export interface RandomHistory {
  readonly nodes: readonly HistoryNode[];
  readonly runs: readonly ReleaseRun[];
}

/** A line of commits: main, or a branch of a pull request. */
interface Line {
  tip: HistoryNode;
  /** What it has in common with main. */
  base: State;
  /** Its commits since then that are no merges. */
  own: HistoryNode[];
}

const promptCount = 10;
const titles: readonly (readonly [title: string, declares: Impact | null])[] = [
  ['feat!: change', 'major'],
  ['feat: add', 'minor'],
  ['fix: mend', 'patch'],
  ['fix: correct', 'patch'],
  ['docs: explain', 'none'],
  ['wip', null],
];

export function idOf(prompt: number): string {
  return `tasks-general-p${prompt}`;
}

/**
 * A history of a library: branches with edits, reverts, undoing by hand, cherry-picks both ways, renames, and main
 * merged in; landings of one kind; reverts and reapplies of what landed; direct commits; releases that some prompts
 * wait for.
 */
export function randomHistory(seed: number, landing: LandingKind, firstMark: number, events: number): RandomHistory {
  const chance = chanceFrom(seed);
  const nodes: HistoryNode[] = [];
  const runs: ReleaseRun[] = [];
  const editsOf: Edit[][] = Array.from({ length: promptCount }, () => []);
  const commit = (parents: readonly HistoryNode[], state: State, message: string, declares: Impact | null): HistoryNode => {
    const made = { mark: firstMark + nodes.length, parents, state, message, declares };
    nodes.push(made);
    return made;
  };
  const first = commit([], editsOf.map((_, at) => ({ path: `prompts/tasks/p${at}.md`, movedBy: null, edits: new Map() })), 'feat: base', 'minor');
  const main: Line = { tip: first, base: first.state, own: [] };
  const branches: Line[] = [];
  const sources = editsOf.map(() => first);
  const renamed = new Set<number>();

  const append = (line: Line, state: State, message: string, declares: Impact | null): void => {
    if (isSame(state, line.tip.state)) return;
    line.tip = commit([line.tip], state, message, declares);
    line.own.push(line.tip);
  };
  const mark = (line: Line, marks: Marks, message: string, declares: Impact | null): void => append(line, withMarks(line.tip.state, marks, declares), message, declares);
  const title = (): readonly [string, Impact | null] => {
    // A squash would have to document what its commits do not.
    const [text, declares] = chance.oneOf(landing === 'squash' ? titles.slice(0, -1) : titles);
    return [`${text} ${nodes.length}`, declares];
  };

  const acts = {
    edit(line: Line): void {
      const [message, origin] = title();
      const marks = Array.from({ length: 1 + chance.below(3) }, (): readonly [Edit, boolean] => {
        const prompt = chance.below(promptCount);
        const mine = editsOf[prompt]!;
        const edit = { number: mine.length, prompt, paragraph: mine.length < paragraphs ? mine.length : null, origin };
        mine.push(edit);
        return [edit, true];
      });
      mark(line, marks, message, origin);
    },
    undoByHand(line: Line): void {
      const recent = nodes.slice(-25).flatMap((node) => marksBetween(node.parents[0]?.state ?? node.state, node.state));
      const there = recent.filter(([edit, live]) => live && isLive(line.tip.state[edit.prompt], edit));
      const [message, declares] = title();
      if (there.length > 0) mark(line, [[chance.oneOf(there)[0], false]], message, declares);
    },
    revert(line: Line, targets: readonly HistoryNode[]): void {
      if (targets.length === 0) return;
      const target = chance.oneOf(targets);
      const [name = ''] = target.message.split('\n');
      const taken = /^Revert "(.*)"$/u.exec(name)?.[1];
      const message = taken !== undefined && chance.onceIn(2) ? `Reapply "${taken}"` : `Revert "${name}"`;
      mark(line, inverse(marksBetween(target.parents[0]?.state ?? target.state, target.state)), message, 'patch');
    },
    pick(line: Line, from: readonly HistoryNode[]): void {
      if (from.length === 0) return;
      const target = chance.oneOf(from);
      mark(line, marksBetween(target.parents[0]?.state ?? target.state, target.state), target.message, target.declares);
    },
    rename(line: Line): void {
      const prompt = chance.below(promptCount);
      // A second rename could go by a path that no record ever knew.
      if (renamed.has(prompt)) return;
      renamed.add(prompt);
      const path = `prompts/tasks/p${prompt}-${nodes.length}.md`;
      append(line, line.tip.state.map((each, at) => (at === prompt ? { ...each, path, movedBy: 'patch' as const } : each)), 'fix: better name', 'patch');
    },
    mergeMain(line: Line): void {
      const state = merged(line.base, line.tip.state, main.tip.state);
      if (landing === 'rebase' || isSame(main.tip.state, line.base)) return;
      line.tip = commit([line.tip, main.tip], state, 'Merge branch main', null);
      line.base = main.tip.state;
    },
  };

  const land = (line: Line): void => {
    const state = merged(line.base, main.tip.state, line.tip.state);
    if (landing === 'rebase') {
      for (const { parents, state: after, message, declares } of line.own) append(main, merged(parents[0]!.state, main.tip.state, after), message, declares);
    } else if (landing === 'merge') {
      main.tip = commit([main.tip, line.tip], state, `Merge pull request #${nodes.length} from acme/change`, null);
      line.base = line.tip.state;
      line.own = [];
    } else if (!isSame(state, main.tip.state)) {
      const changed = state.flatMap((after, at) => (isSame([after], [main.tip.state[at]!]) ? [] : [`Prompt-Change: ${idOf(at)}=${declaredBetween(main.tip.state[at]!, after)}`]));
      main.tip = commit([main.tip], state, `feat: squashed (#${nodes.length})\n\n${changed.join('\n')}`, 'minor');
    }
  };
  const release = (): void => {
    const releases = main.tip.state.flatMap((after, prompt): readonly ExpectedRelease[] => {
      const source = sources[prompt]!;
      const before = source.state[prompt]!;
      const waits = chance.onceIn(5);
      if (waits || (before.path === after.path && textOf(prompt, before) === textOf(prompt, after))) return [];
      return [{ prompt, source, declared: declaredBetween(before, after) }];
    });
    for (const { prompt } of releases) sources[prompt] = main.tip;
    runs.push({ tip: main.tip, releases });
  };
  const lineOfMain = (): readonly HistoryNode[] => {
    const found: HistoryNode[] = [];
    for (let node: HistoryNode | undefined = main.tip; node !== undefined && found.length < 12; [node] = node.parents) if (node !== first) found.push(node);
    return found;
  };
  const workOn = (line: Line): void => {
    const dice = chance.below(20);
    if (dice < 8) acts.edit(line);
    else if (dice < 10) acts.undoByHand(line);
    else if (dice < 13) acts.revert(line, line.own);
    else if (dice < 15) acts.revert(line, lineOfMain());
    else if (dice < 17) acts.pick(line, [...lineOfMain().filter(({ parents }) => parents.length === 1), ...branches.flatMap(({ own }) => own)]);
    else if (dice < 19) acts.mergeMain(line);
    else acts.rename(line);
  };

  for (let event = 0; event < events; event += 1) {
    const dice = chance.below(20);
    if (dice < 4 && branches.length < 4) branches.push({ tip: main.tip, base: main.tip.state, own: [] });
    else if (dice < 12 && branches.length > 0) workOn(chance.oneOf(branches));
    else if (dice < 16 && branches.length > 0) {
      const line = chance.oneOf(branches);
      if (line.own.length === 0) acts.edit(line);
      land(line);
      if (landing === 'rebase' || !chance.onceIn(6)) branches.splice(branches.indexOf(line), 1);
    } else if (dice === 16) acts.revert(main, lineOfMain());
    else if (dice === 17) acts.pick(main, branches.flatMap(({ own }) => own));
    else if (dice === 18) acts.edit(main);
    else if (event > 8) release();
  }
  release();
  return { nodes, runs };
}
