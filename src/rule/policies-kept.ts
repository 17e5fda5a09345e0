import { isDay } from '../format/metadata.ts';
import { daysBetween } from '../library/days.ts';
import { isBoundBy, type Policy } from '../library/policies.ts';
import type { Prompt } from '../library/prompt.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { pathText, valueAt } from '../schema/violation.ts';
import { aboutKey } from './measured-prompts.ts';
import { goodPrompt } from './reading.ts';
import type { Rule } from './rule.ts';

const guardrail = 'prompts/guardrails/privacy/redact.prompt.md';
const withCompliance = (compliance: string): string => goodPrompt.replace('---\n', `---\ncompliance: {${compliance}}\n`);
const config = (policy: string): Readonly<Record<string, string>> => ({ 'prompt-library.yaml': `gates:\n  compliance:\n    policies:\n${policy}` });
const reviewed = config('      - name: guardrails are reviewed\n        categories: [guardrails]\n        max_age: {compliance.reviewed: 180d}\n');
const classified = config(
  '      - name: system prompts tell their risk\n        categories: [system]\n        schema:\n          required: [compliance]\n          properties:\n            compliance:\n              required: [data, risk]\n              properties:\n                data: {enum: [none, internal, pii]}\n                risk: {enum: [low, medium, high]}\n',
);

/** Every prompt keeps the policies that bind its category. */
export const policiesKept: Rule = {
  id: 'policies-kept',
  gate: 'compliance',
  about: 'library',
  summary: 'The front matter of a prompt fits the JSON Schema of every policy that binds its category, and its days are young enough.',
  codes: ['policy-not-met', 'policy-day-too-old', 'policy-invalid'],
  examples: {
    good: [
      {
        shows: 'a system prompt that tells its data and its risk',
        base: classified,
        change: { 'prompts/system/safety/limits.prompt.md': withCompliance('data: none, risk: low') },
      },
      { shows: 'a prompt of a category that no policy binds', base: reviewed, change: { 'prompts/tasks/classification/route.prompt.md': goodPrompt } },
      { shows: 'a guardrail that was reviewed not long ago', base: reviewed, change: { [guardrail]: withCompliance('reviewed: 2026-10-01') }, day: '2026-11-01' },
    ],
    bad: [
      { shows: 'a guardrail that nobody reviewed', base: reviewed, change: { [guardrail]: goodPrompt }, codes: ['policy-not-met'] },
      { shows: 'a guardrail whose review is too old', base: reviewed, change: { [guardrail]: withCompliance('reviewed: 2026-01-01') }, day: '2026-11-01', codes: ['policy-day-too-old'] },
      { shows: 'a review that is still to come', base: reviewed, change: { [guardrail]: withCompliance('reviewed: 2027-01-01') }, day: '2026-11-01', codes: ['policy-not-met'] },
      {
        shows: 'a system prompt with a risk of its own making',
        base: classified,
        change: { 'prompts/system/safety/limits.prompt.md': withCompliance('data: none, risk: huge') },
        codes: ['policy-not-met'],
      },
    ],
  },
  *check({ touched, policies, now }) {
    for (const policy of policies) {
      if (policy.schema?.ok === false) yield problem('policy-invalid', { policy: policy.name, reason: policy.schema.reason });
      for (const { after } of touched) {
        if (after === null || after.document === null || !isBoundBy(policy, after.name.category)) continue;
        yield* violations(after, after.document.frontMatter, policy);
        yield* wrongDays(after, after.document.frontMatter, policy, now);
      }
    }
  },
};

type FrontMatter = Readonly<Record<string, unknown>>;

function* violations(prompt: Prompt, frontMatter: FrontMatter, { name, schema }: Policy): Iterable<Problem> {
  if (schema?.ok !== true) return;
  for (const { path, reason } of schema.violations(frontMatter)) {
    yield problem('policy-not-met', { policy: name, key: pathText(path), reason }, aboutKey(prompt, path.map(String)));
  }
}

/** A day in another part of the world may be tomorrow here. */
const oneDay = 86_400_000;

function* wrongDays(prompt: Prompt, frontMatter: FrontMatter, { name, maxAge }: Policy, now: Date): Iterable<Problem> {
  for (const [key, limit] of maxAge) {
    const path = key.split('.');
    const about = aboutKey(prompt, path);
    const day = valueAt(frontMatter, path);
    const reason = typeof day === 'string' && isDay(day) ? null : day === undefined ? 'is missing' : 'is no day, written like 2026-12-31';
    if (reason !== null || typeof day !== 'string') {
      yield problem('policy-not-met', { policy: name, key, reason: reason ?? 'is missing' }, about);
      continue;
    }
    const date = new Date(day);
    const age = daysBetween(date, now);
    if (date.getTime() - now.getTime() > oneDay) yield problem('policy-not-met', { policy: name, key, reason: 'lies in the future' }, about);
    else if (age > limit) yield problem('policy-day-too-old', { policy: name, key, day, age, limit }, about);
  }
}
