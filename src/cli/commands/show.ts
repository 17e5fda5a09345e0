import { show, type PromptFacts, type ShownPrompt, type ShownVariable } from '../../app/show.ts';
import { systemClock } from '../../clock/clock.ts';
import { deprecationStanding, whenItGoes } from '../../library/deprecation-standing.ts';
import { metadataYaml } from '../../report/metadata-yaml.ts';
import { counted } from '../../report/plural.ts';
import { visibleLine } from '../../report/visible.ts';
import type { Outcome } from '../command.ts';
import { definitions } from '../definitions.ts';
import type { CallOf } from '../descriptions/index.ts';
import { libraryRequest, withLibrary } from '../library-call.ts';
import { statusText, uncommittedLines, unreadable } from '../library-text.ts';

/** Shows everything that is known of a prompt. */
export async function run(call: CallOf<'show'>): Promise<Outcome> {
  call.progress('reading the history');
  const now = systemClock.now();
  const shown = await withLibrary(call, (ports) => show(ports, libraryRequest(call), call.arguments.id, now));
  return { exit: 0, text: call.flags.format === 'yaml' ? metadataYaml(shown.prompt) : textOf(shown, call, now), json: shown };
}

function textOf({ prompt, uncommitted }: ShownPrompt, call: CallOf<'show'>, now: Date): string {
  const rows = rowsOf(prompt, now).map(([term, says]) => [term, visibleLine(says)] as const);
  return [call.colours.bold(visibleLine(prompt.id)), ...definitions(rows, call.width, call.colours.dim), ...uncommittedLines(uncommitted, call)].join('\n');
}

function rowsOf(prompt: PromptFacts, now: Date): readonly (readonly [string, string])[] {
  const known = (day: string | null): string => day?.slice(0, 'yyyy-mm-dd'.length) ?? 'not known: the clone is shallow';
  return [
    ['description', prompt.description ?? (prompt.status === null ? unreadable : 'none')],
    ['status', statusText(prompt.status)],
    ['version', prompt.version ?? 'none yet: the first release gives it one'],
    ['category', `${prompt.category} / ${prompt.subcategory}`],
    ['name', prompt.variant === null ? prompt.name : `${prompt.name}, variant ${prompt.variant}`],
    ['owner', ownerText(prompt)],
    ['author', prompt.author ?? known(null)],
    ['created', prompt.age === null ? known(null) : `${known(prompt.created)} (${ago(prompt.age)})`],
    ['modified', modifiedText(prompt, known)],
    ['tags', prompt.tags.map(({ name, kind }) => (kind === 'general' ? name : `${name} (${kind})`)).join(', ') || 'none'],
    ['model', prompt.model],
    ['tokens', prompt.tokens === null ? 'not known' : `${prompt.tokens}, variables and partials not filled in`],
    ['variables', prompt.variables.map(variableText).join(', ') || 'none'],
    ['dependencies', prompt.dependencies.join(', ') || 'none'],
    ['dependents', prompt.dependents.join(', ') || 'none'],
    ...(prompt.aliases.length === 0 ? [] : [['was called', prompt.aliases.join(', ')] as const]),
    ...(prompt.deprecation === null ? [] : [['deprecated', deprecationText(prompt.deprecation, now)] as const]),
    ['usage', usageText(prompt)],
    ...(prompt.performance === null ? [] : [['performance', performanceText(prompt.performance)] as const]),
    ['digest', prompt.digest ?? 'none: it or a partial cannot be read'],
    ['path', prompt.path],
  ];
}

function ownerText({ owner, accounts }: PromptFacts): string {
  if (owner === null) return 'nobody';
  return accounts.length === 0 ? owner : `${owner}: ${accounts.join(', ')}`;
}

function modifiedText({ modified, staleness, stale }: PromptFacts, known: (day: string | null) => string): string {
  if (staleness === null) return known(null);
  return `${known(modified)} (${ago(staleness)}${stale === true ? ', stale' : ''})`;
}

function usageText({ usage }: PromptFacts): string {
  if (usage === null) return 'not recorded';
  if (usage.requests === 0) return `none since ${usage.since}`;
  return `${counted(usage.requests, 'request')} since ${usage.since}, ${counted(usage.errors, 'error')}; last on ${usage.lastUsed ?? usage.since}`;
}

/** Small means, such as prices, keep their first figures. */
function performanceText({ quantities, days }: NonNullable<PromptFacts['performance']>): string {
  const means = Object.entries(quantities).map(([name, { mean, n }]) => `${name} ${Number(mean.toPrecision(3))} (${n.toLocaleString('en')})`);
  return `${means.join(', ')}; means of the last ${counted(days, 'day')}`;
}

function ago(days: number): string {
  return days === 0 ? 'today' : `${counted(days, 'day')} ago`;
}

function variableText({ name, required, type }: ShownVariable): string {
  return `${name}${required ? '' : '?'}${type === null ? '' : ` (${type})`}`;
}

function deprecationText({ announced, removal, replacement, guide, reason }: NonNullable<PromptFacts['deprecation']>, now: Date): string {
  const instead = replacement === null ? '' : `; use ${replacement}`;
  const { phase, daysLeft } = deprecationStanding({ removal }, now);
  return `announced ${announced}, ${whenItGoes(removal, daysLeft)}, phase ${phase}${instead}${guide === null ? '' : `; guide ${guide}`}${reason === null ? '' : `; ${reason}`}`;
}
