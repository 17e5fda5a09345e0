import { called, type Answer } from './called.ts';
import { fixture, type Fixture } from './git-fixture.ts';

export const id = 'agents-support-triage';
export const path = 'prompts/agents/support/triage.prompt.md';
export const tonePath = 'prompts/templates/tone.prompt.md';
export const prompt = (body: string): string => `---\ndescription: Sorts tickets.\n---\n${body}\n`;
export const files = { [path]: prompt('Sort the ticket. {{> templates-general-tone}}'), [tonePath]: prompt('Be kind.'), 'prompts/tasks/old.prompt.md': prompt('Old.') };

/** A library on a bare origin, and a person with a fresh clone of it, so that nothing is known but what is fetched. */
export interface LostStage {
  readonly repo: Fixture;
  readonly bare: (...command: readonly string[]) => string;
  readonly land: (message: string, changed: Readonly<Record<string, string | null>>) => void;
  readonly call: (...argv: readonly string[]) => Promise<Answer>;
  readonly callOn: (branch: string, ...argv: readonly string[]) => Promise<Answer>;
  readonly tags: () => readonly string[];
  readonly record: (file: string) => string;
  /** Releases the main branch. */
  readonly publish: () => Promise<Answer>;
  readonly doctor: (...argv: readonly string[]) => Promise<Diagnosed>;
  readonly remove: () => void;
}

/** What the doctor says, and how it ends. */
interface Diagnosed {
  readonly exit: number;
  readonly told: { readonly rebuilt: boolean; readonly rebuiltFrom: string | null; readonly lost: readonly Coded[]; readonly drifts: readonly Coded[] };
}

interface Coded {
  readonly code: string;
}

/** @param config text of `prompt-library.yaml`; "" for none. */
export async function lostStage(config = ''): Promise<LostStage> {
  const repo = await fixture();
  repo.commit('feat: first', { files: { ...files, ...(config === '' ? {} : { 'prompt-library.yaml': config }) } });
  const origin = repo.origin();
  const bare: LostStage['bare'] = (...command) => repo.git('--git-dir', origin, ...command);
  const cloned = (branch: string): string => {
    const clone = repo.clone('--no-tags', '--single-branch', `--branch=${branch}`);
    clone.git('remote', 'set-url', 'origin', origin);
    return clone.folder;
  };
  const call: LostStage['call'] = (...argv) => called(cloned('main'), argv);
  const publish: LostStage['publish'] = () => call('release', '--all', '--action', 'publish', '--json');
  const stage: LostStage = {
    repo,
    bare,
    land: (message, changed) => {
      for (const [file, text] of Object.entries(changed)) {
        if (text === null) repo.delete(file);
        else repo.write(file, text);
      }
      repo.commit(message);
      repo.git('push', '--quiet', 'origin', 'main');
    },
    call,
    callOn: (branch, ...argv) => called(cloned(branch), argv),
    tags: () => bare('for-each-ref', '--format=%(refname:strip=2) %(objectname)', 'refs/tags').split('\n'),
    record: (file) => bare('show', `prompt-library:${file}`),
    publish,
    doctor: async (...argv) => {
      const { exit, out } = await call('doctor', ...argv, '--json');
      return { exit, told: JSON.parse(out) };
    },
    remove: repo.remove,
  };
  const first = await publish();
  if (first.exit !== 0) throw new Error(`${first.out}${first.err}`);
  stage.land('feat: sort well', { [path]: prompt('Sort the ticket well. {{> templates-general-tone}}') });
  await publish();
  return stage;
}

/** What a release gave: id, version before, version. */
export const versionsOf = (out: string): unknown => JSON.parse(out).released.map((each: { id: string; from: string; to: string }) => [each.id, each.from, each.to]);
export const codes = (found: readonly Coded[]): readonly string[] => found.map(({ code }) => code);
