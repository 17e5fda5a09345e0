import { dayOf } from '../../ledger/measured-time.ts';
import type { UsageDay } from '../../ledger/usage.ts';
import type { Prompt } from '../../library/prompt.ts';
import type { PromptView, UsageView } from '../../report/library/model.ts';
import { usageIn } from '../metrics/read-usage.ts';
import type { RecordedState } from '../state/read-state.ts';

/** How a prompt is used, as the report is told. */
export type KnownUsage = Pick<PromptView, 'usage' | 'lastUsed' | 'unused'>;

/** Days that are looked at, today included. */
const shownDays = 30;
const dayInMilliseconds = 86_400_000;

/** How prompts were used in the last days, under any id they had. Where usage was not recorded all that time, nobody knows that one was unused. */
export async function readUse(state: RecordedState | null, now: Date): Promise<(prompt: Prompt) => KnownUsage> {
  const since = new Date(now.getTime() - (shownDays - 1) * dayInMilliseconds);
  const { days, first } = state === null ? { days: [], first: null } : await usageIn(state.textsAt, since, now);
  const today = dayOf(now.getTime() / 1000);
  const known = days.filter(({ day }) => day <= today);
  const byId = new Map<string, UsageDay[]>();
  for (const day of known) {
    const own = byId.get(day.prompt);
    if (own === undefined) byId.set(day.prompt, [day]);
    else own.push(day);
  }
  const covered = first !== null && first <= dayOf(since.getTime() / 1000);
  const shown = first === null ? [] : calendar(first, now);
  return ({ id, document }) => {
    const own = [id, ...(document?.metadata.aliases ?? [])].flatMap((name) => byId.get(name) ?? []);
    const used = own.filter(({ requests }) => requests > 0);
    const lastUsed = used.reduce<string | null>((last, { day }) => (last === null || day > last ? day : last), null);
    return { usage: used.length === 0 ? [] : byCalendar(shown, used), lastUsed, unused: lastUsed === null ? (covered ? true : null) : false };
  };
}

/** The days from one on until today. */
function calendar(first: string, now: Date): readonly string[] {
  const today = dayOf(now.getTime() / 1000);
  const days: string[] = [];
  for (let at = Date.parse(first); dayOf(at / 1000) <= today; at += dayInMilliseconds) days.push(dayOf(at / 1000));
  return days;
}

/** A day each, those without a request too: a gap is seen as one. */
function byCalendar(days: readonly string[], used: readonly UsageDay[]): readonly UsageView[] {
  const sums = new Map(days.map((day) => [day, { day, requests: 0, errors: 0 }]));
  for (const { day, requests, errors } of used) {
    const sum = sums.get(day);
    if (sum === undefined) continue;
    sum.requests += requests;
    sum.errors += errors;
  }
  return [...sums.values()];
}
