import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { promptFrom } from '../../test/support/prompts.ts';
import { budgetOf, isOver } from './budget.ts';
import type { Prompt, Touched } from './prompt.ts';
import { tokensOfBothSides } from './prompt-tokens.ts';
import { configurationFrom } from './read-configuration.ts';
import { tokenCounter } from './tokens.ts';
import { tokensWithinLimits } from './tokens-within-limits.ts';

const tone = 'prompts/templates/tone.prompt.md';
const written = (body: string, more = ''): string => `---\ndescription: d\n${more}---\n${body}`;
const added = (after: Prompt): Touched => ({ id: after.id, kind: 'added', before: null, after });

describe('tokens of which only the limits count', () => {
  const configuration = configurationFrom({ models: { small: { context: 60, input_per_mtok: 1000 } }, gates: { performance: { max_tokens: 40, max_cost_usd: 0.05 } } });

  it('are counted where a limit is in reach, and else as many as the bytes', async () => {
    const count = await tokenCounter();
    const short = promptFrom(written('Route the ticket.\n'), 'prompts/tasks/short.prompt.md');
    const long = promptFrom(written(`${'Route it. '.repeat(5)}\n`), 'prompts/tasks/long.prompt.md');
    const found = await tokensWithinLimits([added(short), added(long)], new Map([short, long].map((each) => [each.id, each])), configuration);
    expect(found.get(short.id)).toEqual({ before: null, after: 'Route the ticket.\n'.length });
    expect(found.get(long.id)).toEqual({ before: null, after: count(`${'Route it. '.repeat(5)}\n`) });
  });

  it('pass a limit exactly where the count does', async () => {
    const text = fc.array(fc.constantFrom('Route ', 'tickets', '. ', '漢字', '\u{1f469}', 'x7', '\n', '{{> templates-general-tone}}', '\ud800'), { maxLength: 14 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, text, fc.constantFrom('', 'model: small\n', 'limits: {tokens: 12}\n', 'model: small\nlimits: {cost_usd: 0.011}\n'), async (body, partial, more) => {
        const prompts = [promptFrom(written(`a${body}`, more)), promptFrom(written(`b${partial}`), tone)];
        const neighbours = new Map(prompts.map((each) => [each.id, each]));
        const touched = prompts.map(added);
        const [cheap, counted] = await Promise.all([tokensWithinLimits(touched, neighbours, configuration), tokensOfBothSides(touched, neighbours, configuration)]);
        for (const prompt of prompts) {
          const [near, exact] = [cheap.get(prompt.id)?.after ?? null, counted.get(prompt.id)?.after ?? null];
          expect(near === null).toBe(exact === null);
          if (near === null || exact === null) continue;
          const over = (tokens: number): readonly boolean[] => Object.values(budgetOf(prompt, tokens, configuration)).map((limit) => typeof limit === 'object' && limit !== null && isOver(limit));
          expect({ body, over: over(near) }).toEqual({ body, over: over(exact) });
          expect(over(exact).includes(true) ? near : exact).toBe(exact);
        }
      }),
      { seed: 35, numRuns: 300 },
    );
  });

  it.each(['o200k_base', 'o200k_harmony', 'cl100k_base', 'p50k_base', 'p50k_edit', 'r50k_base'] as const)('are never more than the bytes by %s', async (encoding) => {
    const count = await tokenCounter(encoding);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(count(text)).toBeLessThanOrEqual(Buffer.byteLength(text));
      }),
      { seed: 35, numRuns: 300 },
    );
    for (const long of ['a'.repeat(600), ' '.repeat(700), '漢'.repeat(300)]) expect(count(long)).toBeLessThanOrEqual(Buffer.byteLength(long));
  });
});
