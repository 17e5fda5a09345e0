import type { LedgerEvent } from '../../src/ledger/events.ts';
import { libraryReport } from '../../src/report/library/build.ts';
import type { LibraryFacts, PromptFacts } from '../../src/report/library/facts.ts';
import type { LibraryReport, VersionView } from '../../src/report/library/model.ts';
import type { ExperimentView, RolloutLane } from '../../src/report/library/progress.ts';
import { categories } from '../../src/domain/categories.ts';
import { tagKind } from '../../src/domain/tag.ts';

/** The moment of the example: all of it is fixed, so that pages and pictures of it never change by themselves. */
export const exampleNow = new Date('2026-11-23T09:40:00Z');
const hour = 3600;
const day = 24 * hour;
const now = exampleNow.getTime() / 1000;

/** A prompt with every field filled, for tests that care about some of them. */
export function promptFacts(id: string, fields: Partial<PromptFacts> = {}): PromptFacts {
  const [category = '', subcategory = 'general', ...name] = id.split('-');
  return {
    id, path: `prompts/${category}/${subcategory}/${name.join('-')}.prompt.md`, name: name.join('-'), category, subcategory, variant: null,
    status: 'deployed', version: '1.0.0', stable: '1.0.0', description: `What ${name.join(' ')} is for.`,
    owner: Object.hasOwn(categories, category) ? categories[category as keyof typeof categories].owner : null,
    tags: [], author: 'Ada Lovelace', created: now - 200 * day, modified: now - 20 * day, tokens: 240, model: 'claude-sonnet', aliases: [],
    variables: [{ name: 'ticket', required: true }], dependencies: [], deprecation: null, versions: [], text: 'Answer {{ticket}}.\n', template: 'handlebars',
    tests: null, evidence: [], usage: [], lastUsed: null, unused: null, ...fields,
  };
}

const triageNow = `{{role "system"}}
You are the first person a customer of Acme talks to. {{> templates-general-tone}}
Answer in the language of the ticket and keep every answer under 100 words.

Decide three things:
1. Is it about billing, delivery, returns or the product itself?
2. How urgent is it: today, this week, or whenever there is time?
3. Which team should look at it next?
{{#if order_id}}The customer already named order {{order_id}}: do not ask for it again.{{/if}}

Never promise a refund or a discount. If the customer is angry, say first that you understand why, then say what happens next.
Answer with one JSON object with the keys topic, urgency and team. Do not explain the object.
{{role "user"}}
{{ticket}}
`;
const triageBefore = triageNow
  .replace('the language of the ticket', 'English')
  .replace('billing, delivery, returns or', 'billing, delivery or')
  .replace('Which team should', 'Who should')
  .replace('topic, urgency and team', 'topic, urgency and next')
  .replace('Never promise a refund or a discount.', 'Never promise a refund.');
const triageFirst = triageBefore.replace(/\{\{#if order_id\}\}.*\n/u, '').replace(' and keep every answer under 100 words', '');

const versions = (...list: readonly (readonly [version: string, days: number, impact: string, note: string, text: string | null])[]): readonly VersionView[] =>
  list.map(([version, days, impact, note, text]) => ({ version, at: now - days * day, impact, notes: [note], text }));

const named = (names: readonly string[], model = 'claude-sonnet') => names.map((name) => ({ name, kind: tagKind(name, model) }));

/** Rows of the example: id, status, version, description, tags, days since it changed, tokens. */
const rows: readonly (readonly [string, PromptFacts['status'], string | null, string, readonly string[], number, number])[] = [
  ['agents-operations-incident', 'deployed', '2.3.1', 'Writes the first status update of an incident from the alert and the runbook.', ['engineering', 'generate'], 6, 612],
  ['agents-research-digest', 'deployed', '1.4.0', 'Reads new papers of a field and tells what changed since last week.', ['summarize'], 34, 890],
  ['agents-sales-outreach', 'approved', '3.1.0', 'Writes a first message to a lead that fits what their company does.', ['sales', 'generate'], 1, 540],
  ['agents-sales-qualify', 'deployed', '2.0.4', 'Asks at most three questions and says whether a lead fits.', ['sales', 'classify'], 12, 428],
  ['agents-support-escalate', 'deployed', '1.2.2', 'Decides whether a person must take over, and hands over what is known.', ['support', 'classify'], 3, 503],
  ['agents-support-refund', 'deprecated', '1.9.0', 'Checks whether a refund is allowed by the policy.', ['support', 'finance'], 41, 377],
  ['agents-support-router', 'deployed', '1.0.3', 'Sends a ticket to the queue that can solve it.', ['support', 'classify'], 9, 288],
  ['extractors-general-addresses', 'deployed', '1.1.0', 'Finds postal addresses in any text and gives them as JSON.', ['extract'], 63, 210],
  ['extractors-general-invoice', 'deployed', '4.2.0', 'Reads total, tax, currency and due date from an invoice.', ['finance', 'extract'], 8, 455],
  ['experimental-general-haiku', 'draft', null, 'Answers as a haiku, to try what tone does to satisfaction.', ['generate'], 2, 48],
  ['experimental-general-planner', 'review', null, 'Breaks a goal down into steps and checks each against the goal.', ['engineering'], 1, 320],
  ['formatters-general-markdown', 'deployed', '1.0.1', 'Turns plain notes into tidy Markdown without changing words.', [], 130, 132],
  ['generators-general-newsletter', 'deployed', '2.2.0', 'Makes a monthly newsletter from release notes.', ['marketing', 'generate'], 17, 702],
  ['guardrails-compliance-advice', 'deployed', '1.3.0', 'Keeps answers from being legal or financial advice.', ['legal'], 25, 266],
  ['guardrails-content-safety', 'deployed', '3.0.0', 'Refuses what the content policy does not allow, and says so kindly.', [], 14, 398],
  ['guardrails-privacy-redact', 'deployed', '2.1.0', 'Replaces names, card numbers and addresses before anything is stored.', ['legal'], 5, 344],
  ['modifiers-general-concise', 'deployed', '1.0.0', 'Makes an answer half as long.', [], 201, 61],
  ['modifiers-general-plain', 'archived', '1.0.2', 'Rewrites an answer in plain words.', [], 260, 58],
  ['system-routing-fallback', 'deployed', '1.1.3', 'Says what to do when no other prompt fits.', [], 44, 154],
  ['system-safety-preamble', 'deployed', '5.0.1', 'Stands before every conversation.', [], 28, 480],
  ['tasks-classification-intent', 'deployed', '2.4.0', 'Names what a message wants, out of a closed list.', ['classify'], 11, 233],
  ['tasks-extraction-entities', 'deprecated', '1.6.2', 'Lists people, places and organisations.', ['extract'], 70, 190],
  ['tasks-generation-replies', 'deployed', '1.8.0', 'Drafts three replies to a mail, short, kind and firm.', ['support', 'generate'], 4, 367],
  ['tasks-summarization-meeting', 'review', '1.2.0', 'Sums up a meeting: decisions first, then who does what until when.', ['summarize'], 0, 414],
  ['tasks-summarization-thread', 'deployed', '2.0.0', 'Sums up a mail thread for an agent who takes it over.', ['support', 'summarize'], 19, 305],
  ['templates-general-signature', 'deployed', '1.0.0', 'How every mail to a customer ends.', [], 310, 22],
  ['templates-general-tone', 'deployed', '1.2.0', 'The tone every answer to a customer keeps.', ['support'], 13, 85],
];

function example([id, status, version, description, tags, days, tokens]: (typeof rows)[number]): PromptFacts {
  const isPartial = id.startsWith('templates');
  const text = isPartial ? 'Be kind and brief. Say what happens next, and never promise what the policy does not allow.\n' : `{{role "system"}}\n${description} {{> templates-general-tone}}\n\nKeep to the facts that are given. Where something is missing, say so.\n{{role "user"}}\n{{input}}\n`;
  return promptFacts(id, {
    status, version, stable: version, description, tags: named(tags), tokens, modified: now - days * day, text,
    variables: isPartial ? [] : [{ name: 'input', required: true }], dependencies: isPartial ? [] : ['templates-general-tone'],
    tests: tokens % 3 === 0 ? null : { path: `prompts/${id.replaceAll('-', '/')}.test.yaml`, cases: 1 + (tokens % 9) },
    versions: version === null ? [] : versions([version, days + 1, 'minor', 'Added: what users asked for most', text]),
  });
}

const triage = promptFacts('agents-support-triage', {
  status: 'approved', description: 'Routes an incoming support ticket to the right queue, and says how urgent it is.', version: '2.1.0', stable: '2.0.3', tokens: 318,
  tags: named(['support', 'classify', 'claude-sonnet']), modified: now - 1.2 * day, owner: 'product-team', aliases: ['agents-support-first-line'],
  variables: [{ name: 'ticket', required: true }, { name: 'order_id', required: false }], dependencies: ['templates-general-tone@^1.0.0', 'guardrails-privacy-redact'],
  text: triageNow, tests: { path: 'prompts/agents/support/triage.test.yaml', cases: 14 },
  versions: versions(['2.1.0', 1.2, 'minor', 'Added: answer in the language of the ticket', triageNow], ['2.0.3', 24, 'patch', 'Fixed: never promise a discount', triageBefore], ['2.0.0', 60, 'major', 'BREAKING: know the order', triageBefore], ['1.0.0', 200, 'minor', 'Added: first version', triageFirst]),
  evidence: [{ version: '2.1.0', model: 'claude-sonnet', at: now - 1.5 * day, passed: 46, total: 48 }, { version: '2.0.3', model: 'claude-sonnet', at: now - 24 * day, passed: 44, total: 48 }],
  usage: Array.from({ length: 30 }, (_, index) => ({ day: new Date((now - (30 - index) * day) * 1000).toISOString().slice(0, 10), requests: 2100 + ((index * 367) % 900) - (index % 7 > 4 ? 1300 : 0), errors: 20 })),
  lastUsed: '2026-11-22', unused: false,
});

const lane = (prompt: string, candidate: string, stable: string, start: number, phase: string, fields: Partial<RolloutLane>): RolloutLane => {
  const starts = [0, 4, 16, 40].map((hours) => start + hours * hour);
  const phases = [['canary', 500], ['limited', 2500], ['expanded', 5000], ['full', 10_000]] as const;
  return {
    prompt, candidate, stable, environment: 'production', standing: 'running', phase, now, bar: 0.05, hold: null, overdue: false, code: 'hours-left', measured: null, tick: { last: now - 0.5 * hour, intervalHours: 0.5 },
    phases: phases.map(([name, weight], index) => ({ name, weight, from: starts[index] ?? null, to: starts[Math.min(index + 1, 3)] ?? null })),
    weight: phases.find(([name]) => name === phase)?.[1] ?? 0, errors: [], verdict: 'hold', because: null, ...fields,
  };
};

/** A point at the end of each UTC day since a rollout began, and one for today. */
const daily = (start: number, ...rates: readonly number[]) =>
  rates.map((rate, index) => ({ at: Math.min(now, (Math.floor(start / day) + index + 1) * day), rate, n: 900 + index * 410 }));

const rollouts: readonly RolloutLane[] = [
  lane('agents-support-triage', '2.1.0', '2.0.3', now - 21 * hour, 'expanded', {
    errors: daily(now - 21 * hour, 0.024, 0.02), measured: { candidate: { requests: 11_180, errors: 235 }, stable: { requests: 33_412, errors: 718 } }, because: '`expanded` lasts 24 hours, 19 hours to go',
  }),
  lane('agents-sales-outreach', '3.1.0', '3.0.2', now - 100 * hour, 'limited', {
    errors: daily(now - 100 * hour, 0.041, 0.055, 0.049, 0.056, 0.053), measured: { candidate: { requests: 4310, errors: 224 }, stable: { requests: 12_988, errors: 540 } },
    code: 'rate-above-bar', because: 'error rate 5.2 % of 4,310 requests, it must be below 5.0 %', overdue: true, hold: { since: now - 84 * hour, limitHours: 72 },
    phases: [{ name: 'canary', weight: 500, from: now - 100 * hour, to: now - 96 * hour }, { name: 'limited', weight: 2500, from: now - 96 * hour, to: now + hour }, { name: 'expanded', weight: 5000, from: now + hour, to: now + 25 * hour }, { name: 'full', weight: 10_000, from: now + 25 * hour, to: now + 25 * hour }],
  }),
];

const experiments: readonly ExperimentView[] = [{
  name: 'shorter-replies', prompt: 'tasks-generation-replies', hypothesis: 'Replies of half the length are rated higher.', metric: 'thumbs_up', better: 'higher', phase: 'running', day: 9, maxDays: 28, verdict: 'inconclusive', winner: null, because: 'what was measured in 9 of 28 days does not decide it yet', since: now - 9 * day, minimumEffect: 0.02,
  arms: [
    { name: 'control', version: '1.8.0', samples: 2310, value: 0.612, difference: null },
    { name: 'short', version: '1.9.0-exp.shorter-replies.1', samples: 2287, value: 0.643, difference: { estimate: 0.031, low: 0.004, high: 0.058 } },
    { name: 'short-and-formal', version: '1.9.0-exp.shorter-replies.2', samples: 2302, value: 0.606, difference: { estimate: -0.006, low: -0.034, high: 0.022 } },
  ],
}];

const rolledBack: LedgerEvent = {
  at: now - 2 * day, sequence: 71, kind: 'withdrawn', key: 'x', prompt: 'agents-support-escalate', other: null, environment: 'production', version: '1.3.0', stable: '1.2.2', status: 'deployed',
  actor: null, reason: 'error rate 7.9% of 412 requests, above the bar of 5%',
};

const deprecations: Readonly<Record<string, NonNullable<PromptFacts['deprecation']>>> = {
  'agents-support-refund': { announced: '2026-10-20', removal: '2026-11-28', replacement: 'agents-support-router', guide: 'docs/migrate-refunds.md', reason: 'The policy is a tool now.' },
  'tasks-extraction-entities': { announced: '2026-11-02', removal: '2026-12-19', replacement: 'extractors-general-addresses', guide: null, reason: null },
};

/** What the example is made from. */
export const exampleFacts: LibraryFacts = {
  library: { name: 'acme-prompts', description: 'Prompts of the support, sales and operations teams.', version: '2026.11.22', commit: '2b1c5e7f90a1b2c3d4e5f60718293a4b5c6d7e8f', records: '9c8b7a6f5e4d3c2b1a09f8e7d6c5b4a392817060' },
  now: exampleNow,
  taxonomy: Object.keys(categories),
  prompts: [...rows.map(example), triage].map((prompt) => ({ ...prompt, deprecation: deprecations[prompt.id] ?? null })).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  staleAfterDays: 90,
  rollouts,
  experiments,
  releases: [
    { version: '2026.11.22', at: now - 1.2 * day, prompts: [{ id: 'agents-support-triage', from: '2.0.3', to: '2.1.0', impact: 'minor' }, { id: 'agents-sales-outreach', from: '3.0.2', to: '3.1.0', impact: 'minor' }], removed: [] },
    { version: '2026.11.19', at: now - 4 * day, prompts: [{ id: 'guardrails-privacy-redact', from: '2.0.6', to: '2.1.0', impact: 'minor' }, { id: 'tasks-generation-replies', from: '1.7.1', to: '1.8.0', impact: 'minor' }, { id: 'agents-support-escalate', from: '1.2.2', to: '1.3.0', impact: 'minor' }], removed: ['experimental-general-limerick'] },
    { version: '2026.11.9', at: now - 14 * day, prompts: [{ id: 'guardrails-content-safety', from: '2.8.0', to: '3.0.0', impact: 'major' }], removed: [] },
  ],
  unreadExperiments: [],
  events: [rolledBack],
  users: new Map([['agents-support-refund', ['helpdesk']]]),
  waiting: ['prompts/tasks/summarization/meeting.prompt.md'],
};

/** A library in the middle of its life: every part of a dashboard has something to show. */
export const exampleDashboard: LibraryReport = libraryReport(exampleFacts);

/** A library before its first prompt. */
export const emptyDashboard: LibraryReport = libraryReport({ ...exampleFacts, library: { ...exampleFacts.library, version: null, records: null }, prompts: [], rollouts: [], experiments: [], releases: [], events: [], waiting: [] });
