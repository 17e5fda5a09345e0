import type { NoteEntry, PromptNotes } from '../../src/release/notes.ts';
import type { PlannedPrompt } from '../../src/release/plan.ts';
import type { PromptChange, ReportedProblem } from '../../src/report/model.ts';

/** A problem with every field filled, for tests that care about some of them. */
export function reportedProblem(fields: Partial<ReportedProblem> = {}): ReportedProblem {
  return {
    code: 'variable-undeclared',
    severity: 'error',
    gate: 'syntax',
    prompt: 'agents-support-triage',
    file: 'prompts/agents/support/triage.prompt.md',
    line: 14,
    column: 9,
    message: 'The variable `order` is used but not declared. Did you mean `order_id`?',
    why: 'An application does not know that it must pass it, and the model would see nothing in its place.',
    fix: 'Add `order: string` under `input.schema`, or mend the name.',
    ...fields,
  };
}

export function plannedPrompt(fields: Partial<PlannedPrompt> = {}): PlannedPrompt {
  const id = fields.id ?? 'agents-support-triage';
  const to = fields.to ?? '2.0.0';
  return {
    id,
    path: `prompts/${id}.prompt.md`,
    from: '1.4.2',
    to,
    impact: 'major',
    declared: 'major',
    floor: 'major',
    documented: true,
    tag: `${id}@${to}`,
    why: [{ kind: 'commit', sha: 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678', type: 'feat', title: 'feat(triage)!: ask for the order id' }],
    ...fields,
  };
}

export function promptChange(fields: Partial<PromptChange> = {}): PromptChange {
  return {
    id: 'agents-support-triage',
    kind: 'modified',
    path: 'prompts/agents/support/triage.prompt.md',
    renamedFrom: null,
    before: 'Answer in English.\n',
    after: 'Answer in the language of the customer.\n',
    metadata: [],
    use: null,
    ...fields,
  };
}

export function noteEntry(fields: Partial<NoteEntry> = {}): NoteEntry {
  return {
    change: 'fix',
    prefix: 'Fixed:',
    text: 'greet by name',
    author: 'Ada Lovelace',
    sha: '0f1e2d3c4b5a69788796a5b4c3d2e1f001234567',
    pullRequest: 41,
    ...fields,
  };
}

export function promptNotes(fields: Partial<PromptNotes> = {}): PromptNotes {
  return {
    id: 'agents-support-triage',
    category: 'agents',
    from: '1.2.0',
    to: '1.3.0',
    impact: 'minor',
    entries: [noteEntry()],
    because: [],
    ...fields,
  };
}
