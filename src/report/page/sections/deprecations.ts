import { deprecationPhases } from '../../../domain/deprecation-phases.ts';
import { neededByText, timeLeft } from '../../library/deprecations.ts';
import type { LibraryReport } from '../../library/model.ts';
import type { DeprecationView } from '../../library/progress.ts';
import { axis, widthOn, type Place } from '../chart.ts';
import { html, nothing, type Html } from '../html.ts';
import { dayText } from '../moments.ts';
import { part, promptLink } from './frame.ts';

/** Days the time line shows at least. */
const leastDays = 35;

/** Prompts that will go on one line of time; no section where there is none. */
export function deprecationsSection({ deprecations }: LibraryReport): Html {
  if (deprecations.length === 0) return nothing;
  const days = deprecations.map(({ daysLeft }) => daysLeft);
  const place = axis(Math.min(0, ...days) - 1, Math.max(leastDays, ...days) + 1);
  return part('deprecations', 'Deprecations', deprecations.length, html`<ul class="deprecations">${deprecations.map((each) => row(each, place))}</ul>
<p class="soft key">The upright line is today; a block ends on the day of removal. Marks stand ${deprecationPhases.warning.days}, ${deprecationPhases.migration.days} and ${deprecationPhases.soft_removal.days} days before it.</p>`);
}

function row({ prompt, phase, removal, daysLeft, replacement, ...users }: DeprecationView, place: (value: number) => Place): Html {
  const by = neededByText(users);
  const says = daysLeft < 0 ? timeLeft(daysLeft) : `removal ${timeLeft(daysLeft)}`;
  const marks = Object.values(deprecationPhases).map(({ days }) => daysLeft - days).filter((at) => at > 0 && at < daysLeft);
  const shape = daysLeft < 0
    ? html`<rect class="overdue" x="${place(daysLeft)}" width="${widthOn(place, daysLeft, 0)}" y="7" height="10" rx="3"/>`
    : html`<rect class="left ${phase}" x="${place(0)}" width="${widthOn(place, 0, daysLeft)}" y="7" height="10" rx="3"/>`;
  return html`<li>
<div>${promptLink(prompt)}${replacement === null ? nothing : html` <span class="soft">→ ${promptLink(replacement)}</span>`}</div>
<svg class="timeline" width="100%" height="24" role="img" aria-label="${prompt}: ${says}, phase ${phase}">${shape}${marks.map((at) => html`<line class="mark" x1="${place(at)}" x2="${place(at)}" y1="5" y2="19"/>`)}<line class="today" x1="${place(0)}" x2="${place(0)}" y1="0" y2="24"/></svg>
<div class="${daysLeft <= deprecationPhases.soft_removal.days ? 'urgent' : 'soft'}"><strong>${says}</strong> <span>${dayText(Date.parse(`${removal}T00:00:00Z`) / 1000)}, ${phase.replace('_', ' ')}${by === '' ? '' : `, needed by ${by}`}</span></div>
</li>`;
}
