import { formats } from '../../domain/formats.ts';
import { recordedStatuses } from '../../ledger/snapshot.ts';
import type { StateLine } from '../../ledger/state-line.ts';
import { needsOf } from '../../library/needs.ts';
import type { Prompt } from '../../library/prompt.ts';
import { summaryOf } from '../../library/summary.ts';
import type { TokenCounter } from '../../library/tokens.ts';
import type { PromptFacts } from '../../report/library/facts.ts';
import type { TestsView } from '../../report/library/model.ts';
import type { WrittenLibrary } from '../library/read-library.ts';
import type { FileTimes } from '../release/prompt-facts.ts';
import type { KnownUsage } from './read-use.ts';

/** What is known of a prompt besides its file. */
export interface Known {
  readonly line: StateLine | null;
  readonly times: FileTimes;
  readonly tests: TestsView | null;
  /** `null` where there is nothing to count. */
  readonly count: TokenCounter | null;
  readonly needsText: boolean;
  readonly usage: KnownUsage;
}

/** A prompt as the report is told of it. */
export function promptFacts(prompt: Prompt, { configuration }: WrittenLibrary, { line, times, tests, count, needsText, usage }: Known): PromptFacts {
  const { document } = prompt;
  const metadata = document?.metadata;
  return {
    ...summaryOf(prompt, configuration, line === null ? null : { version: line.version, status: recordedStatuses[line.status].shows }),
    stable: line?.stable ?? null,
    ...times,
    tokens: document === null || count === null ? null : count(document.body),
    model: metadata?.model ?? configuration.defaults.model,
    aliases: metadata?.aliases ?? [],
    variables: (metadata?.variables ?? []).map(({ name, required }) => ({ name, required })),
    dependencies: dependenciesOf(prompt),
    deprecation: metadata?.deprecation ?? null,
    versions: [],
    text: needsText ? (document?.body ?? null) : null,
    // A format may leave the language to its files.
    template: document?.template ?? formats[prompt.source.format].template,
    tests,
    evidence: [],
    ...usage,
  };
}

/** Each id once, as it is declared where it is. */
function dependenciesOf(prompt: Prompt): readonly string[] {
  const needs = new Map<string, string>();
  for (const { id, range } of needsOf(prompt)) if (!needs.has(id) || range !== null) needs.set(id, range === null ? id : `${id}@${range}`);
  return [...needs.values()];
}
