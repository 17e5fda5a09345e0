import { naiveRule, ourRule, simulated, type Outcomes, type Truth } from '../test/support/rollout-simulation.ts';
import { markdownTable } from './tables.ts';

/** What is rolled out, and the bar that ours must meet. */
interface Case {
  readonly says: string;
  readonly truth: Truth;
  readonly bar?: { readonly says: string; readonly holds: (outcomes: Outcomes) => boolean };
}

const fewFalse = { says: '< 3 % rolled back', holds: ({ rolledBack }: Outcomes) => rolledBack < 0.03 };
const mostCaught = { says: '> 95 % rolled back, most within 12 h', holds: ({ rolledBack, hoursToRollback }: Outcomes) => rolledBack > 0.95 && (hoursToRollback?.half ?? Infinity) <= 12 };

const cases: readonly Case[] = [
  { says: 'healthy 2 %', truth: { perHour: 100, stable: 0.02, candidate: 0.02 }, bar: fewFalse },
  { says: 'healthy 4 %', truth: { perHour: 100, stable: 0.04, candidate: 0.04 }, bar: fewFalse },
  { says: '2 % → 4 %', truth: { perHour: 100, stable: 0.02, candidate: 0.04 } },
  { says: 'healthy 2 %', truth: { perHour: 1_000, stable: 0.02, candidate: 0.02 }, bar: fewFalse },
  { says: 'healthy 4 %', truth: { perHour: 1_000, stable: 0.04, candidate: 0.04 }, bar: fewFalse },
  { says: '2 % → 4 %', truth: { perHour: 1_000, stable: 0.02, candidate: 0.04 }, bar: mostCaught },
  { says: '2 % → 20 %', truth: { perHour: 1_000, stable: 0.02, candidate: 0.2 }, bar: mostCaught },
  { says: 'healthy 2 %', truth: { perHour: 20_000, stable: 0.02, candidate: 0.02 }, bar: fewFalse },
  { says: '2 % → 4 %', truth: { perHour: 20_000, stable: 0.02, candidate: 0.04 }, bar: mostCaught },
];

/** Simulates rollouts with default settings, hour by hour, by our rule and by the bare bar of 5 %, on the same seeds. */
export function rolloutTable(runs: number): string {
  const rows = cases.flatMap(({ says, truth, bar }) => {
    const ours = simulated(ourRule, truth, runs);
    const naive = simulated(naiveRule, truth, runs);
    const first = `${truth.perHour.toLocaleString('en')}/h, ${says}`;
    const verdict = bar === undefined ? '' : `${bar.says}: ${bar.holds(ours) ? 'met' : 'missed'}`;
    return [
      [first, 'ours', ...cells(ours), verdict],
      ['', 'bare 5 % bar', ...cells(naive), ''],
    ];
  });
  return markdownTable(`Rollouts, ${runs.toLocaleString('en')} simulated each`, ['traffic, truth', 'rule', 'all users', 'rolled back', 'held', 'hours to all', 'hours to rollback (half, 90 %)', 'requests exposed', 'bar'], rows);
}

function cells({ full, rolledBack, held, hoursToFull, hoursToRollback, exposed }: Outcomes): readonly string[] {
  const share = (value: number): string => `${(value * 100).toFixed(1)} %`;
  return [share(full), share(rolledBack), share(held), String(hoursToFull ?? ''), hoursToRollback === null ? '' : `${hoursToRollback.half}, ${hoursToRollback.most}`, String(exposed ?? '')];
}
