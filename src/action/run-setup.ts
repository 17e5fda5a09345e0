import { resolve } from 'node:path';
import { applySetup, setup, type SetupApplied } from '../app/setup.ts';
import { filesIn } from '../files/files-in.ts';
import { githubHosting } from '../github/octokit-hosting.ts';
import { rulesetsMarkdown } from '../report/rulesets-markdown.ts';
import type { Inputs } from './inputs.ts';
import type { Surroundings } from './surroundings.ts';
import type { Runner } from './toolkit.ts';

/**
 * Compares the rulesets of the repository with those the library wants, and shows both. It sets nothing: that takes an
 * administrator and `prompt-libraries setup --apply`. Returns whether the job may end well.
 */
export async function runSetup(runner: Runner, inputs: Inputs, surroundings: Surroundings): Promise<boolean> {
  const files = await filesIn(resolve(surroundings.workspace, inputs.workingDirectory));
  const { rulesets } = await setup(files, inputs.config);
  const steps = await stepsOf(inputs, surroundings, (hosting) => applySetup(files, inputs.config, hosting, true));
  const open = (steps ?? []).filter(({ does }) => does !== 'nothing');
  for (const { name, differences } of open) {
    const how = differences.length === 0 ? 'is not there' : `differs: it ${differences.join('; it ')}`;
    runner.annotate({ level: 'warning', title: 'ruleset-differs', file: null, line: null, column: null, message: `The ruleset \`${name}\` ${how}. An administrator sets it with \`prompt-libraries setup --apply\`.` });
  }
  runner.summarize(rulesetsMarkdown(steps, rulesets));
  // What was not compared is not known to be right.
  runner.output('conclusion', steps === null || open.length > 0 ? 'waiting' : 'passed');
  runner.output('warnings', String(open.length));
  return inputs.failOn !== 'warning' || (steps !== null && open.length === 0);
}

async function stepsOf(
  { token }: Inputs,
  { repository, apiUrl }: Surroundings,
  compare: (hosting: Awaited<ReturnType<typeof githubHosting>>) => Promise<SetupApplied>,
): Promise<SetupApplied['steps'] | null> {
  return token === null || repository === null ? null : (await compare(await githubHosting({ token, apiUrl, repository }))).steps;
}
