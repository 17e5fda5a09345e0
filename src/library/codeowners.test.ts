import { describe, expect, it } from 'vitest';
import { codeownersBlock, withBlock } from './codeowners.ts';
import { configurationFrom, type WrittenConfiguration } from './read-configuration.ts';

const linesOf = (written: WrittenConfiguration): readonly string[] => codeownersBlock(configurationFrom(written)).split('\n').slice(1, -1);
const mapped: WrittenConfiguration = { owners: { 'product-team': ['@grace', '@acme/product'] } };

describe('CODEOWNERS', () => {
  it('names the accounts of each category that needs a review, and says whose are not known', () => {
    expect(linesOf(mapped)).toEqual([
      '/prompts/agents/ @grace @acme/product',
      '# /prompts/system/ platform-team is mapped to no account under owners:',
      '# /prompts/guardrails/ safety-team is mapped to no account under owners:',
    ]);
  });

  it('names paths with owners of their own last, because the last line decides', () => {
    const lines = linesOf({ owners: { ...mapped.owners, paths: { 'prompts/agents/sales/**': 'product-team', 'prompts/{a,b}/**': 'product-team' } } });
    expect(lines.slice(-2)).toEqual(['/prompts/agents/sales/** @grace @acme/product', '# /prompts/{a,b}/** (product-team): CODEOWNERS has no such patterns']);
  });

  it('follows the sources', () => {
    const sources = [{ include: 'my prompts/**/*.prompt.md' }, { include: 'skills/**/*.prompt.md', category: 'agents' }];
    expect(linesOf({ ...mapped, sources }).slice(0, 2)).toEqual(['/skills/**/*.prompt.md @grace @acme/product', '/my\\ prompts/agents/ @grace @acme/product']);
  });
});

describe('an owner of a source', () => {
  const owners = { 'product-team': ['@ada'], 'bot-team': ['@bob'] };

  it('is asked as the review gate asks: before the owner of the category, and the first source that matches decides', () => {
    const sources = [{ include: 'bots/*.md', format: 'text', category: 'agents', owner: 'bot-team' }, { include: '**/*.prompt.md', category: 'agents' }, { include: 'notes/*.md', category: 'tasks', owner: 'bot-team' }] as const;
    expect(linesOf({ owners, sources }).filter((line) => !line.startsWith('#'))).toEqual(['/**/*.prompt.md @ada', '/bots/*.md @bob']);
  });

  it('is asked for the category of its folders alone, in its own files where several sources share them', () => {
    const sources = [{ include: 'bots/**/*.md', format: 'text', category: '{1}', owner: 'bot-team' }, { include: 'bots/**/*.prompt.md' }] as const;
    expect(linesOf({ owners, sources }).filter((line) => !line.startsWith('#'))).toEqual(['/bots/agents/ @ada', '/bots/agents/**/*.md @bob', '/bots/system/**/*.md @bob', '/bots/guardrails/**/*.md @bob']);
  });
});

describe('the block', () => {
  const block = codeownersBlock(configurationFrom(mapped));

  it('makes the file where there is none', () => {
    expect(withBlock(null, block)).toBe(`${block}\n`);
  });

  it('stands behind what people wrote', () => {
    expect(withBlock('* @ada\n', block)).toBe(`* @ada\n\n${block}\n`);
  });

  it('stays in its place, and leaves all else as it is', () => {
    const before = withBlock('* @ada\n', codeownersBlock(configurationFrom({}))) + '/docs/ @linus\n';
    expect(withBlock(before, block)).toBe(`* @ada\n\n${block}\n/docs/ @linus\n`);
  });

  it('is written once, however often', () => {
    const once = withBlock('* @ada\n', block);
    expect(withBlock(once, block)).toBe(once);
  });
});
