import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '../scripts/bundle.ts';
import { descriptions } from '../src/cli/descriptions/index.ts';

const texts = ['templates/commands/prompt-libraries.md', 'templates/skills/prompt-libraries/SKILL.md'] as const;
const calls = (text: string): readonly (readonly string[])[] => [...text.matchAll(/`npx prompt-libraries ([^`]+)`/gu)].map(([, call = '']) => call.split(' '));

describe.each(texts)('what an assistant is told by %s', (file) => {
  const text = readFileSync(join(root, file), 'utf8');

  it('names commands and flags that exist', () => {
    const rows: Readonly<Record<string, { readonly flags: object }>> = descriptions;
    expect(calls(text).length).toBeGreaterThan(5);
    for (const [command = '', ...words] of calls(text)) {
      expect(Object.keys(rows)).toContain(command);
      const flags = words.filter((word) => word.startsWith('--')).map((word) => word.slice(2));
      expect(Object.keys(rows[command]?.flags ?? {})).toEqual(expect.arrayContaining(flags));
    }
  });

  it('begins with front matter that says when to use it', () => {
    const [, frontMatter = ''] = text.split(/^---$/mu);
    expect(parse(frontMatter)).toMatchObject({ description: expect.stringMatching(/^.{40,1024}$/u) });
  });
});

describe('the command of an assistant', () => {
  it('has every topic of the sketch', () => {
    const [command] = texts;
    const text = readFileSync(join(root, command), 'utf8');
    for (const topic of ['scope', 'taxonomy', 'versioning', 'release']) expect(text).toContain(topic);
    expect(text).toContain('$ARGUMENTS');
  });
});
