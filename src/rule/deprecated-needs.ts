import { asksOf } from '../domain/deprecation-phases.ts';
import type { Deprecation } from '../format/document.ts';
import { deprecationOf } from '../library/deprecation-change.ts';
import { deprecationStanding, whenItGoes } from '../library/deprecation-standing.ts';
import { neededIds, needsOf } from '../library/needs.ts';
import { problem, type About, type Problem } from '../problem/problem.ts';
import { deprecated } from './deprecation-examples.ts';
import { goodPath, goodPrompt } from './reading.ts';
import type { Example, Rule } from './rule.ts';

const tonePath = 'prompts/templates/tone.prompt.md';
const tone = deprecated('2026-12-31').replace(/\{\{role "system"\}\}[^]*/u, 'Be kind.\n');
const guide = { 'docs/migrate.md': '# How to move on\n' };
const needing = goodPrompt.replace('You route', '{{> templates-general-tone}} You route');
/** A prompt that begins to need one that goes on 2026-12-31. */
const begins = (day: string): Omit<Example, 'shows'> => ({ base: { [tonePath]: tone, ...guide, [goodPath]: goodPrompt }, change: { [goodPath]: needing }, day });
/** A change to a prompt that needs it since long. */
const needs = (day: string): Omit<Example, 'shows'> => ({ base: { [tonePath]: tone, ...guide, [goodPath]: needing }, change: { [goodPath]: needing.replace('route', 'sort') }, day });

/** Nothing new is built on a prompt that goes, and what needs it moves on in time. */
export const deprecatedNeeds: Rule = {
  id: 'deprecated-needs',
  gate: 'syntax',
  about: 'change',
  summary: 'Prompts that need a deprecated one are told from 30 days before its removal; new ones are refused from 14, all that are touched from 7.',
  codes: ['deprecated-needed', 'deprecated-newly-needed', 'deprecated-still-needed'],
  examples: {
    good: [
      { shows: 'a dependent, 31 days before the removal', ...needs('2026-11-30') },
      { shows: 'a dependent that moves on in time', base: needs('').base ?? {}, change: { [goodPath]: goodPrompt }, day: '2026-12-30' },
    ],
    bad: [
      { shows: 'a dependent that is touched 30 days before the removal', ...needs('2026-12-01'), codes: ['deprecated-needed'] },
      { shows: 'a new dependent, 15 days before', ...begins('2026-12-16'), codes: ['deprecated-needed'] },
      { shows: 'a new dependent, 14 days before', ...begins('2026-12-17'), codes: ['deprecated-newly-needed'] },
      { shows: 'a dependent that is touched 8 days before', ...needs('2026-12-23'), codes: ['deprecated-needed'] },
      { shows: 'a dependent that is touched 7 days before', ...needs('2026-12-24'), codes: ['deprecated-still-needed'] },
      { shows: 'a dependent that is touched when the removal is overdue', ...needs('2027-01-20'), codes: ['deprecated-still-needed'] },
    ],
  },
  *check({ touched, neighbours, now }) {
    for (const { before, after } of touched) {
      if (after === null) continue;
      const needed = new Set(before === null ? [] : neededIds(before));
      const told = new Set<string>();
      for (const need of needsOf(after)) {
        const deprecation = deprecationOf(neighbours.get(need.id) ?? null);
        if (deprecation === null || need.id === after.id || told.has(need.id)) continue;
        told.add(need.id);
        yield* judged(need.id, deprecation, needed.has(need.id), now, { place: { file: after.path, line: need.line, column: need.column }, prompt: after.id });
      }
    }
  },
};

function* judged(id: string, deprecation: Deprecation, isOld: boolean, now: Date, about: About): Iterable<Problem> {
  const { phase, daysLeft } = deprecationStanding(deprecation, now);
  const { dependents, newDependents } = asksOf(phase);
  const args = { id, goes: whenItGoes(deprecation.removal, daysLeft), replacement: deprecation.replacement };
  const answer = isOld ? dependents : newDependents;
  if (answer === 'told') yield problem('deprecated-needed', args, about);
  if (answer === 'refused') yield problem(isOld ? 'deprecated-still-needed' : 'deprecated-newly-needed', args, about);
}
