import { entry } from '../entry.ts';

/** Test files, what they find, and what the library demands of them. */
export const testingCodes = {
  'test-file-invalid': entry<{ key: string; reason: string }>({
    severity: 'error',
    says: ({ key, reason }) => (key === '' ? `The test file ${reason}.` : `\`${key}\` ${reason}.`),
    why: 'A test that is not understood would never fail.',
    fix: () => 'See docs/testing.md for what a test file holds.',
  }),
  'test-key-unknown': entry<{ key: string; meant: string | null }>({
    severity: 'error',
    says: ({ key, meant }) => `There is no key \`${key}\` in a test file.${meant === null ? '' : ` Did you mean \`${meant}\`?`}`,
    why: 'A misspelt key would silently test nothing.',
    fix: ({ meant }) => (meant === null ? 'Remove it; docs/testing.md lists every key.' : `Write \`${meant}\`.`),
  }),
  'test-assertion-unknown': entry<{ type: string; meant: string | null; known: readonly string[] }>({
    severity: 'error',
    says: ({ type, meant }) => `There is no assertion \`${type}\` here.${meant === null ? '' : ` Did you mean \`${meant}\`?`}`,
    why: 'Only assertions that need no model, no code and no network are judged; one that is skipped would look as if it held.',
    fix: ({ known }) => `Use one of ${known.join(', ')}, or \`not-\` before it. Evaluations with a model come in as evidence.`,
  }),
  'test-value-invalid': entry<{ type: string; reason: string }>({
    severity: 'error',
    says: ({ type, reason }) => `The assertion \`${type}\` ${reason}.`,
    why: 'Compared with such a value it would say nothing.',
    fix: () => 'docs/testing.md shows the value that each assertion takes.',
  }),
  'test-reference': entry<{ text: string }>({
    severity: 'error',
    says: ({ text }) => `\`${text}\` refers to a file.`,
    why: 'Tests are judged by themselves, so that a pull request can make them read or run nothing.',
    fix: () => 'Write the text itself into the test file.',
  }),
  'test-variable-unknown': entry<{ variable: string; meant: string | null; known: readonly string[] }>({
    severity: 'error',
    says: ({ variable, meant }) => `The prompt has no variable \`${variable}\`.${meant === null ? '' : ` Did you mean \`${meant}\`?`}`,
    why: 'The value has no effect, so the case does not test what it seems to.',
    fix: ({ known }) => (known.length === 0 ? 'Remove it: the prompt takes none.' : `It takes ${known.join(', ')}.`),
  }),
  'test-asserts-nothing': entry<{ test: string }>({
    severity: 'error',
    says: ({ test }) => `The case “${test}” asserts nothing.`,
    why: 'A case that cannot fail would count as one that passed.',
    fix: () => 'Add `assert:` with at least one assertion, to the case or to `defaultTest`.',
  }),
  'test-too-many': entry<{ found: number; limit: number }>({
    severity: 'error',
    says: ({ found, limit }) => `The lists of variables make ${found} cases; at most ${limit} are judged.`,
    why: 'A file of this size would slow every check.',
    fix: () => 'Name fewer values, or write the combinations that matter as cases of their own.',
  }),
  'test-not-rendered': entry<{ test: string; reason: string }>({
    severity: 'error',
    says: ({ test, reason }) => `The case “${test}” cannot be rendered: ${reason}`,
    why: 'An application that passes the same values would fail in the same way.',
    fix: () => 'Give every variable a value under `vars`, or mend the prompt.',
  }),
  'test-failed': entry<{ test: string; expected: string; found: string | null }>({
    severity: 'error',
    says: ({ test, expected, found }) => `The case “${test}” fails: the text should ${expected}${found === null ? '' : `; ${found}`}.`,
    why: 'The prompt does not say any more what its tests say it says.',
    fix: () => 'Mend the prompt; where the change is meant, mend the test, or run `prompt-libraries test ID --update-snapshots`.',
  }),
  'test-snapshot-missing': entry<{ test: string }>({
    severity: 'error',
    says: ({ test }) => `The case “${test}” has no snapshot yet.`,
    why: 'There is nothing to compare with, so nothing would ever fail.',
    fix: () => 'Run `prompt-libraries test ID --update-snapshots`, read what it wrote, and commit it.',
  }),
  'test-snapshot-unused': entry<{ test: string }>({
    severity: 'warning',
    says: ({ test }) => `No case compares with the snapshot “${test}”.`,
    why: 'It is left over from a case that was renamed or removed.',
    fix: () => 'Run `prompt-libraries test ID --update-snapshots`, which removes it.',
  }),
  'test-file-orphan': entry<{ expected: string }>({
    severity: 'error',
    says: ({ expected }) => `There is no prompt \`${expected}\` for these tests.`,
    why: 'Tests without their prompt never run.',
    fix: () => 'Name the file after its prompt, in the same folder: `triage.test.yaml` for `triage.prompt.md`, `SKILL.md.test.yaml` for `SKILL.md`.',
  }),
  'tests-absent': entry<{ prompts: readonly string[] }>({
    severity: 'warning',
    says: ({ prompts }) => `There are no tests for ${named(prompts)}.`,
    why: 'Nothing shows that the change does what it is meant to.',
    fix: () => 'Write a test file beside the prompt (docs/testing.md), or set `gates.testing.when_absent: pass`.',
  }),
  'tests-demanded': entry<{ found: number; wanted: number; by: string }>({
    severity: 'error',
    says: ({ found, wanted, by }) => `The prompt has ${found === 0 ? 'no tests' : `${found} ${found === 1 ? 'test' : 'tests'}`}; ${by} asks for ${wanted}.`,
    why: 'The library does not release such a prompt untested.',
    fix: () => 'Add cases to the test file beside the prompt (docs/testing.md).',
  }),
};

/** Ids named in a sentence before it only counts them. */
const mostNamed = 5;

function named(ids: readonly string[]): string {
  const more = ids.length - mostNamed;
  return `${ids.slice(0, mostNamed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
