import type { BuiltInCategory } from '../domain/categories.ts';
import type { tagKinds } from '../domain/tag.ts';

/** Words and phrases with how much each says, 1 to 3; all lower case, of at most three words. */
export type Weights = Readonly<Record<string, number>>;

/**
 * What a text says that belongs into a category. Words that stand in prompts of every kind (role, find, output, create) are
 * left out: they tell nothing.
 */
export const categoryWords = {
  agents: { 'you are a': 2, 'you are an': 2, 'you are the': 1, persona: 3, 'act as': 3, assistant: 2, agent: 2, 'your tools': 2, 'your name is': 3, 'your personality': 3 },
  tasks: { classify: 3, classification: 3, categorize: 3, summarize: 3, summarise: 3, summary: 2, translate: 3, translation: 3, 'step by step': 1, label: 1, labels: 1, task: 1 },
  system: { router: 3, routing: 3, 'route the': 2, orchestrator: 3, infrastructure: 3, 'system prompt': 2, dispatch: 2, fallback: 2 },
  experimental: { experiment: 3, experimental: 3, prototype: 3, 'try out': 2, hypothesis: 2 },
  templates: { template: 3, templates: 3, boilerplate: 3, reusable: 2, placeholder: 2, placeholders: 2, 'fill in': 2 },
  modifiers: { rewrite: 3, rephrase: 3, paraphrase: 3, shorten: 3, lengthen: 3, tone: 2, simplify: 3, style: 1, 'more concise': 3, 'more formal': 3 },
  guardrails: { guardrail: 3, guardrails: 3, refuse: 2, 'do not reveal': 3, 'never reveal': 3, unsafe: 3, harmful: 3, restrict: 2, deny: 2, moderation: 3, jailbreak: 3, pii: 3, privacy: 2, compliance: 2, safety: 2 },
  formatters: { json: 2, markdown: 2, xml: 2, yaml: 2, csv: 2, reformat: 3, 'format the': 2, 'formatted as': 3, 'as a table': 3, indentation: 2 },
  extractors: { extract: 3, extracts: 3, extraction: 3, 'named entities': 3, entities: 2, 'pull out': 3, identify: 1, fields: 1, parse: 2 },
  generators: { generate: 3, generates: 3, generator: 3, draft: 2, compose: 3, 'come up with': 2, brainstorm: 3, 'write an article': 3, 'write a story': 3, 'write a poem': 3 },
} as const satisfies Record<BuiltInCategory, Weights>;

/** The same for tags. */
export const tagWords = {
  support: { support: 1, 'support ticket': 2, 'support tickets': 2, 'customer support': 2, helpdesk: 2, 'help desk': 2, 'customer service': 2 },
  sales: { sales: 2, prospect: 1, prospects: 1, 'cold email': 2, crm: 2 },
  marketing: { marketing: 2, campaign: 1, campaigns: 1, 'ad copy': 2, seo: 2 },
  engineering: { engineering: 2, 'source code': 2, 'pull request': 2, 'code review': 2, refactor: 2, debugging: 2 },
  legal: { legal: 2, contract: 1, contracts: 1, clause: 1, clauses: 1, lawyer: 2, lawyers: 2 },
  finance: { finance: 2, financial: 2, invoice: 2, invoices: 2, accounting: 2, 'balance sheet': 2 },
  classify: { classify: 2, classifies: 2, classified: 2, classification: 2, categorize: 2 },
  generate: { generate: 2, generates: 2, generated: 1, generation: 2 },
  extract: { extract: 2, extracts: 2, extracted: 1, extraction: 2 },
  summarize: { summarize: 2, summarizes: 2, summarise: 2, summary: 2, summaries: 2, summarization: 2 },
  translate: { translate: 2, translates: 2, translation: 2, translator: 2 },
  analyze: { analyze: 2, analyzes: 2, analyse: 2, analysis: 2, analyst: 1 },
} as const satisfies Record<(typeof tagKinds)[keyof typeof tagKinds][number], Weights>;
