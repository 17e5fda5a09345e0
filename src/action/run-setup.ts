import { resolve } from 'node:path';
import { rulesetSteps, setup } from '../app/setup.ts';
import { filesIn } from '../files/files-in.ts';
import { githubHosting } from '../github/octokit-hosting.ts';
import { rulesetsMarkdown, rulesetStateText } from '../report/rulesets-markdown.ts';
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
  const { token } = inputs;
  const { repository, apiUrl } = surroundings;
  const steps = token === null || repository === null ? null : await rulesetSteps(rulesets, await githubHosting({ token, apiUrl, repository }));
  const open = (steps ?? []).filter(({ does }) => does !== 'nothing');
  for (const step of open) {
    runner.annotate({ level: 'warning', title: 'ruleset-differs', file: null, line: null, column: null, message: `The ruleset \`${step.name}\` ${rulesetStateText(step)}. An administrator sets it with \`prompt-libraries setup --apply\`.` });
  }
  runner.summarize(rulesetsMarkdown(steps, rulesets));
  // What was not compared is not known to be right.
  runner.output('conclusion', steps === null || open.length > 0 ? 'waiting' : 'passed');
  runner.output('warnings', String(open.length));
  return inputs.failOn !== 'warning' || (steps !== null && open.length === 0);
}
