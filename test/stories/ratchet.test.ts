import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { goodPrompt } from '../../src/rule/reading.ts';
import { called } from '../support/called.ts';
import { fixture, type Fixture } from '../support/git-fixture.ts';
import { chanceOf, generatedSecrets } from '../support/security/generated-secrets.ts';
import { faultsBySchema } from '../support/published-schema.ts';
import { codeOf } from '../support/writing.ts';

const file = 'prompt-library.baseline.json';
const folder = 'prompts/tasks/classification';
/** A prompt that uses a variable it does not declare. */
const careless = goodPrompt.replace('You route tickets.', 'You route tickets of {{shop}}.');
const secret = generatedSecrets[0]?.make(chanceOf(3)) ?? '';

let repo: Fixture;
beforeEach(async () => {
  repo = await fixture();
  repo.commit('feat: years of work', {
    files: {
      'prompt-library.yaml': 'gates: {mode: ratchet, review: {required: false}}\n',
      [`${folder}/old.prompt.md`]: careless,
      [`${folder}/older.prompt.md`]: careless,
      [`${folder}/good.prompt.md`]: goodPrompt,
    },
  });
});
afterEach(() => repo.remove());

interface Report {
  readonly verdict: string;
  readonly problems: readonly { readonly code: string; readonly prompt: string | null; readonly severity: string }[];
  readonly baseline?: { readonly accepted: number; readonly mended: number | null };
}
const json = async (...argv: readonly string[]): Promise<Report> => {
  const report = JSON.parse((await called(repo.folder, [...argv, '--json'])).out) as Report;
  expect(faultsBySchema('report', report)).toEqual([]);
  return report;
};
const errorsIn = ({ problems }: Report): readonly string[] => problems.filter(({ severity }) => severity === 'error').map(({ code, prompt }) => `${code} ${prompt}`);
const adopt = async (): Promise<void> => {
  await called(repo.folder, ['check', '--all', '--write-baseline']);
  repo.commit('chore: accept what is there', { files: {} });
};
const change = (files: Readonly<Record<string, string>>): void => {
  repo.branch('feature/change');
  repo.commit('feat: a change', { files });
};

describe('a library that was adopted', () => {
  it('fails for everything until its baseline is there, and for nothing that was there from then on', async () => {
    expect(errorsIn(await json('check', '--all'))).toHaveLength(2);
    const { out } = await called(repo.folder, ['check', '--all', '--write-baseline', '--json']);
    expect([faultsBySchema('baseline-written', JSON.parse(out)), JSON.parse(out)]).toEqual([[], { schema: 'prompt-libraries/baseline-written/v1', path: file, accepted: JSON.parse(out).accepted, before: null }]);
    repo.commit('chore: accept what is there', { files: {} });
    const report = await json('check', '--all');
    expect([report.verdict, errorsIn(report), report.baseline]).toEqual(['passed', [], { accepted: JSON.parse(out).accepted, mended: 0 }]);
  });

  it('fails for a finding that is new, and for the old ones of a file that is touched', async () => {
    await adopt();
    change({ [`${folder}/new.prompt.md`]: careless, [`${folder}/old.prompt.md`]: careless.replace('route', 'sort') });
    expect(errorsIn(await json('check', '--base', 'main'))).toEqual(['variable-undeclared tasks-classification-new', 'variable-undeclared tasks-classification-old']);
  });

  it('fails for no line that moved in a file that nobody judges now', async () => {
    await adopt();
    repo.commit('docs: a comment', { files: { [`${folder}/older.prompt.md`]: careless.replace('---\n', '---\n# a comment\n') } });
    expect(errorsIn(await json('check', '--all'))).toEqual([]);
  });

  it('fails for a second finding of the same kind', async () => {
    await adopt();
    repo.commit('feat: more', { files: { [`${folder}/older.prompt.md`]: careless.replace('{{shop}}', '{{shop}} in {{town}}') } });
    expect(errorsIn(await json('check', '--all'))).toEqual(['variable-undeclared tasks-classification-older']);
  });

  it('shows how much is mended, and shrinks its baseline by that', async () => {
    await adopt();
    repo.commit('fix: declare it', { files: { [`${folder}/old.prompt.md`]: goodPrompt } });
    const { accepted = 0, mended } = (await json('check', '--all')).baseline ?? {};
    expect(mended).toBe(1);
    const { out } = await called(repo.folder, ['check', '--all', '--write-baseline', '--json']);
    expect(JSON.parse(out)).toMatchObject({ accepted, before: accepted + 1 });
  });

  it('accepts no more than it did, however its baseline is made again', async () => {
    await adopt();
    repo.commit('feat: careless again', { files: { [`${folder}/new.prompt.md`]: careless } });
    await called(repo.folder, ['check', '--all', '--write-baseline']);
    repo.commit('chore: accept that too', { files: {} });
    expect(errorsIn(await json('check', '--all'))).toEqual(['variable-undeclared tasks-classification-new']);
  });

  it('never accepts a secret', async () => {
    repo.commit('feat: a key', { files: { [`${folder}/key.prompt.md`]: goodPrompt.replace('tickets.', `tickets with ${secret}.`) } });
    await adopt();
    expect(errorsIn(await json('check', '--all'))).toEqual(['secret-found tasks-classification-key']);
  });
});

describe('a change of the baseline', () => {
  const emptied = '{"schema": "prompt-libraries/baseline/v1", "findings": []}\n';
  const grown = (text: string): string => text.replace('"count":1', '"count":2');
  const baselineText = (): string => repo.git('show', `HEAD:${file}`);

  it.each([
    ['may shrink it', (): string => emptied, []],
    ['may not let it grow', (): string => grown(baselineText()), ['baseline-grows null']],
    ['may not break it', (): string => '{"schema": 1}', ['baseline-invalid null']],
    ['may not empty the file', (): string => '', ['baseline-invalid null']],
  ])('%s, also where no prompt is touched', async (_, text, errors) => {
    await adopt();
    change({ [file]: text() });
    expect(errorsIn(await json('check', '--base', 'main'))).toEqual(errors);
  });

  it('is told where it begins, and accepts nothing for the change that brings it', async () => {
    await called(repo.folder, ['check', '--all', '--write-baseline']);
    repo.branch('feature/adopt');
    repo.commit('feat!: accept what is there', { files: { [`${folder}/old.prompt.md`]: careless.replace('route', 'sort') } });
    const report = await json('check', '--base', 'main');
    expect(report.problems.map(({ code }) => code)).toContain('baseline-begins');
    expect(errorsIn(report)).toEqual(['variable-undeclared tasks-classification-old']);
  });

  it('is judged by the baseline of the base alone', async () => {
    await adopt();
    change({ [file]: emptied, [`${folder}/good.prompt.md`]: goodPrompt.replace('route', 'sort') });
    expect(errorsIn(await json('check', '--base', 'main'))).toEqual([]);
  });
});

describe('a baseline', () => {
  it('is only written for the whole library, and over no file that cannot be read', async () => {
    expect(codeOf(await called(repo.folder, ['check', '--write-baseline', '--json']))).toBe('2 flag-missing');
    repo.write(file, 'nonsense');
    expect(codeOf(await called(repo.folder, ['check', '--all', '--write-baseline', '--json']))).toBe('2 baseline-unreadable');
  });

  it('lets what it accepts be released', async () => {
    await adopt();
    repo.origin();
    const { out } = await called(repo.folder, ['release', '--all', '--action', 'publish', '--dry-run', '--json']);
    expect((JSON.parse(out) as { readonly released: readonly { readonly id: string }[] }).released.map(({ id }) => id)).toContain('tasks-classification-old');
  });
});
