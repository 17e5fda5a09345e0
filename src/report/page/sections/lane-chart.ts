import { errorText, rateText, shareText } from '../../library/progress-words.ts';
import type { LanePhase, RolloutLane } from '../../library/progress.ts';
import { axis, rounded, widthOn, type Place } from '../chart.ts';
import { html, nothing, type Html } from '../html.ts';
import { tickText } from '../moments.ts';

/** Heights of a lane, in pixels from the top. */
const block = { top: 14, height: 30 } as const;
const spark = { top: 60, height: 34 } as const;
const axisLine = 112;
/** Share of the time before it that the last phase is drawn with at least. */
const lastShare = 0.12;

interface TimedPhase extends LanePhase {
  readonly from: number;
  readonly to: number;
}

/** Phases to the scale of time, with the error rate below them and the bar it must stay under. */
export function laneChart(lane: RolloutLane): Html {
  const timed = lane.phases.filter((phase): phase is TimedPhase => phase.from !== null && phase.to !== null);
  const [first] = timed;
  const last = timed.at(-1);
  if (first === undefined || last === undefined || timed.length < lane.phases.length) return steps(lane);
  // The last phase may begin and end at once: it still gets a block.
  const shownEnd = Math.max(last.to, last.from + lastShare * (last.from - first.from));
  const place = axis(first.from, Math.max(shownEnd, lane.now));
  const drawn = timed.map((phase) => (phase === last ? { ...phase, to: shownEnd } : phase));
  return html`<svg class="lane" width="100%" height="118" role="img" aria-label="${description(lane)}">
${drawn.map((phase) => timedBlock(phase, lane, place))}
${sparkline(lane, place)}
${nowLine(lane.now, place)}
<text class="tick" x="0" y="${axisLine}">${tickText(first.from)}</text>
${lane.now >= last.from ? nothing : html`<text class="tick end" x="${place(last.from)}" y="${axisLine}">${tickText(last.from)}</text>`}
</svg>`;
}

function description(lane: RolloutLane): string {
  const phases = lane.phases.map(({ name, weight }) => `${name} ${shareText(weight)}`).join(', ');
  return `Rollout of ${lane.prompt} ${lane.candidate}: now in ${lane.phase}, ${shareText(lane.weight)} of users. Phases: ${phases}. Errors: ${errorText(lane)}.`;
}

function stageOf({ from, to, name }: LanePhase, { now, phase }: RolloutLane): 'done' | 'current' | 'to-come' {
  if (name === phase) return 'current';
  return from !== null && to !== null && to <= now ? 'done' : 'to-come';
}

const stageSigns = { done: '✓ ', current: '● ', 'to-come': '' } as const;

function timedBlock(phase: TimedPhase, lane: RolloutLane, place: (value: number) => Place): Html {
  const stage = stageOf(phase, lane);
  return phaseBlock(phase, stage, place(phase.from), widthOn(place, phase.from, phase.to));
}

/** A block with its label cut off where it is too narrow; the whole label is its title. */
function phaseBlock({ name, weight }: LanePhase, stage: 'done' | 'current' | 'to-come', x: Place, width: Place): Html {
  const label = `${stageSigns[stage]}${name} ${shareText(weight)}`;
  const room = Number.parseFloat(width);
  const narrow = room < 7 ? ' tiny' : room < 30 ? ' narrow' : '';
  return html`<svg x="${x}" y="${block.top}" width="${width}" height="${block.height}"><title>${label}</title><rect class="phase ${stage}" x="1" width="100%" height="100%" rx="5"/><text class="label ${stage}${narrow}" x="10" y="${block.height / 2 + 4}">${label}</text></svg>`;
}

/** The error rates as a line; the bar is dashed. */
function sparkline({ errors, bar, now }: RolloutLane, place: (value: number) => Place): Html {
  const highest = Math.max(bar ?? 0, ...errors.map(({ rate }) => rate)) * 1.25;
  if (errors.length === 0 || highest === 0) return html`<text class="tick" x="0" y="${spark.top + 20}">nothing measured yet</text>`;
  const y = (rate: number): number => rounded(spark.height - (rate / highest) * spark.height);
  const points = errors.map(({ at, rate }) => `${rounded(Number.parseFloat(place(at)) * 10)},${y(rate)}`);
  // The name of the bar stands where no line of measurements runs yet.
  const early = Number.parseFloat(place(now)) < 50;
  const limit = bar === null ? nothing : html`<line class="limit" x1="0" x2="100%" y1="${spark.top + y(bar)}" y2="${spark.top + y(bar)}"/><text class="tick limit-label${early ? ' end' : ''}" x="${early ? '100%' : '0'}" y="${spark.top + y(bar) - 4}">bar ${rateText(bar)}</text>`;
  const last = errors.at(-1);
  const dot = last === undefined ? nothing : html`<circle class="point" cx="${place(last.at)}" cy="${spark.top + y(last.rate)}" r="3.5"/>`;
  return html`<svg x="0" y="${spark.top}" width="100%" height="${spark.height}" viewBox="0 0 1000 ${spark.height}" preserveAspectRatio="none"><polyline class="spark" points="${points.join(' ')}" vector-effect="non-scaling-stroke"/></svg>${limit}${dot}`;
}

function nowLine(now: number, place: (value: number) => Place): Html {
  const x = place(now);
  const at = Number.parseFloat(x);
  const side = at > 92 ? ' end' : at < 4 ? ' start' : '';
  return html`<line class="now" x1="${x}" x2="${x}" y1="${block.top - 4}" y2="${axisLine - 14}"/><text class="now-label${side}" x="${x}" y="9">now</text>`;
}

/** Where no times are recorded: the phases in equal steps, and that it is no scale. */
function steps(lane: RolloutLane): Html {
  const width: Place = `${rounded(100 / Math.max(1, lane.phases.length))}%`;
  const current = lane.phases.findIndex(({ name }) => name === lane.phase);
  const blocks = lane.phases.map((phase, index) => phaseBlock(phase, index === current ? 'current' : index < current ? 'done' : 'to-come', `${rounded((100 * index) / lane.phases.length)}%`, width));
  return html`<svg class="lane" width="100%" height="66" role="img" aria-label="${description(lane)} The times are not recorded.">${blocks}<text class="tick" x="0" y="60">steps, not to scale: no times are recorded</text></svg>`;
}
