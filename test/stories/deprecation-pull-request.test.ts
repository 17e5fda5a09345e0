import { afterEach, describe, expect, it } from 'vitest';
import { dayAfter, dayOf } from '../../src/library/days.ts';
import { stage, type Stage, type StageOptions } from '../support/pull-request-stage.ts';

const today = dayOf(new Date());
const tone = 'prompts/templates/tone.prompt.md';
const answer = 'prompts/tasks/answer.prompt.md';
const going = (daysLeft: number, body = 'Be kind.'): string => `---\ndescription: How we speak.\ndeprecation: {announced: "${today}", removal: "${dayAfter(today, daysLeft)}", guide: README.md}\n---\n${body}\n`;
const plain = '---\ndescription: How we speak.\n---\nBe kind.\n';
const needing = (body = 'Answer.'): string => `---\ndescription: Answers.\n---\n{{> templates-general-tone}} ${body}\n`;
const configuration = 'owners: {prompt-team: ["@grace"]}\n';

let open: Stage | null = null;
afterEach(async () => {
  await open?.close();
  open = null;
});
async function staged(options: Pick<StageOptions, 'change' | 'title'>, base: StageOptions['base']): Promise<Stage> {
  open = await stage({ base: { 'README.md': 'x', 'prompt-library.yaml': configuration, ...base }, permissions: { contents: 'read', 'pull-requests': 'write' }, ...options });
  return open;
}
/** What is said of pull requests like these besides: nobody has rights in this repository, and no prompt has tests. */
const others = ['tests-absent', 'access-right-not-held'];
const titles = (annotations: Awaited<ReturnType<Stage['run']>>['annotations']): readonly string[] => annotations.map(({ name, properties }) => `${name} ${properties['title'] ?? ''}`).filter((each) => !others.some((code) => each.endsWith(code)));

describe('a pull request', () => {
  it('that announces a deprecation in time is green', async () => {
    const { run } = await staged({ title: 'deprecate(templates-general-tone): it goes', change: { [tone]: going(30) } }, { [tone]: plain });
    const { exitCode, annotations } = await run();
    expect([exitCode, titles(annotations)]).toEqual([0, []]);
  });

  it.each([
    [30, 0, 'notice deprecated-needed'],
    [14, 0, 'notice deprecated-needed'],
    [7, 1, 'error deprecated-still-needed'],
    [-20, 1, 'error deprecated-still-needed'],
  ])('that touches a dependent %i days before the removal ends with exit code %i', async (daysLeft, code, title) => {
    const { run } = await staged({ title: 'fix(tasks-general-answer): words', change: { [answer]: needing('Answer well.') } }, { [tone]: going(daysLeft), [answer]: needing() });
    const { exitCode, annotations } = await run();
    expect([exitCode, titles(annotations)]).toEqual([code, [title]]);
  });

  it('that lets a prompt go earlier than announced waits for its owner, and for nobody else', async () => {
    const { run, double, pull } = await staged({ title: 'docs(templates-general-tone): sooner', change: { [tone]: going(40) } }, { [tone]: going(90) });
    const first = await run();
    expect([first.exitCode, first.outputs['conclusion'], titles(first.annotations)]).toEqual([1, 'waiting', ['warning deprecation-shortened']]);
    expect(first.summary).toContain('@grace');
    double.addReview(pull, 'linus', 'APPROVED');
    expect((await run()).exitCode).toBe(1);
    double.addReview(pull, 'grace', 'APPROVED');
    expect((await run()).exitCode).toBe(0);
  });

  it('that deletes a prompt on its day needs no more than the breaking title', async () => {
    const { run } = await staged({ title: 'feat(templates-general-tone)!: remove it', change: (repo) => repo.delete(tone) }, { [tone]: going(0) });
    const { exitCode, annotations } = await run();
    expect([exitCode, titles(annotations)]).toEqual([0, []]);
  });
});
