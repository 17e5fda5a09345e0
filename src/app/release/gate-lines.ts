import type { Judgements } from '../../gate/verdict.ts';

/** What each gate says of a release, a line each. */
export function gateLines(judgements: Judgements): readonly string[] {
  return Object.values(judgements).map(({ gate, required, verdict }) => {
    const why = verdict.is === 'failed' ? verdict.problems[0].message : verdict.is === 'waiting' ? verdict.for : verdict.because;
    return `Gate ${gate}${required ? '' : ' (not required)'}: ${verdict.is}, ${why}`;
  });
}
