import type { ParsedCommit } from '../commit/commit.ts';
import { unmatchedTargets } from '../commit/unmatched-targets.ts';
import { problem, type Problem } from '../problem/problem.ts';
import type { Facts } from './facts.ts';
import { goodPath, goodPrompt } from './reading.ts';
import type { Rule } from './rule.ts';

const base = { [goodPath]: goodPrompt };
const change = { [goodPath]: goodPrompt.replace('route', 'sort') };

/** Every message that will land and touches a prompt says what it changes. */
export const commitDocumented: Rule = {
  id: 'commit-documented',
  gate: 'syntax',
  about: 'change',
  summary: 'Every message that will land and touches a prompt is a conventional commit.',
  codes: [
    'commit-undocumented',
    'commit-near-miss',
    'commit-type-unknown',
    'commit-type-case',
    'commit-breaking-unclear',
    'commit-fixup',
    'commit-trailer-invalid',
    'commit-scope-unmatched',
  ],
  examples: {
    good: [
      { shows: 'a conventional commit', base, change, commits: ['fix(agents-support-triage): say sort'] },
      { shows: "the button that takes a pull request back", base, change, commits: ['Revert "feat: route" (#13)\n\nReverts acme/prompts#12'] },
    ],
    bad: [
      { shows: 'a title that says nothing', base, change, commits: ['Update prompt'], codes: ['commit-undocumented'] },
      {
        shows: 'a title that speaks only of another prompt',
        base,
        change: { ...change, 'prompts/agents/support/routing.prompt.md': '---\ndescription: Closes a ticket.\n---\nYou close tickets.\n' },
        commits: ['feat(agents-support-routing): close tickets'],
        codes: ['commit-undocumented'],
      },
      { shows: 'a missing space', base, change, commits: ['fix:say sort'], codes: ['commit-near-miss'] },
      { shows: 'a type nobody knows', base, change, commits: ['improve: say sort'], codes: ['commit-type-unknown'] },
      { shows: 'a commit meant to be folded in', base, change, commits: ['fixup! fix: say sort'], codes: ['commit-fixup'] },
      {
        shows: 'a version that is asked for several prompts at once',
        base,
        change: { ...change, 'prompts/agents/support/router.prompt.md': goodPrompt },
        commits: ['feat: two\n\nRelease-As: 2.0.0'],
        codes: ['commit-trailer-invalid'],
      },
      {
        shows: 'a pull request whose title says nothing, though its commits do',
        base,
        change,
        commits: ['fix: say sort'],
        title: 'Tickets',
        codes: ['commit-undocumented'],
      },
    ],
  },
  *check(facts) {
    const categories = [...facts.configuration.taxonomy.categories.keys()];
    const touched = facts.touched.map(({ id, before, after }) => ({ id, category: (after ?? before)?.name.category ?? '' }));
    for (const { commit, prompts, of } of messagesThatLand(facts)) {
      const told = [...commit.problems, ...unmatchedTargets(commit, touched, categories), ...unnamedRequests(commit, touched.length)];
      yield* told;
      const explained = told.some(({ severity }) => severity === 'error');
      if (!explained && prompts.size > 0) yield problem('commit-undocumented', { title: commit.title, prompts: [...prompts], scope: commit.type === null ? [] : commit.scope, of });
    }
  },
};

/** A request that names no prompt is one for the only prompt that is touched; of several nobody can tell which. */
function unnamedRequests({ releaseAs }: ParsedCommit, prompts: number): readonly Problem[] {
  if (prompts < 2) return [];
  return releaseAs.flatMap(({ id, version }) => (id === null ? [problem('commit-trailer-invalid', { trailer: `Release-As: ${version}`, reason: 'it names no prompt, and this change touches several' })] : []));
}

/** A message that may land, the prompts it leaves undocumented, and what it is. */
interface LandingMessage {
  readonly commit: ParsedCommit;
  readonly prompts: ReadonlySet<string>;
  readonly of: 'title' | 'commit' | 'commit-beside-title';
}

/**
 * Each message that may land and touches prompts, with the prompts it leaves undocumented. A pull request of one commit
 * often has its title: the same words are judged, and told, once.
 */
function messagesThatLand({ decisions }: Facts): readonly LandingMessage[] {
  const found = new Map<string, LandingMessage & { readonly prompts: Set<string> }>();
  const suffices = decisions.every(({ ways }) => ways.some(({ by, undocumented }) => by === 'title' && undocumented.length === 0));
  for (const { touched, ways } of decisions) {
    for (const way of ways) {
      for (const commit of way.commits) {
        const of = way.by === 'title' ? 'title' : suffices ? 'commit-beside-title' : 'commit';
        const entry = found.get(commit.title) ?? { commit, prompts: new Set<string>(), of };
        if (way.undocumented.includes(commit)) entry.prompts.add(touched.id);
        found.set(commit.title, entry);
      }
    }
  }
  return [...found.values()];
}

