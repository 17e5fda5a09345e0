import type { LibraryReport } from '../../library/model.ts';
import { differenceText, standingText } from '../../library/progress-words.ts';
import type { ArmView, ExperimentView } from '../../library/progress.ts';
import { axis, widthOn, type Place } from '../chart.ts';
import { html, nothing, type Html } from '../html.ts';
import { dayText } from '../moments.ts';
import { part, promptLink, withCode } from './frame.ts';

const verdicts = {
  winner: ['✓', 'winner'],
  'no-difference': ['=', 'no difference'],
  inconclusive: ['…', 'inconclusive'],
  invalid: ['✗', 'invalid'],
} as const satisfies Record<ExperimentView['verdict'], readonly [string, string]>;

/** Experiments as intervals against the control; no section where there is none. */
export function experimentsSection({ experiments }: LibraryReport): Html {
  if (experiments.length === 0) return nothing;
  return part('experiments', 'Experiments', experiments.length, html`<ul class="experiments">${experiments.map(experiment)}</ul>`);
}

function experiment(found: ExperimentView): Html {
  const { name, prompt, hypothesis, metric, better, verdict, winner, because, since, arms } = found;
  const [picture, word] = verdicts[verdict];
  const ends = arms.flatMap(({ difference }) => (difference === null ? [] : [difference.low, difference.high, difference.estimate].filter((end) => end !== null)));
  const reach = Math.max(...ends.map(Math.abs), found.minimumEffect ?? 0, Number.MIN_VALUE) * 1.1;
  const place = axis(-reach, reach);
  return html`<li>
<p class="lane-head"><strong>${name}</strong> <span>on ${promptLink(prompt)}</span> <span class="chip"><span aria-hidden="true">${picture}</span> ${word}${winner === null ? nothing : html`: ${winner}`}</span> <span class="soft">${standingText(found)}</span></p>
<p class="soft">${hypothesis} Measured by ${metric}, ${better} is better, ${found.phase === 'to-come' ? 'from' : 'since'} ${dayText(since)}. So far: ${withCode(because)}.</p>
<ul class="arms">${arms.map((arm) => armRow(arm, found, place))}</ul>
</li>`;
}

function armRow(arm: ArmView, { better }: ExperimentView, place: (value: number) => Place): Html {
  const { name, difference } = arm;
  if (difference === null) return html`<li><span class="name">${name} <span class="soft">${arm.version}</span></span><span class="soft">${valueText(arm)}</span><span class="soft">${differenceText(arm)}</span></li>`;
  const { low, high, estimate } = difference;
  const above = low !== null && low > 0;
  const below = high !== null && high < 0;
  const rises = better === 'higher' ? above : below;
  const falls = better === 'higher' ? below : above;
  const says = rises ? 'better' : falls ? 'worse' : 'undecided';
  return html`<li><span class="name">${name} <span class="soft">${arm.version}</span></span>
<svg class="interval ${says}" width="100%" height="22" role="img" aria-label="${name}: ${differenceText(arm)}, ${says}"><line class="zero" x1="50%" x2="50%" y1="0" y2="22"/><rect class="range" x="${place(low ?? -Infinity)}" width="${widthOn(place, low ?? -Infinity, high ?? Infinity)}" y="8" height="6" rx="3"/><circle class="estimate" cx="${place(estimate)}" cy="11" r="5"/></svg>
<span class="soft">${differenceText(arm)}: ${says}</span></li>`;
}

/** What an arm measures without anything to hold it against. */
function valueText({ value }: ArmView): string {
  return value === null ? 'not measured' : `mean ${Number(value.toPrecision(3))}`;
}
