import { nearestName } from '../domain/nearest.ts';
import { needsOf, parseDependency } from '../library/needs.ts';
import type { Need, Prompt } from '../library/prompt.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { acceptsRange, satisfiesRange } from '../version/ranges.ts';
import { schemes } from '../version/schemes.ts';
import type { Facts } from './facts.ts';
import { goodPath, goodPrompt } from './reading.ts';
import type { Rule } from './rule.ts';

const tone = '---\ndescription: Sets the tone.\n---\nBe kind.\n';

/** Partials and dependencies exist, in a version the prompt was written for; what others need does not go away. */
export const needsMet: Rule = {
  id: 'needs-met',
  gate: 'syntax',
  about: 'library',
  summary: 'Partials and dependencies exist, their version ranges hold, and nothing is removed that others need.',
  codes: ['dependency-invalid', 'dependency-missing', 'dependency-range-unmet', 'partial-missing', 'dependency-removed'],
  examples: {
    good: [
      {
        shows: 'a partial that exists',
        base: { 'prompts/templates/tone.prompt.md': tone },
        change: { [goodPath]: goodPrompt.replace('You route', '{{> templates-general-tone}} You route') },
      },
    ],
    bad: [
      {
        shows: 'a partial that does not exist',
        base: { 'prompts/templates/tone.prompt.md': tone },
        change: { [goodPath]: goodPrompt.replace('You route', '{{> templates-general-tune}} You route') },
        codes: ['partial-missing'],
      },
      {
        shows: 'a dependency that does not exist',
        change: { [goodPath]: goodPrompt.replace('---\n', '---\ndependencies: [templates-general-tone@^1.0.0]\n') },
        codes: ['dependency-missing'],
      },
      {
        shows: 'a range that is none',
        base: { 'prompts/templates/tone.prompt.md': tone },
        change: { [goodPath]: goodPrompt.replace('---\n', '---\ndependencies: [templates-general-tone@newest]\n') },
        codes: ['dependency-invalid'],
      },
      {
        shows: 'a range that the new version does not meet',
        change: {
          'prompts/templates/tone.prompt.md': tone,
          [goodPath]: goodPrompt.replace('---\n', '---\ndependencies: [templates-general-tone@^2.0.0]\n'),
        },
        codes: ['dependency-range-unmet'],
      },
      {
        shows: 'a partial removed from under its users',
        base: {
          'prompts/templates/tone.prompt.md': tone,
          [goodPath]: goodPrompt.replace('You route', '{{> templates-general-tone}} You route'),
        },
        change: { 'prompts/templates/tone.prompt.md': null },
        commits: ['feat!: remove the tone'],
        codes: ['dependency-removed'],
      },
    ],
  },
  *check(facts) {
    for (const { after } of facts.touched) if (after !== null) yield* unmetNeeds(after, facts);
    for (const { kind, before } of facts.touched) {
      if (kind !== 'removed' || before === null) continue;
      const dependents = facts.dependentsOfRemoved.get(before.id) ?? [];
      const about = { place: { file: before.path }, prompt: before.id };
      if (dependents.length > 0) yield problem('dependency-removed', { id: before.id, dependents }, about);
    }
  },
};

function* unmetNeeds(prompt: Prompt, facts: Facts): Iterable<Problem> {
  const { document, path, id } = prompt;
  for (const [index, text] of (document?.metadata.dependencies ?? []).entries()) {
    if (parseDependency(text) !== null || document === null) continue;
    yield problem('dependency-invalid', { text }, { place: { file: path, ...document.placeOf(['dependencies', index]) }, prompt: id });
  }
  for (const need of needsOf(prompt)) {
    const found = unmet(need, facts);
    if (found !== null) yield { ...found, place: { file: path, line: need.line, column: need.column }, prompt: id };
  }
}

function unmet({ id, range, by }: Need, facts: Facts): Problem | null {
  if (!facts.neighbours.has(id)) {
    const meant = nearestName(id, facts.knownIds);
    return problem(by === 'partial' ? 'partial-missing' : 'dependency-missing', { id, meant });
  }
  if (range === null) return null;
  const scheme = schemes[facts.configuration.versioning.scheme];
  if (!acceptsRange(scheme, range)) return problem('dependency-invalid', { text: `${id}@${range}` });
  const planned = facts.versions.get(id);
  const version = planned?.to ?? planned?.from ?? null;
  const holds = version === null ? true : satisfiesRange(scheme, version, range);
  if (holds === null) return problem('dependency-invalid', { text: `${id}@${range}` });
  return holds ? null : problem('dependency-range-unmet', { id, range, version: version ?? '' });
}
