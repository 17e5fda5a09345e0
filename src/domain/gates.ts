/** The quality gates, in the order they are judged and shown. */
export const gates = {
  syntax: { description: 'Valid prompt format and structure', required: true, automatic: true },
  review: { description: 'Peer review approved', required: true, automatic: false },
  testing: { description: 'Passes evaluation test suite', required: true, automatic: true },
  security: { description: 'Safety checks pass', required: true, automatic: true },
  performance: { description: 'Meets latency and cost thresholds', required: false, automatic: true },
  compliance: { description: 'Meets regulatory requirements', required: false, automatic: true },
} as const satisfies Record<string, GateRow>;

interface GateRow {
  readonly description: string;
  /** Whether a release needs it to pass, unless the configuration says otherwise. */
  readonly required: boolean;
  /** Whether it is decided without a person. */
  readonly automatic: boolean;
}
export type Gate = keyof typeof gates;
