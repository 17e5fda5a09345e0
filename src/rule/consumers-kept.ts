import { asksOf } from '../domain/deprecation-phases.ts';
import { nearestName } from '../domain/nearest.ts';
import type { Consumer, ConsumerUse } from '../library/consumers.ts';
import { deprecationOf } from '../library/deprecation-change.ts';
import { deprecationStanding, whenItGoes } from '../library/deprecation-standing.ts';
import type { Prompt } from '../library/prompt.ts';
import { problem, type About, type Problem } from '../problem/problem.ts';
import { satisfiesRange } from '../version/ranges.ts';
import { schemes } from '../version/schemes.ts';
import { deprecated, exampleDay } from './deprecation-examples.ts';
import type { Facts } from './facts.ts';
import { goodPath, goodPrompt } from './reading.ts';
import type { Example, Rule } from './rule.ts';

const uses = (list: string, more = ''): string => `${more}uses: {${list}}\n`;
const helpdesk = 'consumers/helpdesk.yaml';
const triage = 'agents-support-triage: ^1.0.0';
const going = { [goodPath]: deprecated('2026-12-31'), 'docs/migrate.md': '# How to move on\n' };
const brings = (text: string, base: Readonly<Record<string, string>> = { [goodPath]: goodPrompt }): Pick<Example, 'base' | 'change' | 'commits' | 'day'> => ({ base, change: { [helpdesk]: text }, commits: ['docs: who uses what'], day: exampleDay });

/** What the library is told of applications is true, and none of them loses a prompt unawares. */
export const consumersKept: Rule = {
  id: 'consumers-kept',
  gate: 'syntax',
  about: 'change',
  summary: 'Applications under `consumers/` use prompts that exist in versions there are, begin nothing with one that goes, and lose none.',
  codes: ['consumer-invalid', 'consumer-prompt-unknown', 'consumer-range-unmet', 'consumer-uses-deprecated', 'consumer-newly-uses-deprecated', 'consumer-loses-prompt'],
  examples: {
    good: [
      { shows: 'an application that says what it uses', ...brings(uses(triage, 'owner: support-team\n')) },
      { shows: 'an application that does not use any more what is removed', base: { [goodPath]: goodPrompt, [helpdesk]: uses(triage) }, change: { [goodPath]: null, [helpdesk]: null }, commits: ['feat!: remove triage'] },
    ],
    bad: [
      { shows: 'a file without uses', ...brings('owner: support-team\n'), codes: ['consumer-invalid'] },
      { shows: 'the name of another application', ...brings(uses(triage, 'app: shop\n')), codes: ['consumer-invalid'] },
      { shows: 'a prompt that does not exist', ...brings(uses('agents-support-traige: ^1.0.0')), codes: ['consumer-prompt-unknown'] },
      { shows: 'a range that nobody can read', ...brings(uses('agents-support-triage: one')), codes: ['consumer-range-unmet'] },
      { shows: 'a new use of a prompt that goes in 15 days', ...brings(uses(triage), going), day: '2026-12-16', codes: ['consumer-uses-deprecated'] },
      { shows: 'a new use of a prompt that goes in 14 days', ...brings(uses(triage), going), day: '2026-12-17', codes: ['consumer-newly-uses-deprecated'] },
      { shows: 'an old use of a prompt that goes in 5 days', ...brings(uses(triage, 'owner: support-team\n'), { ...going, [helpdesk]: uses(triage) }), day: '2026-12-26', codes: ['consumer-uses-deprecated'] },
      { shows: 'a prompt removed from under an application', base: { [goodPath]: goodPrompt, [helpdesk]: uses(triage) }, change: { [goodPath]: null }, commits: ['feat!: remove triage'], codes: ['consumer-loses-prompt'] },
    ],
  },
  *check(facts) {
    const { consumers } = facts;
    yield* consumers.problems;
    for (const { consumer, usedBefore } of consumers.changed) {
      for (const use of consumer.uses) yield* usedWrongly(consumer, use, usedBefore, facts);
    }
    for (const { id, before, kind } of facts.touched) {
      const apps = consumers.losing.get(id) ?? [];
      if (kind === 'removed' && before !== null && apps.length > 0) yield problem('consumer-loses-prompt', { id, apps }, { place: { file: before.path }, prompt: id });
    }
  },
};

function* usedWrongly({ app, file }: Consumer, { id, range, line, column }: ConsumerUse, usedBefore: ReadonlySet<string>, facts: Facts): Iterable<Problem> {
  const { prompts, renamed } = facts.consumers;
  const about: About = { place: { file, line, column }, prompt: id };
  const prompt = prompts.get(id);
  if (prompt === undefined) {
    yield problem('consumer-prompt-unknown', { app, id, meant: renamed.get(id) ?? nearestName(id, facts.knownIds) }, about);
    return;
  }
  const versions = versionsOf(id, facts);
  if (!isMet(range, versions, facts)) yield problem('consumer-range-unmet', { app, id, range, versions: versions ?? [] }, about);
  yield* usesDeprecated(prompt, app, usedBefore.has(id), facts.now, about);
}

/** Versions that there are, or will be by the change; `null` where nobody can tell before the first release. */
function versionsOf(id: string, { consumers, versions }: Facts): readonly string[] | null {
  if (consumers.released === null) return null;
  const planned = versions.get(id)?.to ?? null;
  return [...new Set([...(consumers.released.get(id) ?? []), ...(planned === null ? [] : [planned])])];
}

function isMet(range: string, versions: readonly string[] | null, { configuration }: Facts): boolean {
  const scheme = schemes[configuration.versioning.scheme];
  if (versions === null) return satisfiesRange(scheme, scheme.example, range) !== null;
  return versions.some((version) => satisfiesRange(scheme, version, range) === true);
}

function* usesDeprecated(prompt: Prompt, app: string, isOld: boolean, now: Date, about: About): Iterable<Problem> {
  const deprecation = deprecationOf(prompt);
  if (deprecation === null) return;
  const { phase, daysLeft } = deprecationStanding(deprecation, now);
  const { newDependents } = asksOf(phase);
  const args = { app, id: prompt.id, goes: whenItGoes(deprecation.removal, daysLeft), replacement: deprecation.replacement };
  if (newDependents === 'free') return;
  yield problem(!isOld && newDependents === 'refused' ? 'consumer-newly-uses-deprecated' : 'consumer-uses-deprecated', args, about);
}
