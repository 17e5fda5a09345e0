import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { root } from '../../scripts/bundle.ts';
import { carefully, changedPath, exampleLibrary, hurriedly } from '../../src/cli/demo/example-library.ts';
import { stage, type Stage } from '../support/pull-request-stage.ts';
import { actionsIn } from '../support/workflow-files.ts';

const configuration = 'examples/prompt-library.yaml';
/** As this repository has it: the example in a subfolder, its guard's configuration beside it, and prompts of nobody's elsewhere. */
const base = {
  ...Object.fromEntries(Object.entries(exampleLibrary).map(([path, text]) => [`examples/library/${path}`, text])),
  [configuration]: readFileSync(join(root, configuration), 'utf8'),
  'prompts/tasks/stray.prompt.md': 'no prompt of the example\n',
};
const changed = `examples/library/${changedPath}`;
const before = exampleLibrary[changedPath] ?? '';
const title = 'feat(agents-support-triage)!: call the input what it is';

/** What the workflow passes to the action, step by step. */
const steps = actionsIn(readFileSync(join(root, '.github/workflows/example.yml'), 'utf8'))
  .filter(({ uses }) => uses === './')
  .map((step) => step.with as Readonly<Record<string, string>>);
const [change = {}, whole = {}] = steps;

let open: Stage | null = null;
afterEach(async () => {
  await open?.close();
  open = null;
});

describe('the workflow that guards the example library', () => {
  it('judges the change, then the whole library', () => {
    expect(steps).toEqual([{ config: configuration }, { config: configuration, scope: 'all', comment: 'never' }]);
  });

  it('passes a careful change of a prompt in the subfolder, under the id the library itself would give', async () => {
    open = await stage({ base, title, change: { [changed]: carefully(before) } });
    const judged = await open.run(change);
    expect([judged.exitCode, JSON.parse(judged.outputs['changed'] ?? '')]).toEqual([0, [{ id: 'agents-support-triage', from: null, to: '1.0.0', impact: 'major' }]]);
    expect(await open.run(whole)).toMatchObject({ exitCode: 0, outputs: { conclusion: 'passed' } });
    expect(open.double.state.comments).toHaveLength(1);
  });

  it('fails a hurried one, at its line', async () => {
    open = await stage({ base, title: 'Update triage', change: { [changed]: hurriedly(before) } });
    const { exitCode, annotations } = await open.run(change);
    expect(exitCode).toBe(1);
    expect(annotations.map(({ properties }) => [properties['title'], properties['file'], properties['line']])).toContainEqual(['variable-undeclared', changed, '20']);
    expect((await open.run(whole)).exitCode).toBe(1);
  });

  it('leaves everything else alone', async () => {
    open = await stage({ base, title: 'words', change: { 'README.md': '# Words\n', 'prompts/tasks/stray.prompt.md': 'still none\n' } });
    expect(await open.run(change)).toMatchObject({ exitCode: 0, annotations: [], outputs: { conclusion: 'passed', changed: '[]' } });
  });
});
