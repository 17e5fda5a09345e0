import type { ImportFormat } from '../../evidence/importers/index.ts';
import type { Description } from '../command.ts';

const formats = ['promptfoo', 'junit', 'json'] as const satisfies readonly ImportFormat[];

/** Evaluations with a model, of group Check and plan. */
export const evidenceCommands = {
  evidence: {
    summary: 'Hand prompts to an evaluation, and bring back what it showed',
    group: 'check',
    detail: [
      'import FILE… reads the output of an evaluation and keeps what it showed of each content on the branch prompt-library, or with --out in a folder. Outputs of one evaluation belong into one call. A single fault and nothing is written.',
      '',
      'export DIR [ID…] writes prompts and their tests for promptfoo: without IDS or --all those of a change that have no evidence yet. Run it there: promptfoo eval --output results.json',
    ].join('\n'),
    arguments: {
      action: { description: 'What to do', takes: 'one', values: ['import', 'export'] },
      paths: { description: 'import: outputs to read; export: the folder to write to, then prompts', takes: 'some' },
    },
    flags: {
      from: { kind: 'choice', values: formats, description: 'import: what made the outputs' },
      for: { kind: 'text', value: 'ID', description: 'import: the outputs belong to the present content of this prompt' },
      when: { kind: 'text', value: 'TIME', description: 'import: when it ran, where outputs do not say: 2026-12-31T12:00:00Z' },
      out: { kind: 'text', value: 'DIR', description: 'import: write records to this folder, not to the branch' },
      to: { kind: 'choice', values: ['promptfoo'], description: 'export: what will run it' },
      all: { kind: 'switch', description: 'export: every prompt that has tests' },
      provider: { kind: 'repeated', value: 'NAME', description: 'export: a model, as promptfoo names it; write it once for each' },
      shard: { kind: 'text', value: 'I/N', description: 'export: one of N parts, as plan --matrix N deals them out' },
      base: { kind: 'text', value: 'BRANCH', description: 'export: what the change lands on; main as last fetched where it is not named' },
      head: { kind: 'text', value: 'COMMIT', description: 'Last commit of the change', default: 'HEAD' },
      config: { kind: 'text', value: 'FILE', description: 'The configuration, a path in the repository', default: 'prompt-library.yaml' },
    },
    examples: ['evidence export --to promptfoo evaluation --provider openai:gpt-4.1-mini', 'evidence import --from promptfoo evaluation/results.json', 'evidence import --from junit report.xml --for agents-support-triage --out records'],
  },
} as const satisfies Record<string, Description>;
