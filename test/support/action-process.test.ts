import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runStep, type Step } from './action-process.ts';
import { commandsIn, valuesIn } from './workflow-commands.ts';

const definition = `
inputs:
  command: { default: auto }
  fail-on: { default: error }
  github-token: { default: "\${{ github.token }}" }
  two words: {}
runs: { using: node24, main: main.mjs }
`;

const main = `
import { appendFileSync, readFileSync } from 'node:fs';
const { env } = process;
const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));
const inputs = Object.fromEntries(Object.entries(env).filter(([name]) => name.startsWith('INPUT_')));
appendFileSync(env.GITHUB_OUTPUT, 'seen<<END\\n' + JSON.stringify({ inputs, event }) + '\\nlast line\\nEND\\nplain=1\\n');
appendFileSync(env.GITHUB_ENV, 'LATER=yes\\n');
appendFileSync(env.GITHUB_STEP_SUMMARY, '# Verdict\\n');
console.log('::error file=a%2Cb.md,line=3,col=7,title=some-code::first%0Asecond 100%25');
console.log('secret' in env ? 'leak' : Object.keys(env).filter((name) => name.startsWith('VITEST')).join());
process.exitCode = 1;
`;

describe('a step', () => {
  let folder: string;
  const step = (more: Partial<Step> = {}): Step => ({
    definition: join(folder, 'action.yml'),
    main: join(folder, 'main.mjs'),
    workspace: folder,
    event: { name: 'push', payload: { after: 'abc' } },
    repository: 'acme/prompts',
    sha: 'a'.repeat(40),
    ref: 'refs/heads/main',
    apiUrl: 'http://127.0.0.1:1',
    serverUrl: 'http://127.0.0.1:1',
    token: 'ghs_token',
    ...more,
  });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'action-'));
    writeFileSync(join(folder, 'action.yml'), definition);
    writeFileSync(join(folder, 'main.mjs'), main);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('gets its inputs and its event, and everything it says is read back', async () => {
    const result = await runStep(step({ inputs: { command: 'check' } }));
    const [seen = '', last] = (result.outputs['seen'] ?? '').split('\n');
    expect(JSON.parse(seen)).toEqual({
      inputs: { INPUT_COMMAND: 'check', 'INPUT_FAIL-ON': 'error', 'INPUT_GITHUB-TOKEN': 'ghs_token', INPUT_TWO_WORDS: '' },
      event: { after: 'abc' },
    });
    expect(last).toBe('last line');
    expect(result).toMatchObject({
      exitCode: 1,
      outputs: { plain: '1' },
      exported: { LATER: 'yes' },
      summary: '# Verdict\n',
      annotations: [
        { name: 'error', properties: { file: 'a,b.md', line: '3', col: '7', title: 'some-code' }, message: 'first\nsecond 100%' },
      ],
    });
    expect(result.stdout.trimEnd().split('\n').length).toBe(1);
  });

  it('cannot be given an input the action does not have', async () => {
    await expect(runStep(step({ inputs: { comand: 'check' } }))).rejects.toThrow('comand');
  });

  it('that never ends is killed', async () => {
    writeFileSync(join(folder, 'hangs.mjs'), 'setInterval(() => undefined, 1000);');
    expect(await runStep(step({ main: join(folder, 'hangs.mjs'), timeout: 200 }))).toMatchObject({ exitCode: null });
  });
});

describe('the runner', () => {
  it('obeys a command at the start of a line, after white space, and in its old form anywhere', () => {
    const names = (text: string): readonly string[] => commandsIn(text).map(({ name }) => name);
    expect(names('  ::error::x\nno ::error::x\nrubbish ##[set-output name=a;b=c]v\n::not a command')).toEqual(['error', 'set-output']);
    expect(commandsIn('x ##[warning file=a%3Bb]y')).toEqual([{ name: 'warning', properties: { file: 'a;b' }, message: 'y' }]);
  });

  it('refuses a file of values it cannot read', () => {
    expect(() => valuesIn('no equals sign')).toThrow('cannot read');
    expect(() => valuesIn('a<<END\nvalue')).toThrow('no end');
    expect(valuesIn('a=b<<c=d\n')).toEqual({ a: 'b<<c=d' });
  });
});
