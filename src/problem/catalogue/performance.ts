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
  'answer-cost-over-limit': entry<{ cost: string; limit: string; model: string }>({
    severity: 'error',
    says: ({ cost, limit, model }) => `A call of ${model} cost ${cost} on average in the evaluation, answer included; ${limit} is allowed.`,
    why: 'What a prompt costs is paid with every call.',
    fix: () => 'Ask for shorter answers, use a cheaper model, or raise `limits.cost_usd` in its front matter.',
  }),
  'latency-over-limit': entry<{ latency: number; limit: number; model: string }>({
    severity: 'error',
    says: ({ latency, limit, model }) => `${model} took ${latency} ms for all but the slowest twentieth of the answers in the evaluation; ${limit} ms are allowed.`,
    why: 'Users wait for the answer.',
    fix: () => 'Ask for shorter answers, use a faster model, or raise `limits.latency_ms` in its front matter.',
  }),
  'latency-unmeasured': entry<{ limit: number }>({
    severity: 'warning',
    says: ({ limit }) => `Answers may take ${limit} ms, and no evaluation of this content measured how long they do.`,
    why: 'A limit that nothing is compared with must not be taken as one that holds.',
    fix: () => 'Run the evaluation and import it (docs/testing.md); answers from a cache are not counted.',
  }),
  'latency-grew': entry<{ before: number; after: number; allowed: number; model: string }>({
    severity: 'error',
    says: ({ before, after, allowed, model }) => `Answers of ${model} took ${before} ms on average and take ${after} ms now; up to ${allowed} ms would be within the tolerance.`,
    why: 'Growth that nobody looks at adds up to a slow and expensive prompt.',
    fix: () => 'Ask for shorter answers, or raise `gates.performance.max_growth` in prompt-library.yaml first.',
  }),
  'answer-cost-grew': entry<{ before: string; after: string; allowed: string; model: string }>({
    severity: 'error',
    says: ({ before, after, allowed, model }) => `A call of ${model} cost ${before} on average and costs ${after} now; up to ${allowed} would be within the tolerance.`,
    why: 'Growth that nobody looks at adds up to a slow and expensive prompt.',
    fix: () => 'Ask for shorter answers, or raise `gates.performance.max_growth` in prompt-library.yaml first.',
  }),
};
