import { applySetup, setup, type SetupApplied } from '../../app/setup.ts';
import { Failure } from '../../problem/failure.ts';
import type { Outcome } from '../command.ts';
import type { CallOf } from '../descriptions/index.ts';
import { githubOf } from '../github-access.ts';
import { authoringPorts } from '../library-call.ts';

/** Prints the rulesets as GitHub's API takes them, or sets them. */
export async function run(call: CallOf<'setup'>): Promise<Outcome> {
  const { apply, config, repository } = call.flags;
  const { files } = await authoringPorts(call);
  if (apply || call.flags['dry-run']) {
    call.progress('comparing the rules of the repository');
    const done = await applySetup(files, config, await githubOf(call, repository), !apply || call.flags['dry-run']);
    return { exit: 0, text: linesOf(done, call).join('\n'), json: done };
  }
  if (repository !== null) throw new Failure('flag-missing', '--repository says where rules are set or compared.', 'Write it with --apply, or with --dry-run.');
  const wanted = await setup(files, config);
  return { exit: 0, text: JSON.stringify(wanted.rulesets, null, 2), json: wanted };
}

const words = {
  create: { done: 'made', planned: 'would be made' },
  update: { done: 'changed', planned: 'would be changed' },
  nothing: { done: 'is as it should be', planned: 'is as it should be' },
} as const;

function linesOf({ applied, steps }: SetupApplied, { colours }: CallOf<'setup'>): readonly string[] {
  const lines = steps.flatMap(({ name, does, differences }) => [
    `${does === 'nothing' || applied ? colours.green('✓') : '•'} ${name}: ${words[does][applied ? 'done' : 'planned']}`,
    ...differences.map((each) => `    it ${each}`),
  ]);
  const isOpen = !applied && steps.some(({ does }) => does !== 'nothing');
  return [...lines, ...(isOpen ? ['', 'Nothing was written: `prompt-libraries setup --apply` does it.'] : [])];
}
