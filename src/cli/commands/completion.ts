import { bashScript } from '../completion/bash.ts';
import { fishScript } from '../completion/fish.ts';
import { zshScript } from '../completion/zsh.ts';
import type { Outcome } from '../command.ts';
import { descriptions, type CallOf } from '../descriptions/index.ts';

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript } as const;

/** A completion script for a shell, made from the table of commands. */
export async function run(call: CallOf<'completion'>): Promise<Outcome> {
  const { shell } = call.arguments;
  const script = scripts[shell](descriptions);
  return { exit: 0, text: script, json: { schema: 'prompt-libraries/completion/v1', shell, script } };
}
