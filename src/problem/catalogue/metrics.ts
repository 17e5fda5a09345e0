import { entry } from '../entry.ts';

/** What was measured of prompts in production, in the format `prompt-libraries/metrics/v1`. */
export const metricsCodes = {
  'metrics-invalid': entry<{ key: string; reason: string }>({
    severity: 'error',
    says: ({ key, reason }) => (key === '' ? `The metrics file ${reason}.` : `\`${key}\` of the metrics ${reason}.`),
    why: 'Rollouts are decided by these numbers; a number that is not understood is never taken as zero.',
    fix: () => 'docs/metrics.md shows what a metrics file holds; mend what wrote it.',
  }),
  'metrics-key-unknown': entry<{ key: string; meant: string | null }>({
    severity: 'error',
    says: ({ key, meant }) => `There is no key \`${key}\` in a metrics file.${meant === null ? '' : ` Did you mean \`${meant}\`?`}`,
    why: 'A misspelt quantity would count as not measured, and keys of users must never come in.',
    fix: ({ meant }) => (meant === null ? 'Remove it; docs/metrics.md lists every key.' : `Write \`${meant}\`.`),
  }),
  'metrics-overlap': entry<{ series: string; first: string; second: string }>({
    severity: 'error',
    says: ({ series, first, second }) => `The spans ${first} and ${second} of ${series} overlap.`,
    why: 'What lies in both would be counted twice.',
    fix: () => 'Give spans that end where the next begins, or give each way of measuring a source of its own.',
  }),
  'metrics-two-days': entry<{ series: string; span: string }>({
    severity: 'error',
    says: ({ series, span }) => `The span ${span} of ${series} lies in two days.`,
    why: 'Metrics are kept as sums of days, in UTC, and nothing tells which part belongs to which.',
    fix: () => 'Let spans begin and end at full hours.',
  }),
  'metrics-contradict': entry<{ series: string; span: string }>({
    severity: 'error',
    says: ({ series, span }) => `The span ${span} of ${series} is there twice, with different numbers.`,
    why: 'One of the two is wrong, and nothing tells which.',
    fix: () => 'Keep the right one.',
  }),
};
