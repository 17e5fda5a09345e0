import { changelogPlain } from '../../report/changelog-text.ts';
import { reportJson } from '../../report/json.ts';
import { text } from '../../report/text.ts';
import type { Outcome } from '../command.ts';
import { makePlayground, type Playground } from '../demo/playground.ts';
import { begin, carefulChange, hurriedChange, type Scene } from '../demo/scenes.ts';
import type { CallOf } from '../descriptions/index.ts';

/** Plays the main job on an example library in a temporary folder: nothing needs to be installed but git. */
export async function run(call: CallOf<'demo'>): Promise<Outcome> {
  call.progress('making an example library');
  const playground = await makePlayground(call.variables);
  await begin(playground);
  const scenes = [await hurriedChange(playground, call.variables), await carefulChange(playground, call.variables)];
  const { folder, origin, clone } = playground;
  return {
    exit: 0,
    text: [...opening(playground, call), ...scenes.flatMap((scene, index) => shown(scene, index + 1, call)), ...closing(playground, scenes, call)].join('\n'),
    json: { folder, origin, clone, scenes: scenes.map(({ title, typed, report }) => ({ title, typed, report: reportJson(report) })) },
  };
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

function shown({ title, typed, report }: Scene, number: number, call: CallOf<'demo'>): readonly string[] {
  const { colours } = call;
  const prompt = (line: string): string => (line.startsWith('#') ? colours.dim(`  ${line}`) : `  ${colours.dim('$')} ${line}`);
  return [colours.bold(`${number}. ${title}`), '', ...typed.map(prompt), '', ...indented(text(report, { ...call, width: call.width - 2 })), ''];
}

function closing({ folder }: Playground, scenes: readonly Scene[], { colours }: CallOf<'demo'>): readonly string[] {
  const notes = scenes.at(-1)?.report.notes ?? [];
  return [
    colours.bold('Merged, it would be announced like this'),
    '',
    ...indented(changelogPlain(notes)),
    '',
    `Look around: cd ${folder}/library && git log --oneline --all`,
    'Start your own: prompt-libraries init',
  ];
}

function indented(block: string): readonly string[] {
  return block.split('\n').map((line) => (line === '' ? '' : `  ${line}`));
}
