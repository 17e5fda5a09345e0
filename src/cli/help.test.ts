import { describe, expect, it } from 'vitest';
import { colours } from '../report/colours.ts';
import { displayWidth } from '../report/width.ts';
import type { Description } from './command.ts';
import { descriptions } from './descriptions/index.ts';
import { commandHelp, overview } from './help.ts';

const update: Description = {
  summary: 'Change a prompt and commit the change',
  group: 'write',
  detail: 'The commit is made from the change type and the description.',
  arguments: { id: { description: 'Prompt to change', takes: 'one' } },
  flags: {
    content: { kind: 'text', value: 'TEXT|@FILE', description: 'New content' },
    'change-type': { kind: 'choice', values: ['feature', 'fix'], required: true, description: 'What the change is' },
    days: { kind: 'number', value: 'N', least: 0, default: 7, description: 'Days to include' },
    tags: { kind: 'list', value: 'TAG', short: 't', description: 'Tags' },
  },
  examples: ['update agents-support-triage --content @new.md --change-type fix'],
};

describe('help', () => {
  it('of the program groups commands by what one wants to do', async () => {
    await expect(overview(descriptions, colours(false), 80)).toMatchFileSnapshot('__snapshots__/help.txt');
  });

  it('of a command has usage, arguments, flags with defaults, and examples', async () => {
    await expect(commandHelp('update', update, colours(false), 80)).toMatchFileSnapshot('__snapshots__/help-update.txt');
  });

  it('names every command exactly once', () => {
    const lines = overview(descriptions, colours(false), 80).split('\n');
    for (const name of Object.keys(descriptions)) {
      expect(lines.filter((line) => line.startsWith(`  ${name} `))).toHaveLength(1);
    }
  });

  it('is the same text with and without colours', () => {
    const escape = String.fromCodePoint(27);
    const coloured = overview(descriptions, colours(true), 80);
    expect(coloured).toContain(escape);
    expect(coloured.replaceAll(new RegExp(`${escape}\\[\\d+m`, 'gu'), '')).toBe(overview(descriptions, colours(false), 80));
  });

  it.each([80, 100, 120])('fits into %i columns', (width) => {
    const all = Object.entries(descriptions).map(([name, each]) => {
      const { detail: _, ...rest }: Description = each;
      return commandHelp(name, { ...rest, examples: ['x'] }, colours(false), width);
    });
    for (const line of [overview(descriptions, colours(false), width), ...all].join('').split('\n')) {
      expect(displayWidth(line), line).toBeLessThanOrEqual(width);
    }
  });
});
