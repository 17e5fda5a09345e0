import { describe, expect, it } from 'vitest';
import { promptFrom } from '../../test/support/prompts.ts';
import type { Prompt, Touched } from './prompt.ts';
import { tokensOfBothSides } from './prompt-tokens.ts';
import { configurationFrom } from './read-configuration.ts';
import { tokenCounter } from './tokens.ts';

const configuration = configurationFrom({ models: { old: { encoding: 'r50k_base' } } });
const tone = 'prompts/templates/tone.prompt.md';
const written = (body: string, more = ''): string => `---\ndescription: d\n${more}---\n${body}`;
const named = (...prompts: readonly Prompt[]): ReadonlyMap<string, Prompt> => new Map(prompts.map((prompt) => [prompt.id, prompt]));
const changed = (before: Prompt | null, after: Prompt | null): Touched => ({ id: (after ?? before)?.id ?? '', kind: 'modified', before, after });

describe('the tokens of a change', () => {
  it('are those of both sides', async () => {
    const count = await tokenCounter();
    const after = promptFrom(written('Route the ticket.\n'));
    const found = await tokensOfBothSides([changed(promptFrom(written('Route.\n')), after)], named(after), configuration);
    expect(found.get('agents-support-triage')).toEqual({ before: count('Route.\n'), after: count('Route the ticket.\n') });
  });

  it('include partials, which are as they were on the old side', async () => {
    const count = await tokenCounter();
    const user = promptFrom(written('{{> templates-general-tone}}\n'));
    const was = promptFrom(written('Be kind.\n'), tone);
    const is = promptFrom(written('Be kind, brief and honest.\n'), tone);
    const found = await tokensOfBothSides([changed(user, user), changed(was, is)], named(user, is), configuration);
    const own = count('{{> templates-general-tone}}\n');
    expect(found.get('agents-support-triage')).toEqual({ before: own + count('Be kind.\n'), after: own + count('Be kind, brief and honest.\n') });
  });

  it('are unknown where there is no text', async () => {
    const prompt = promptFrom(written('x\n'));
    expect((await tokensOfBothSides([changed(prompt, null)], named(), configuration)).get('agents-support-triage')?.after).toBeNull();
  });

  it('are counted as the model counts', async () => {
    const text = '你好，世界。'.repeat(20);
    const prompt = promptFrom(written(text, 'model: old\n'));
    const found = await tokensOfBothSides([changed(null, prompt)], named(prompt), configuration);
    expect(found.get('agents-support-triage')?.after).toBe((await tokenCounter('r50k_base'))(text));
    expect(found.get('agents-support-triage')?.after).toBeGreaterThan((await tokenCounter())(text));
  });

  it('end in spite of partials that include each other', async () => {
    const a = promptFrom(written('{{> templates-general-tone}}'));
    const b = promptFrom(written('{{> agents-support-triage}}'), tone);
    expect((await tokensOfBothSides([changed(null, a)], named(a, b), configuration)).get('agents-support-triage')?.after).toBeGreaterThan(0);
  });
});
