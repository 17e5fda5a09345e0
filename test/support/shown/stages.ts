import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { root } from '../../../scripts/bundle.ts';
import { descriptions } from '../../../src/cli/descriptions/index.ts';
import { exampleLibrary } from '../../../src/cli/demo/example-library.ts';
import { encodeMetrics } from '../../../src/ledger/metrics-v1.ts';
import { decodeRollouts } from '../../../src/ledger/rollouts.ts';
import type { MetricWindow } from '../../../src/ledger/metric-window.ts';
import { adoptedFiles } from '../adopted-repository.ts';
import { called } from '../called.ts';
import { copiedRepository } from '../copied-repository.ts';
import { fixture, fixtureEnvironment, type Fixture } from '../git-fixture.ts';
import { startGithubDouble } from '../github-double/double.ts';
import { day, hour, metricWindow } from '../metric-builders.ts';
import type { Prepared } from './stage.ts';

const id = 'agents-support-triage';
const triage = 'prompts/agents/support/triage.prompt.md';
const replaced = (from: string, to: string): Readonly<Record<string, string>> => ({ [triage]: (exampleLibrary[triage] ?? '').replace(from, to) });

/** What the examples of the documentation are about. */
const files: Readonly<Record<string, string>> = {
  ...exampleLibrary,
  'prompts/agents/support/triage.test.yaml': 'tests:\n  - description: names the queues\n    vars: {ticket: [My invoice is wrong., Where is my parcel?]}\n    assert:\n      - {type: contains-all, value: [billing, shipping]}\n',
  'prompts/agents/support/router.prompt.md': '---\ndescription: Routes tickets of all teams.\ninput: {schema: {ticket: string}}\n---\nRoute this: {{ticket}}\n',
};

async function call(repo: Fixture, ...argv: readonly string[]): Promise<string> {
  const { exit, out, err } = await called(repo.folder, argv);
  if (exit !== 0) throw new Error(`${argv.join(' ')}\n${out}\n${err}`);
  return out;
}

/** Releases what main has, as it would have been done so many hours ago. */
function publish(repo: Fixture, hours = 0): void {
  repo.git('push', '--quiet', 'origin', '--all');
  const then = `const Now = Date; globalThis.Date = class extends Now { constructor(...given) { given.length > 0 ? super(...given) : super(Date.now()); } static now() { return Now.now() - ${hours * hour * 1000}; } };`;
  execFileSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(then)}`, join(root, 'dist/cli.js'), 'release', '--all', '--action', 'publish'], { cwd: repo.folder, env: fixtureEnvironment(dirname(repo.folder)), stdio: 'pipe' });
  repo.git('fetch', '--quiet', '--tags', 'origin');
}

/** A library with a bare origin that released 1.0.0 in January and 1.1.0 so many hours ago. */
async function released({ configuration = '', hours = 0 } = {}): Promise<Fixture> {
  const repo = await fixture();
  repo.commit('feat: first prompts', { files: { ...files, 'prompt-library.yaml': `${exampleLibrary['prompt-library.yaml'] ?? ''}${configuration}` } });
  repo.origin();
  publish(repo);
  repo.commit(`feat(${id}): know returns`, { files: replaced('billing, shipping or other', 'billing, shipping, returns or other'), date: new Date(Date.now() - hours * hour * 1000).toISOString() });
  publish(repo, hours);
  return repo;
}

/** The same, on a branch that takes the prompt one change further. */
async function branched(): Promise<Fixture> {
  const repo = await released();
  repo.branch('feature/language');
  repo.commit(`fix(${id}): one queue is enough`, { files: replaced('the name of one queue', 'the name of exactly one queue') });
  return repo;
}

function measured(repo: Fixture, file: string, windows: readonly MetricWindow[]): void {
  repo.write(file, encodeMetrics('gateway', windows));
}

/** Midnight so many days ago, seconds since 1970 UTC. */
const daysAgo = (days: number): number => Math.floor(Date.now() / (day * 1000) - days) * day;

export const stages = {
  /** An empty repository. */
  empty: async (): Promise<Prepared> => ({ repo: await fixture() }),

  /** This repository, freshly cloned. */
  checkout: async (): Promise<Prepared> => {
    const repo = await fixture();
    const copy = copiedRepository();
    execFileSync('cp', ['-R', `${copy.folder}/.`, repo.folder]);
    copy.remove();
    return { repo };
  },

  /** Prompts of six formats, and no library yet. */
  foreign: async (): Promise<Prepared> => {
    const repo = await fixture();
    repo.commit('years of work', { files: adoptedFiles });
    return { repo };
  },

  /** A library that keeps skills where they were. */
  adopted: async (): Promise<Prepared> => {
    const repo = await fixture();
    repo.commit('years of work', { files: { 'skills/triage/SKILL.md': '---\nname: triage\ndescription: Routes support tickets. Use it for new tickets.\n---\nRoute the ticket.\n', 'prompts/templates/tone.prompt.md': exampleLibrary['prompts/templates/tone.prompt.md'] ?? '' } });
    await call(repo, 'init');
    repo.commit('feat: start the library');
    return { repo };
  },

  released: async (): Promise<Prepared> => ({ repo: await released() }),

  branched: async (): Promise<Prepared> => ({ repo: await branched() }),

  /** A branch whose prompts are evaluated as soon as they are exported, and the report of another runner. */
  evaluated: async (): Promise<Prepared> => {
    const repo = await branched();
    repo.write('report.xml', '<testsuite name="s" timestamp="2026-11-20T00:00:00Z"><testcase name="routes"/></testsuite>');
    const line = `prompt-libraries ${descriptions.evidence.examples[0]}`;
    return { repo, next: { [line]: '(cd evaluation && npx promptfoo@0.123.1 eval --no-cache --output results.json)' } };
  },

  /** A candidate on its way to all users, what was measured of it, and a staging branch that is further on. */
  rolling: async (): Promise<Prepared> => {
    const repo = await released({ configuration: 'rollout: {default: gradual}\nmetrics:\n  - {type: file, name: nightly, path: metrics.json}\n', hours: 4.5 });
    repo.git('checkout', '--quiet', '-b', 'staging');
    repo.commit(`feat(${id}): know warranties`, { files: replaced('billing, shipping or other', 'billing, shipping, returns, warranty or other') });
    repo.git('checkout', '--quiet', 'main');
    repo.git('push', '--quiet', 'origin', 'staging');
    const read = decodeRollouts(repo.git('show', 'origin/prompt-library:rollouts.json'), 'rollouts.json');
    const began = read.ok ? (read.value.rollouts[0]?.entered.at(-1)?.at ?? 0) : 0;
    const windows = [0, 1, 2, 3].map((at) => ({ from: began + at * hour, to: began + (at + 1) * hour }));
    measured(repo, 'metrics.json', windows.flatMap((span) => [metricWindow(0, { ...span, requests: 1900, errors: 19 }), metricWindow(0, { ...span, version: '1.1.0', arm: 'candidate', requests: 100, errors: 1 })]));
    measured(repo, 'monday.json', [metricWindow(0)]);
    measured(repo, 'tuesday.json', [metricWindow(24)]);
    return { repo };
  },

  /** An experiment of ten days, measured. */
  experimenting: async (): Promise<Prepared> => {
    const repo = await released();
    const start = new Date(daysAgo(10) * 1000).toISOString().slice(0, 10);
    const arms = '  - {name: control, version: 1.0.0, weight: 5000}\n  - {name: short, version: 1.1.0, weight: 5000}\n';
    repo.commit('feat: compare the tone', { files: { 'experiments/tone.yaml': `prompt: ${id}\nhypothesis: A shorter opening fails less often.\nstart: ${start}\nunit: request\narms:\n${arms}traffic: 2000\nprimary: {metric: error_rate, direction: decrease, min_effect: 0.01}\n` } });
    publish(repo);
    const arm = (name: string, version: string, errors: number) => Array.from({ length: 10 }, (_, at) => daysAgo(10 - at)).map((from) => metricWindow(0, { from, to: from + hour, version, arm: name, requests: 1000, errors }));
    measured(repo, 'metrics.json', [...arm('control', '1.0.0', 60), ...arm('short', '1.1.0', 20)]);
    return { repo };
  },

  /** The repository of an application beside that of the library. */
  application: async (): Promise<Prepared> => {
    const repo = await released();
    const folder = join(dirname(repo.folder), 'application');
    execFileSync('git', ['init', '--quiet', '--initial-branch=main', folder]);
    const line = 'prompt-libraries add agents-support-triage@^1.0.0 --library https://github.com/acme/prompts.git';
    return { repo, folder, next: { [line]: 'git add . && git commit --quiet --message "feat: use a prompt"' } };
  },

  /** A library on a double of GitHub, and the token of an administrator. */
  hosted: async (): Promise<Prepared> => {
    const repo = await released();
    const double = await startGithubDouble({ bare: repo.origin(), tokens: { administrator: { permissions: { administration: 'write', contents: 'write' } } } });
    return { repo, variables: { GITHUB_API_URL: double.apiUrl, GITHUB_REPOSITORY: double.repository, GITHUB_TOKEN: 'administrator' }, close: () => double.close() };
  },
} as const satisfies Readonly<Record<string, () => Promise<Prepared>>>;

export type StageName = keyof typeof stages;
