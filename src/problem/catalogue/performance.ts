import { entry } from '../entry.ts';

/** What a prompt uses: tokens, context, money. */
export const performanceCodes = {
  'tokens-over-budget': entry<{ tokens: number; limit: number }>({
    severity: 'error',
    says: ({ tokens, limit }) => `The prompt has ${tokens} tokens; ${limit} are allowed.`,
    why: 'Every call pays for every token, and waits for it.',
    fix: () => 'Shorten the text, or raise `limits.tokens` in its front matter.',
  }),
  'context-exceeded': entry<{ tokens: number; limit: number; model: string }>({
    severity: 'error',
    says: ({ tokens, limit, model }) => `The prompt has ${tokens} tokens; \`${model}\` takes ${limit} in all.`,
    why: 'A call that does not fit into the context window fails, or loses its beginning.',
    fix: ({ model }) => `Shorten the text, use a model with a larger window, or correct \`context\` of \`${model}\` under \`models:\`.`,
  }),
  'cost-over-limit': entry<{ cost: string; limit: string; model: string }>({
    severity: 'error',
    says: ({ cost, limit, model }) => `A call of \`${model}\` costs ${cost} for this text alone; ${limit} is allowed.`,
    why: 'What a prompt costs is paid with every call.',
    fix: () => 'Shorten the text, use a cheaper model, or raise `limits.cost_usd` in its front matter.',
  }),
  'price-unknown': entry<{ model: string }>({
    severity: 'warning',
    says: ({ model }) => `There is a limit for what a call costs, but no price of \`${model}\`.`,
    why: 'A limit that nothing is compared with must not be taken as one that holds.',
    fix: ({ model }) => `Add \`input_per_mtok\` of \`${model}\` under \`models:\` in prompt-library.yaml.`,
  }),
  'tokens-grew': entry<{ before: number; after: number; allowed: number }>({
    severity: 'error',
    says: ({ before, after, allowed }) => `The prompt grew from ${before} to ${after} tokens; up to ${allowed} would be within the tolerance.`,
    why: 'Growth that nobody looks at adds up to a slow and expensive prompt.',
    fix: () => 'Shorten what was added, or raise `gates.performance.max_growth` in prompt-library.yaml first.',
  }),
};
