import type { LibraryReport } from '../../library/model.ts';
import { errorText, shareText } from '../../library/progress-words.ts';
import type { RolloutLane } from '../../library/progress.ts';
import { html, nothing, type Html } from '../html.ts';
import { tickText } from '../moments.ts';
import { emptyPart, part, promptLink, withCode } from './frame.ts';
import { laneChart } from './lane-chart.ts';

const verdictSigns = { advance: '▸', hold: '‖', rollback: '↶' } as const satisfies Record<NonNullable<RolloutLane['verdict']>, string>;

/** Versions on their way to all users, one lane each. */
export function rolloutsSection({ rollouts }: LibraryReport): Html {
  if (rollouts.length === 0) return part('rollouts', 'Rollouts', null, emptyPart('No version is on its way: every user gets what is released.'));
  return part('rollouts', 'Rollouts', rollouts.length, html`<ol class="lanes">${rollouts.map(lane)}</ol>`);
}

function atTheEarliest({ phases, now }: RolloutLane): Html {
  const from = phases.at(-1)?.from ?? null;
  return from === null || from <= now ? nothing : html` · all users on ${tickText(from)} UTC at the earliest`;
}

function lane(rollout: RolloutLane): Html {
  const { prompt, environment, candidate, stable, standing, verdict, because, phase, weight } = rollout;
  const decided = verdict === null ? nothing : html`<span class="verdict ${verdict}"><span aria-hidden="true">${verdictSigns[verdict]}</span> ${verdict}${because === null ? nothing : html`: ${withCode(because)}`}</span>`;
  return html`<li>
<p class="lane-head">${promptLink(prompt)} <span>${stable ?? 'new'} → <strong>${candidate}</strong></span> <span class="chip">${environment}</span>${standing === 'paused' ? html` <span class="chip">paused</span>` : nothing} <span class="soft">${phase}, ${shareText(weight)} of users</span></p>
${laneChart(rollout)}
<p class="lane-foot soft">${errorText(rollout)}${verdict === null ? nothing : html` · ${decided}`}${atTheEarliest(rollout)}</p>
</li>`;
}
