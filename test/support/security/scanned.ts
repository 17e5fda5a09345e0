import { configurationFrom, type WrittenConfiguration } from '../../../src/library/read-configuration.ts';
import { securityGate } from '../../../src/gate/security.ts';
import type { Judgement, Occasion } from '../../../src/gate/verdict.ts';
import type { Facts } from '../../../src/rule/facts.ts';
import { secretSearch, type SecretSearch } from '../../../src/rule/secrets.ts';
import type { Review } from '../../../src/library/review.ts';
import { promptFrom } from '../prompts.ts';

/** How a prompt is judged: the search is loaded once, `day` is the day of judgement. */
export interface Judging {
  readonly search: SecretSearch;
  readonly written?: WrittenConfiguration;
  readonly day?: string;
  /** The file as the base has it. */
  readonly before?: string;
  /** Texts that the change writes beside it, by path. */
  readonly beside?: Readonly<Record<string, string>>;
  /** What was said of the change; without it, it is merged already. */
  readonly review?: Review;
}

/** The scanner, loaded once for a whole suite. */
export const loadSearch = secretSearch;

/** What the security gate says of a file. */
export async function judged(text: string | Buffer, { search, written = {}, day = '2026-01-15', before, beside = {}, review = { is: 'done' } }: Judging, occasion: Occasion = 'change'): Promise<Judgement> {
  const prompt = promptFrom(text);
  const { id } = prompt;
  const facts: Facts = {
    configuration: configurationFrom(written),
    touched: [before === undefined ? { id, kind: 'added', before: null, after: prompt } : { id, kind: 'modified', before: promptFrom(before), after: prompt }],
    beside: { texts: new Map([[id, Object.entries(beside).map(([path, content]) => ({ path, text: content, secrets: [] }))]]), unread: new Map() },
    review,
    actors: [],
    secrets: new Map(prompt.text === null ? [] : [[id, (await search([prompt.text]))[0] ?? []]]),
    now: new Date(`${day}T12:00:00Z`),
  } as Partial<Facts> as Facts;
  return securityGate(facts, true, occasion);
}

/** Codes of what is found in a body, in order. */
export async function codesIn(body: string, search: SecretSearch): Promise<readonly string[]> {
  return (await judged(withBody(body), { search })).problems.map(({ code }) => code);
}

export function withBody(body: string): string {
  return `---\ndescription: d\n---\n${body}\n`;
}
