import { describe, expect, it } from 'vitest';
import { promptFrom } from '../../test/support/prompts.ts';
import { changeSet } from './change-set.ts';

const text = (aliases = ''): string => `---\ndescription: Greets.\n${aliases}---\nHello.\n`;
const at = (name: string, aliases = '') => promptFrom(text(aliases), `prompts/agents/support/${name}.prompt.md`);
const kinds = (before: readonly string[], after: readonly (readonly [string, string?])[]) =>
  changeSet({ before: before.map((name) => at(name)), after: after.map(([name, aliases]) => at(name, aliases)) }).map(({ id, kind, before: old }) => [id, kind, old?.id ?? null]);

describe('a change set', () => {
  it('pairs by id', () => {
    expect(kinds(['triage'], [['triage'], ['router']])).toEqual([
      ['agents-support-router', 'added', null],
      ['agents-support-triage', 'modified', 'agents-support-triage'],
    ]);
  });

  it('lets a moved prompt go on where it names its old id', () => {
    expect(kinds(['triage'], [['router', 'aliases: [agents-support-triage]\n']])).toEqual([['agents-support-router', 'renamed', 'agents-support-triage']]);
  });

  it('counts a moved prompt that names no old id as removed and added', () => {
    expect(kinds(['triage'], [['router']])).toEqual([
      ['agents-support-router', 'added', null],
      ['agents-support-triage', 'removed', 'agents-support-triage'],
    ]);
  });

  it('gives a record to only one of two that claim it', () => {
    const alias = 'aliases: [agents-support-triage]\n';
    expect(kinds(['triage'], [['a', alias], ['b', alias]]).map(([, kind]) => kind)).toEqual(['renamed', 'added']);
  });
});
