import type { Plan } from '../../src/release/plan.ts';
import type { CheckReport, ReportedGate } from '../../src/report/model.ts';
import { noteEntry, plannedPrompt, promptChange, promptNotes, reportedProblem } from './report-builders.ts';

const noPlan: Plan = {
  schema: 'prompt-libraries/plan/v1',
  source: '2b1c5e7f90a1b2c3d4e5f60718293a4b5c6d7e8f',
  library: { from: '4.1.0', to: null },
  prompts: [],
  hash: '3f79bb7b435b05321651daefd374cdc681dc06faa65e374e38337b88ca046dea',
};

/** A check of a change that touches no prompt. */
export const emptyReport: CheckReport = {
  verdict: 'passed',
  problems: [],
  gates: [],
  plan: noPlan,
  counts: { prompts: 148, changed: 0, errors: 0, warnings: 0 },
  changes: [],
  notes: [],
  remarks: [],
  comment: 'auto',
  compared: {
    base: 'main',
    head: 'feature/order-id',
    baseCommit: '9c8b7a6f5e4d3c2b1a09f8e7d6c5b4a392817060',
    headCommit: '2b1c5e7f90a1b2c3d4e5f60718293a4b5c6d7e8f',
  },
};

const triageBefore = `You are the first person a customer of Acme talks to. Answer in English and keep every answer under 100 words, because customers read on their phones and will not scroll through a long reply that says the same thing twice. Read the ticket below twice before you decide. Never promise a refund. If the customer is angry, say first that you understand why, then say what happens next, and only then ask for anything. Do not use exclamation marks, do not use emoji, and do not call the customer by their first name unless they signed with it.

## Ticket

{{ticket}}

## What to decide

1. Is it about billing, delivery or the product itself?
2. How urgent is it: today, this week, or whenever there is time?
3. Who should look at it next?

Answer with one JSON object with the keys topic, urgency and next. Do not explain the object. Do not add any key that is not named here, because the program that reads your answer refuses what it does not know.
`;
const triageAfter = triageBefore
  .replace('Answer in English and', 'Answer in the language of the ticket and')
  .replace('Never promise a refund.', 'Never promise a refund or a discount. Ask for {{order}} when the ticket does not have it.')
  .replace('3. Who should look at it next?', '3. Which team should look at it next?\n4. Is {{order_id}} named in the ticket?');

const gates: readonly ReportedGate[] = [
  { gate: 'syntax', verdict: 'failed', required: true, because: '2 errors in 2 prompts', score: 0.9 },
  { gate: 'review', verdict: 'waiting', required: true, because: 'an approval by `@acme/product-team`, which owns `agents`', score: null },
  { gate: 'testing', verdict: 'passed', required: true, because: '14 of 14 render tests hold', score: 1 },
  { gate: 'security', verdict: 'passed', required: true, because: 'nothing hidden, no secret; 1 phrase to look at', score: 1 },
  { gate: 'performance', verdict: 'passed', required: false, because: '+12 tokens, 1,204 of 4,000', score: 1 },
  { gate: 'compliance', verdict: 'skipped', required: false, because: 'no policy binds these categories', score: null },
];

/** A check that fails: errors, warnings, a wait, five prompts of which one is gone. */
export const failedReport: CheckReport = {
  ...emptyReport,
  verdict: 'failed',
  problems: [
    reportedProblem({
      code: 'declared-below-floor',
      prompt: 'tasks-extraction-invoice',
      file: null,
      line: null,
      column: null,
      message: 'variable `currency` is now required: this is major, but the commits declare patch.',
      why: 'Applications that follow the version would break without warning.',
      fix: 'Use `fix!`, or add the trailer `Prompt-Change: tasks-extraction-invoice=major`.',
    }),
    reportedProblem(),
    reportedProblem({
      code: 'injection-phrase',
      severity: 'warning',
      gate: 'security',
      prompt: 'guardrails-privacy-redact',
      file: 'prompts/guardrails/privacy/redact.prompt.md',
      line: 31,
      column: 1,
      message: 'The phrase `ignore all previous instructions` reads like an attack on the model.',
      why: 'A prompt that carries such a phrase may have been written by someone else than its author.',
      fix: 'Write it in other words, or allow it under `security.allow` with a reason.',
    }),
    reportedProblem({
      code: 'variable-unused',
      severity: 'warning',
      line: 6,
      column: 5,
      message: 'The variable `channel` is declared but never used.',
      why: 'Applications pass a value that has no effect.',
      fix: 'Use `{{channel}}`, or remove it from `input.schema`.',
    }),
    reportedProblem({ line: 22, column: 4 }),
  ],
  gates,
  plan: {
    ...noPlan,
    library: { from: '4.1.0', to: '5.0.0' },
    prompts: [
      plannedPrompt({
        path: 'prompts/agents/support/triage.prompt.md',
        why: [
          { kind: 'floor', change: 'variable-required', name: 'order_id' },
          { kind: 'commit', sha: 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678', type: 'feat', title: 'feat(triage)!: ask for the order id' },
        ],
      }),
      plannedPrompt({ id: 'agents-support-greeting', from: '1.0.3', to: '1.0.4', impact: 'patch', declared: null, floor: 'patch', why: [{ kind: 'cascade', of: 'templates-general-tone' }] }),
      plannedPrompt({
        id: 'guardrails-privacy-redact',
        path: 'prompts/guardrails/privacy/redact.prompt.md',
        from: null,
        to: '1.0.0',
        impact: 'minor',
        why: [{ kind: 'commit', sha: 'beefcafe12345678beefcafe12345678beefcafe', type: 'feat', title: 'feat: redact card numbers (#12)' }],
      }),
      plannedPrompt({
        id: 'tasks-extraction-invoice',
        from: '3.2.0',
        to: '3.2.1',
        impact: 'patch',
        declared: 'patch',
        why: [{ kind: 'commit', sha: '77aa88bb99cc00dd11ee22ff33445566778899aa', type: 'fix', title: 'fix(invoice): always say the currency' }],
      }),
    ],
  },
  counts: { prompts: 148, changed: 4, errors: 3, warnings: 2 },
  changes: [
    promptChange({
      before: triageBefore,
      after: triageAfter,
      metadata: ['description', 'input.schema'],
      use: { tokens: { before: 812, after: 840 }, cost: { before: 0.002436, after: 0.00252 } },
    }),
    promptChange({
      id: 'guardrails-privacy-redact',
      kind: 'added',
      path: 'prompts/guardrails/privacy/redact.prompt.md',
      before: null,
      after: 'Replace every card number in the text below by [card].\n\n{{text}}\n',
    }),
    promptChange({
      id: 'tasks-extraction-invoice',
      path: 'prompts/tasks/extraction/invoice.prompt.md',
      before: 'Read the invoice and give its total.\n\n{{invoice}}\n',
      after: 'Read the invoice and give its total in {{currency}}.\n\n{{invoice}}\n',
    }),
    promptChange({ id: 'experimental-general-haiku', kind: 'removed', path: 'prompts/experimental/haiku.prompt.md', before: 'Answer as a haiku.\n', after: null }),
  ],
  notes: [
    promptNotes({
      from: '1.4.2',
      to: '2.0.0',
      impact: 'major',
      entries: [
        noteEntry({ change: 'breaking', prefix: 'BREAKING:', text: 'ask for the order id', pullRequest: 57, sha: 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678' }),
        noteEntry({ text: 'never promise a discount', pullRequest: 57 }),
      ],
      because: ['the variable `order_id` is now required'],
    }),
    promptNotes({ id: 'agents-support-greeting', from: '1.0.3', to: '1.0.4', impact: 'patch', entries: [], because: ['it uses `templates-general-tone`, which changes'] }),
    promptNotes({
      id: 'guardrails-privacy-redact',
      category: 'guardrails',
      from: null,
      to: '1.0.0',
      impact: 'minor',
      entries: [noteEntry({ change: 'feature', prefix: 'Added:', text: 'redact card numbers (#12)', pullRequest: 57, author: 'Grace Hopper' })],
    }),
    promptNotes({
      id: 'tasks-extraction-invoice',
      category: 'tasks',
      from: '3.2.0',
      to: '3.2.1',
      impact: 'patch',
      entries: [noteEntry({ text: 'always say the currency', pullRequest: 57 })],
    }),
  ],
  remarks: ['The base `main` has moved since this branch was cut: another pull request changed `agents-support-triage`.'],
};

/** A check that passes: one prompt, one change. */
export const passedReport: CheckReport = {
  ...failedReport,
  verdict: 'passed',
  problems: [],
  gates: gates.map((gate) =>
    gate.verdict === 'failed' || gate.verdict === 'waiting'
      ? { ...gate, verdict: 'passed' as const, because: gate.gate === 'review' ? 'approved by `@grace`' : 'nothing wrong in 1 prompt', score: 1 }
      : gate,
  ),
  plan: {
    ...noPlan,
    library: { from: '4.1.0', to: '4.1.1' },
    prompts: [
      plannedPrompt({
        path: 'prompts/agents/support/triage.prompt.md',
        to: '1.4.3',
        impact: 'patch',
        declared: 'patch',
        floor: 'patch',
        why: [{ kind: 'commit', sha: 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678', type: 'fix', title: 'fix(triage): answer in the language of the customer' }],
      }),
    ],
  },
  counts: { prompts: 148, changed: 1, errors: 0, warnings: 0 },
  changes: [promptChange()],
  notes: [promptNotes({ from: '1.4.2', to: '1.4.3', impact: 'patch', entries: [noteEntry({ text: 'answer in the language of the customer', pullRequest: 58 })] })],
  remarks: [],
};
