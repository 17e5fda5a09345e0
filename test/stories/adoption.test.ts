import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { promptAt } from '../support/adopted.ts';
import { adoptedFiles } from '../support/adopted-repository.ts';
import { fixture, type Fixture } from '../support/git-fixture.ts';
import { codeOf, writingIn, type Writing } from '../support/writing.ts';

let repo: Fixture;
let { call, read, json } = {} as Writing;
beforeEach(async () => {
  repo = await fixture();
  ({ call, read, json } = writingIn(repo));
  repo.commit('years of work', { files: adoptedFiles });
});
afterEach(() => repo.remove());

interface Problem {
  readonly code: string;
  readonly prompt: string | null;
  readonly severity: string;
  readonly file: string | null;
  readonly fix: string;
}
interface Report {
  readonly verdict: string;
  readonly problems: readonly Problem[];
  readonly plan: { readonly prompts: readonly { readonly id: string; readonly impact: string; readonly to: string; readonly because?: unknown }[] };
}
const check = async (...argv: readonly string[]): Promise<Report> => JSON.parse((await call('check', ...argv, '--json')).out) as Report;
const errors = ({ problems }: Report): readonly string[] => problems.filter(({ severity }) => severity === 'error').map(({ code, prompt }) => `${code} ${prompt}`);
const adopt = async (): Promise<void> => {
  expect((await call('init', '--name', 'acme')).exit).toBe(0);
  repo.commit('chore: manage prompts as a library');
};
const release = async (): Promise<readonly { readonly id: string; readonly to: string; readonly tag: string | null }[]> => {
  const { exit, out, err } = await call('release', '--all', '--action', 'publish', '--json');
  expect([exit, err]).toEqual([0, '']);
  return (JSON.parse(out) as { released: { id: string; to: string; tag: string | null }[] }).released;
};
/** Versions that a branch with one edit would get. */
async function impactOf(message: string, edit: (files: typeof adoptedFiles) => Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
  repo.branch('feature/edit');
  repo.commit(message, { files: edit(adoptedFiles) });
  const { plan } = await check();
  repo.checkout('main');
  repo.git('branch', '-D', 'feature/edit');
  return Object.fromEntries(plan.prompts.map(({ id, impact }) => [id, impact]));
}
const replaced = (path: string, from: string, to: string) => (files: typeof adoptedFiles): Readonly<Record<string, string>> => {
  expect(files[path]).toContain(from);
  return { [path]: (files[path] ?? '').replace(from, to) };
};

describe('init in a repository that has prompts', () => {
  it('finds every format, proposes sources, categories and owners, and touches no prompt', async () => {
    const dry = await json('init', '--dry-run', '--name', 'acme');
    expect(dry).toMatchObject({ done: false, written: ['prompt-library.yaml', 'prompt-library.baseline.json', '.github/workflows/prompt-check.yml', '.github/workflows/prompt-release.yml'] });
    expect((dry['found'] as { format: string; include: string; category: string; owner: string; prompts: number; example: string }[]).map(({ format, include, category, owner, prompts }) => [format, include, category, owner, prompts])).toEqual([
      ['copilot', '.github/agents/*.agent.md', 'agents', 'all', 1],
      ['copilot', '.github/prompts/*.prompt.md', 'prompts', 'all', 1],
      ['fabric', 'data/patterns/*/system.md', 'patterns', 'all', 1],
      ['dotprompt', 'flows/*.prompt', 'flows', 'all', 2],
      ['prompty', 'flows/*.prompty', 'flows', 'all', 1],
      ['github-models', 'models/*.prompt.{yml,yaml}', 'models', 'all', 1],
      ['agent-skill', 'skills/*/SKILL.md', 'skills', 'skills', 2],
    ]);
    expect(repo.git('status', '--porcelain')).toBe('');
    await adopt();
    for (const [path, text] of Object.entries(adoptedFiles)) if (path !== 'CODEOWNERS') expect(read(path), path).toBe(text);
  });

  it('adds a marked block to CODEOWNERS for the categories that need a review, and says so before', async () => {
    expect(await json('init', '--dry-run')).toMatchObject({ extended: ['CODEOWNERS'] });
    expect(read('CODEOWNERS')).toBe(adoptedFiles['CODEOWNERS']);
    await adopt();
    const [before = '', block = ''] = read('CODEOWNERS').split('\n\n');
    expect(`${before}\n`).toBe(adoptedFiles['CODEOWNERS']);
    expect(block.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual(['/.github/agents/*.agent.md @acme/all']);
    expect(JSON.parse((await call('codeowners', '--json')).out)).toMatchObject({ path: 'CODEOWNERS', current: true });
    expect(await json('init')).toMatchObject({ written: [], extended: [] });
  });

  it('leaves no finding of the first day in the way: everything passes, and what is touched counts', async () => {
    await adopt();
    const all = await check('--all');
    expect([all.verdict, errors(all)]).toEqual(['passed', []]);
    repo.branch('feature/skill');
    repo.commit('fix(skills-win32-install): words', { files: { 'skills/win32-install/SKILL.md': (adoptedFiles['skills/win32-install/SKILL.md'] ?? '').replace('Install.', 'Install it.').replace('name: win32-install', 'name: win32') } });
    expect(errors(await check())).toEqual(['skill-name-wrong skills-win32-install']);
  });

  it('changes nothing the second time', async () => {
    await adopt();
    expect(await json('init')).toMatchObject({ written: [], done: true });
    expect(repo.git('status', '--porcelain')).toBe('');
  });

  it('leaves a configuration that is there alone', async () => {
    repo.commit('chore: own', { files: { 'prompt-library.yaml': 'library: {name: mine}\n' } });
    expect((await json('init'))['kept']).toEqual(['prompt-library.yaml']);
    expect(read('prompt-library.yaml')).toBe('library: {name: mine}\n');
  });
});

describe('an edit of an adopted prompt', () => {
  beforeEach(adopt);

  it.each<[string, string, Parameters<typeof impactOf>[1], Readonly<Record<string, string>>]>([
    ['the description of a skill, which triggers it', 'fix(skills): words', replaced('skills/route-tickets/SKILL.md', 'new tickets', 'old tickets'), { 'skills-route-tickets': 'minor' }],
    ['the wording of a skill', 'fix(skills): words', replaced('skills/route-tickets/SKILL.md', '# Route', '# Sort'), { 'skills-route-tickets': 'patch' }],
    ['a file of a skill', 'docs: queues', replaced('skills/route-tickets/references/queues.md', 'Billing', 'Returns'), { 'skills-route-tickets': 'patch' }],
    ['the licence of a skill', 'chore: licence', replaced('skills/route-tickets/SKILL.md', 'MIT', 'Apache-2.0'), { 'skills-route-tickets': 'none' }],
    ['the tools of an agent', 'fix: tools', replaced('.github/agents/planner.agent.md', 'search, edit', 'search'), { 'agents-planner': 'minor' }],
    ['a field that Copilot asks for', 'feat: ask', replaced('.github/prompts/planner.prompt.md', 'Plan', 'In ${input:days} days, plan'), { 'prompts-planner': 'minor' }],
    ['such a field taken away', 'fix: less', replaced('.github/prompts/planner.prompt.md', '${input:topic}', 'it'), { 'prompts-planner': 'major' }],
    ['an input of a prompty file', 'fix: name', replaced('flows/sort.prompty', 'name: ticket, kind: string', 'name: ticket, kind: integer'), { 'flows-sort': 'major' }],
    ['a variable of GitHub Models', 'feat: more', replaced('models/title.prompt.yml', '{{text}}', '{{text}} {{tone}}'), { 'models-title': 'major' }],
    ['a partial of dotprompt, and who includes it', 'fix: tone', replaced('flows/_tone.prompt', 'kind', 'nice'), { 'flows-greet': 'patch', 'flows-tone': 'patch' }],
    ['the message of the user beside a pattern', 'feat: input', () => ({ 'data/patterns/sum_up/user.md': 'INPUT:\n' }), { 'patterns-sum-up': 'minor' }],
    ['the fields beside a skill', 'chore: owner', () => ({ 'skills/route-tickets/SKILL.md.library.yaml': 'owner: product-team\ntags: [support]\n' }), { 'skills-route-tickets': 'none' }],
  ])('is as grave as what changed: %s', async (_, message, edit, impacts) => {
    expect(await impactOf(message, edit)).toEqual(impacts);
  });

  it('is told with both files and a template of ids where two prompts would have one id', async () => {
    repo.branch('feature/twice');
    repo.write('prompt-library.yaml', read('prompt-library.yaml').replace('skills/*/SKILL.md', 'skills/**/SKILL.md'));
    repo.commit('chore: wider');
    repo.checkout('main');
    repo.merge('feature/twice');
    repo.branch('feature/collides');
    repo.commit('feat: another', { files: { 'skills/old/route-tickets/SKILL.md': adoptedFiles['skills/route-tickets/SKILL.md'] ?? '' } });
    const found = (await check()).problems.find(({ code }) => code === 'id-not-unique');
    expect(found).toMatchObject({ file: 'skills/old/route-tickets/SKILL.md', prompt: 'skills-route-tickets' });
    expect(found?.fix).toContain('id: "{category}-{path}-{name}"');
  });
});

describe('the life of an adopted library', () => {
  beforeEach(adopt);

  it('begins without tags, and releases only what changed', async () => {
    expect(await release()).toHaveLength(9);
    expect(repo.git('tag', '--list', 'skills-*')).toBe('');
    repo.commit('feat(skills-route-tickets): returns', { files: { 'skills/route-tickets/references/queues.md': 'Billing, returns.\n', 'README.md': '# More\n' } });
    repo.commit('chore: owner', { files: { 'skills/win32-install/SKILL.md.library.yaml': 'owner: product-team\n' } });
    expect((await release()).map(({ id, to, tag }) => [id, to, tag])).toEqual([['skills-route-tickets', '1.1.0', 'skills-route-tickets@1.1.0']]);
    expect(await release()).toEqual([]);
    const { prompts } = JSON.parse(repo.git('show', 'prompt-library:serve/catalog.json')).environments.production;
    const bodyOf = (id: string): Record<string, unknown> => JSON.parse(repo.git('show', `prompt-library:serve/${prompts[id].versions[prompts[id].stable].body}`));
    expect(bodyOf('skills-route-tickets')).toMatchObject({ template: 'none', uses: { description: 'Routes support tickets. Use it for new tickets.' } });
    expect(bodyOf('models-title')).toMatchObject({ template: 'braces', messages: [{ role: 'system', text: 'Give a title.' }, { role: 'user', text: '{{text}}' }] });
    expect(bodyOf('flows-greet')).toMatchObject({ template: 'handlebars', roles: ['system', 'user'], partials: {}, messages: [{ role: 'system', text: 'Be kind to {{name}}.\n\n' }, { role: 'user' }] });
    expect(bodyOf('flows-sort')).toMatchObject({ template: 'jinja2', roles: ['system', 'user'] });
  });

  it('gives the first change after the first release its tag, by what the change is, and no tag to what is recorded', async () => {
    repo.commit('fix(flows-sort): before the first release', { files: replaced('flows/sort.prompty', 'Sort.', 'Sort them.')(adoptedFiles) });
    expect((await release()).map(({ to, tag }) => [to, tag])).toEqual(Array.from({ length: 9 }, () => ['1.0.0', null]));
    repo.commit('fix(flows-sort): wording', { files: replaced('flows/sort.prompty', 'Sort.', 'Sort it.')(adoptedFiles) });
    repo.commit('feat(models-title)!: another job', { files: replaced('models/title.prompt.yml', 'Give a title.', 'Give two titles.')(adoptedFiles) });
    expect((await release()).map(({ to, tag }) => [to, tag]).toSorted()).toEqual([['1.0.1', 'flows-sort@1.0.1'], ['2.0.0', 'models-title@2.0.0']]);
    expect(repo.git('tag', '--list', '--sort=refname', 'flows-*', 'models-*', 'skills-*').split('\n')).toEqual(['flows-sort@1.0.1', 'models-title@2.0.0']);
  });

  it('renders, lists and updates prompts of every format', async () => {
    expect((await call('render', 'flows-greet', '--var', 'name=Ada')).out).toContain('Be kind to Ada.');
    expect((await call('render', 'flows-sort', '--var', 'ticket=T')).out).toContain('T');
    expect(JSON.parse((await call('list', '--json')).out).prompts).toHaveLength(9);
    expect((await call('update', 'skills-route-tickets', '--change-type', 'fix', '--description', 'say it shorter', '--content', '# Route\n\nRoute.')).exit).toBe(0);
    expect(read('skills/route-tickets/SKILL.md')).toBe((adoptedFiles['skills/route-tickets/SKILL.md'] ?? '').replace(/# Route[^]*$/u, '# Route\n\nRoute.\n'));
  });

  it('announces that a skill goes in the file beside it', async () => {
    expect((await call('deprecate', 'skills-win32-install', '--reason', 'nobody needs it', '--removal', '2099-12-31')).exit).toBe(0);
    expect(read('skills/win32-install/SKILL.md')).toBe(adoptedFiles['skills/win32-install/SKILL.md']);
    expect(read('skills/win32-install/SKILL.md.library.yaml')).toContain('removal: 2099-12-31');
    expect(repo.git('status', '--porcelain')).toBe('');
  });

  it('takes new prompts in the format of a source, and what their file cannot say beside it', async () => {
    const made = await json('create', 'close-tickets', '--format', 'agent-skill', '--description', 'Closes tickets.', '--content', 'Close.', '--tags', 'support');
    expect(made).toMatchObject({ id: 'skills-close-tickets', path: 'skills/close-tickets/SKILL.md', written: true, problems: [] });
    expect(read('skills/close-tickets/SKILL.md')).toBe('---\nname: close-tickets\ndescription: Closes tickets.\n---\nClose.\n');
    expect(read('skills/close-tickets/SKILL.md.library.yaml')).toBe('tags:\n  - support\n');
    expect(await json('create', 'shorten', '--format', 'fabric', '--description', 'Shortens.', '--content', 'Shorten.')).toMatchObject({ path: 'data/patterns/shorten/system.md', written: true });
    expect(codeOf(await call('create', 'x', '--format', 'text', '--description', 'X.', '--content', 'X.', '--json'))).toBe('2 source-missing');
  });

  it('moves a prompt to native form with its past, its version and its old id', async () => {
    await release();
    expect(codeOf(await call('adopt', 'flows-sort', '--category', 'tasks', '--json'))).toBe('2 source-missing');
    repo.commit('chore: native prompts too', { files: { 'prompt-library.yaml': read('prompt-library.yaml').replace('sources:\n', 'sources:\n  - {include: "prompts/**/*.prompt.md"}\n') } });
    const adopted = await json('adopt', 'flows-sort', '--category', 'tasks');
    expect(adopted).toMatchObject({ from: 'flows/sort.prompty', to: 'tasks-general-sort', path: 'prompts/tasks/sort.prompt.md', lost: [], written: true });
    expect(read('prompts/tasks/sort.prompt.md')).toContain('aliases:\n  - flows-sort\n');
    expect(repo.git('log', '--follow', '--format=%s', '--', 'prompts/tasks/sort.prompt.md').split('\n')).toContain('years of work');
    expect(repo.git('status', '--porcelain')).toBe('');
    expect((await call('render', 'tasks-general-sort', '--var', 'ticket=T')).exit).toBe(0);
    expect((await release()).map(({ id, to }) => [id, to])).toEqual([['tasks-general-sort', expect.stringMatching(/^1\.\d\.\d$|^2\.0\.0$/u)]]);
    const refused = await json('adopt', 'skills-route-tickets', '--category', 'agents', '--subcategory', 'support');
    expect(refused).toMatchObject({ written: false, lost: ['the files of its folder'] });
    expect(readFileSync(join(repo.folder, 'skills/route-tickets/SKILL.md'), 'utf8')).toBe(adoptedFiles['skills/route-tickets/SKILL.md']);
  });
});

describe('an export to another format', () => {
  beforeEach(adopt);
  interface Export {
    readonly files: readonly string[];
    readonly left: readonly { readonly id: string; readonly because: string }[];
    readonly lossy: readonly { readonly id: string; readonly lost: readonly string[] }[];
  }
  const exported = async (to: string, ...ids: readonly string[]): Promise<Export> => (await json('export', `out/${to}`, '--to', to, ...ids)) as unknown as Export;

  it.each(['native', 'copilot', 'prompty', 'github-models', 'fabric', 'text'] as const)('to %s has files that read back without an error, and tells of all others', async (to) => {
    const { files, left, lossy } = await exported(to);
    const prompts = files.filter((path) => !path.endsWith('.library.yaml'));
    expect(prompts.length + left.length).toBe(9);
    expect(prompts.length).toBeGreaterThan(2);
    for (const path of prompts) expect(promptAt(to, to === 'native' ? path : `out/${path}`, read(`out/${to}/${path}`)).problems.filter(({ severity }) => severity === 'error'), path).toEqual([]);
    expect(left.map(({ id }) => id).filter((id) => lossy.some((each) => each.id === id))).toEqual([]);
  });

  it('keeps messages where the format has them, and says where they are lost', async () => {
    expect(await exported('github-models', 'flows-sort')).toMatchObject({ left: [] });
    expect(promptAt('github-models', 'a.prompt.yml', read('out/github-models/flows-sort.prompt.yml')).rendered({ ticket: 'T' })).toEqual([['system', 'Sort.'], ['user', 'T']].map(([role, text]) => [role, expect.stringContaining(text ?? '')]));
    expect((await exported('copilot', 'flows-sort')).lossy).toMatchObject([{ id: 'flows-sort', lost: expect.arrayContaining([expect.stringContaining('which message is whose')]) as unknown }]);
  });

  it('is refused for a named prompt that cannot be written so, and nothing is written', async () => {
    expect(codeOf(await call('export', 'out', '--to', 'fabric', 'flows-sort', '--json'))).toBe('2 export-impossible');
    expect(codeOf(await call('export', 'out', '--to', 'prompty', 'flows-greet', '--json'))).toBe('2 export-impossible');
    expect(codeOf(await call('export', 'out', '--to', 'prompty', 'flows-sorte', '--json'))).toBe('2 prompt-unknown');
    expect(codeOf(await call('export', 'out', '--to', 'catalog', 'flows-sort', '--json'))).toBe('2 export-whole');
    expect(repo.git('status', '--porcelain')).toBe('');
  });
});
