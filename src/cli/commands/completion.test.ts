import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { fakeWorld } from '../../../test/support/fake-world.ts';
import { faultsBySchema } from '../../../test/support/published-schema.ts';
import { bashScript } from '../completion/bash.ts';
import { fishScript } from '../completion/fish.ts';
import { zshScript } from '../completion/zsh.ts';
import type { Description } from '../command.ts';
import { descriptions } from '../descriptions/index.ts';
import { main } from '../entry.ts';

const awkward: Description = {
  summary: "Don't [break] the: shell's `quoting` $HOME \\",
  group: 'look',
  arguments: { id: { description: 'An id', takes: 'any' } },
  flags: {
    format: { kind: 'choice', values: ['text', 'html'], description: "It's [odd]: yes" },
    days: { kind: 'number', value: 'N', least: 0, description: 'Days' },
  },
  examples: ['odd'],
};
const commands = { ...descriptions, odd: awkward };

const shells = [
  ['bash', bashScript(commands)],
  ['zsh', zshScript(commands)],
  ['fish', fishScript(commands)],
] as const;

function isInstalled(shell: string): boolean {
  return spawnSync(shell, ['-c', 'true']).status === 0;
}

/** What bash would offer for the last word of a line. */
function offered(...words: string[]): string[] {
  const line = ['prompt-libraries', ...words].map((word) => `'${word}'`).join(' ');
  const asked = `COMP_WORDS=(${line}); COMP_CWORD=${words.length}; _prompt_libraries; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, status } = spawnSync('bash', ['-c', `${bashScript(commands)}\n${asked}`], { encoding: 'utf8' });
  expect(status).toBe(0);
  return stdout.split('\n').filter((word) => word !== '');
}

describe('completion', () => {
  for (const [shell, script] of shells) {
    it.skipIf(!isInstalled(shell))(`gives ${shell} a script it can read`, () => {
      expect(spawnSync(shell, ['-n'], { input: script, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
    });

    it(`tells ${shell} of every command and flag`, () => {
      for (const name of [...Object.keys(commands), 'json', 'format', 'text', 'html']) expect(script).toContain(name);
    });
  }

  it('offers commands first, then the flags and words of the command', () => {
    expect(offered('expl')).toEqual(['explain']);
    expect(offered('explain', 'vers')).toEqual(['versioning']);
    expect(offered('odd', '--fo')).toEqual(['--format']);
    expect(offered('--json', 'odd', '--format', '')).toEqual(['text', 'html']);
    expect(offered('--cwd', 'x', 'completion', 'b')).toEqual(['bash']);
    expect(offered('odd', '--days', '')).toEqual([]);
  });
});

describe('completion --json', () => {
  it.each(['bash', 'zsh', 'fish'])('fits its published schema: %s', async (shell) => {
    const world = fakeWorld();
    expect(await main(['completion', shell, '--json'], world)).toBe(0);
    expect(faultsBySchema('completion', JSON.parse(world.written().out))).toEqual([]);
  });
});
