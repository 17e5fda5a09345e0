import type { Evaluation, EvidenceRecord } from '../../src/evidence/evaluation.ts';

/** A content digest that is made up. */
export const digest = (letter: string): string => letter.repeat(64);

/** An evaluation in which the cases named passed, failed or could not be asked. */
export function evaluation({ passed = [], failed = [], errors = [], ...more }: Partial<Evaluation> & Partial<Evaluation['cases']> = {}): Evaluation {
  const total = passed.length + failed.length + errors.length;
  return {
    prompt: 'agents-support-triage', runner: 'promptfoo', model: 'openai:gpt', at: '2026-11-01T00:00:00Z',
    cases: { passed, failed, errors }, passRate: total === 0 ? null : passed.length / total, latencyMs: null, costUsd: null, tokens: null, ...more,
  };
}

export function evidenceOf(of: string, ...evaluations: readonly Evaluation[]): EvidenceRecord {
  return { schema: 'prompt-libraries/evidence/v1', digest: of, evaluations };
}

/** One result as promptfoo 0.123 writes it, as far as it is read. */
export interface MadeResult {
  readonly label?: string;
  readonly metadata?: Readonly<Record<string, unknown>>;
  readonly description?: string;
  readonly provider?: string;
  readonly is?: 'passed' | 'failed' | 'error';
  readonly latencyMs?: number;
  readonly cost?: number;
  readonly cached?: boolean;
}

/** The file that `promptfoo eval --output` writes, as far as it is read. */
export function promptfooOutput(results: readonly MadeResult[], timestamp = '2026-11-01T00:00:00.500Z', version: unknown = 3): string {
  const reasons = { passed: 0, failed: 1, error: 2 };
  return JSON.stringify({
    evalId: 'eval-abc-2026-11-01T00:00:00',
    results: {
      version,
      timestamp,
      prompts: [],
      results: results.map(({ label = 'a prompt', metadata = {}, description, provider = 'openai:gpt', is = 'passed', latencyMs = 100, cost = 0.001, cached = false }, index) => ({
        cost,
        ...(is === 'passed' ? {} : { error: is === 'error' ? 'Error: 429 too many requests' : 'Expected output to contain "refund"' }),
        gradingResult: is === 'error' ? null : { pass: is === 'passed', score: 1, reason: '', componentResults: [] },
        id: `result-${index}`,
        latencyMs,
        prompt: { raw: 'text', label, config: {} },
        promptIdx: 0,
        provider: { id: provider, label: '' },
        ...(is === 'error' ? {} : { response: { output: 'an answer nobody keeps', cached } }),
        success: is === 'passed',
        testCase: { ...(description === undefined ? {} : { description }), vars: { ticket: 'Hi' }, metadata },
        testIdx: index,
        tokenUsage: { prompt: 20, completion: 5, total: 25 },
        vars: { ticket: 'Hi' },
        failureReason: reasons[is],
      })),
    },
  });
}
