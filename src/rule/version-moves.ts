import { schemes } from '../version/schemes.ts';
import { problem, type Problem } from '../problem/problem.ts';
import type { Facts, PlannedVersion } from './facts.ts';
import { goodPath, goodPrompt } from './reading.ts';
import type { Rule } from './rule.ts';

const asking = (version: string): string => goodPrompt.replace('---\n', `---\nversion: "${version}"\n`);

/** A released version never changes, and a request for a version promises no less than what changed. */
export const versionMoves: Rule = {
  id: 'version-moves',
  gate: 'syntax',
  about: 'library',
  summary: 'Changed content gets a new version, and a requested version is at least the computed one.',
  codes: ['version-invalid', 'version-request-too-low', 'version-request-conflict', 'version-not-bumped'],
  examples: {
    good: [{ shows: 'a request for a higher first version', change: { [goodPath]: asking('2.0.0') } }],
    bad: [
      { shows: 'a request that is no version', change: { [goodPath]: asking('two') }, codes: ['version-invalid'] },
      { shows: 'a request below what the change needs', change: { [goodPath]: goodPrompt }, commits: ['feat: triage\n\nRelease-As: agents-support-triage=0.9.0'], codes: ['version-request-too-low'] },
      {
        shows: 'two requests that differ',
        change: { [goodPath]: goodPrompt },
        commits: ['feat: triage\n\nRelease-As: agents-support-triage=2.0.0\nRelease-As: agents-support-triage=3.0.0'],
        codes: ['version-request-conflict'],
      },
    ],
  },
  *check(facts) {
    for (const { touched, contentChanged } of facts.decisions) {
      const planned = facts.versions.get(touched.id);
      if (planned === undefined || touched.after === null) continue;
      const file = touched.after.path;
      for (const each of requestProblems(planned, facts)) {
        yield { ...each, prompt: touched.id, place: { file, line: each.place?.line ?? 1 } };
      }
      if (contentChanged && planned.from !== null && planned.to === planned.from) {
        yield problem('version-not-bumped', { version: planned.from }, { place: { file, line: 1 }, prompt: touched.id });
      }
    }
  },
};

function* requestProblems({ requests, computed }: PlannedVersion, { configuration }: Facts): Iterable<Problem> {
  const scheme = schemes[configuration.versioning.scheme];
  const understood = [];
  for (const request of requests) {
    const about = { place: { file: '', line: request.line ?? 1 } };
    if (scheme.accepts(request.version)) understood.push(request);
    else yield problem('version-invalid', { version: request.version, scheme: scheme.name, example: scheme.example }, about);
  }
  const versions = [...new Set(understood.map(({ version }) => version))];
  if (versions.length > 1) yield problem('version-request-conflict', { versions });
  for (const { version, by, line } of understood) {
    if (computed === null || scheme.compare(version, computed) >= 0) continue;
    yield problem('version-request-too-low', { requested: version, next: computed, by }, { place: { file: '', line: line ?? 1 } });
  }
}
