import { outcomeJson, outcomeText } from '../../app/release/outcome-text.ts';
import { reportJson } from '../../report/json.ts';
import { text } from '../../report/text.ts';
import type { Outcome } from '../command.ts';
import { dashboardFile } from '../demo/dashboard-scene.ts';
import { makePlayground, type Playground } from '../demo/playground.ts';
import { fallingVersion, risingVersion, type RolloutScene } from '../demo/rollout-scenes.ts';
import { begin, carefulChange, firstRelease, hurriedChange, mergeAndRelease, type ReleaseScene, type Scene } from '../demo/scenes.ts';
import type { CallOf } from '../descriptions/index.ts';

/** Plays the main job on an example library in a temporary folder: nothing needs to be installed but git. */
export async function run(call: CallOf<'demo'>): Promise<Outcome> {
  call.progress('making an example library');
  const playground = await makePlayground(call.variables);
  await begin(playground);
  const { variables } = call;
  const scenes: readonly AnyScene[] = [
    await firstRelease(playground, variables),
    await hurriedChange(playground, variables),
    await carefulChange(playground, variables),
    ...(await mergeAndRelease(playground, variables)),
    ...(await risingVersion(playground, variables)),
    ...(await fallingVersion(playground, variables)),
  ];
  const { folder, origin, clone } = playground;
  const dashboard = await dashboardFile(playground, variables);
  return {
    exit: 0,
    text: [...opening(playground, call), ...scenes.flatMap((scene, index) => shown(scene, index + 1, call)), ...closing(playground, dashboard, call)].join('\n'),
    json: { schema: 'prompt-libraries/demo/v1', folder, origin, clone, dashboard, scenes: scenes.map(sceneJson) },
  };
}

type AnyScene = Scene | ReleaseScene | RolloutScene;

function sceneJson(scene: AnyScene): unknown {
  const { title, typed } = scene;
  if ('lines' in scene) return { title, typed, ticks: scene.lines };
  return 'report' in scene ? { title, typed, report: reportJson(scene.report) } : { title, typed, release: outcomeJson(scene.outcome) };
}

function opening({ clone }: Playground, { colours }: CallOf<'demo'>): readonly string[] {
  return [
    colours.bold('prompt-libraries: what a pull request against a prompt repository gets'),
    '',
    'An example library of three prompts, with an origin, lies in',
    `  ${clone}`,
    '',
  ];
}

function shown(scene: AnyScene, number: number, call: CallOf<'demo'>): readonly string[] {
  const { colours } = call;
  const prompt = (line: string): string => (line.startsWith('#') ? colours.dim(`  ${line}`) : `  ${colours.dim('$')} ${line}`);
  const block = 'lines' in scene ? scene.lines.join('\n') : 'report' in scene ? text(scene.report, { ...call, width: call.width - 2 }) : outcomeText(scene.outcome, false);
  return [colours.bold(`${number}. ${scene.title}`), '', ...scene.typed.map(prompt), '', ...indented(block), ''];
}

function closing({ folder, clone }: Playground, dashboard: string, { colours }: CallOf<'demo'>): readonly string[] {
  return [
    colours.bold('Look around'),
    '',
    `  cd ${clone}`,
    '  git fetch --tags && git tag                             the versions',
    '  git show origin/prompt-library:CHANGELOG.md             the changelog',
    '  git show origin/prompt-library:serve/catalog.json       what applications read',
    '  git show origin/prompt-library:rollouts.json            rollouts under way, and why they hold',
    '',
    'The state of the whole library, to open in a browser:',
    `  ${dashboard}`,
    '',
    `Everything lies in ${folder}; delete it when you are done.`,
    'Start your own: prompt-libraries init',
  ];
}

function indented(block: string): readonly string[] {
  return block.split('\n').map((line) => (line === '' ? '' : `  ${line}`));
}
