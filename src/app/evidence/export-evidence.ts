import { promptfooExport, type ExportedPrompt, type PromptfooExport } from '../../evidence/export-promptfoo.ts';
import type { Repository } from '../../git/repository.ts';
import { nearestName } from '../../domain/nearest.ts';
import { Failure } from '../../problem/failure.ts';
import type { ReportedProblem } from '../../report/model.ts';
import { digestsAmong } from '../check/digests.ts';
import type { CheckRequest } from '../check/request.ts';
import { reported } from '../check/reported.ts';
import { testableAt } from '../testing/testable.ts';
import { isToEvaluate, shardOf, touchedPrompts, type Shard } from './touched-prompts.ts';

/** Which prompts are to be evaluated. */
export type ExportChoice =
  /** Those of a change that have no evidence yet; of them one part, or all. */
  | { readonly of: 'change'; readonly request: CheckRequest; readonly shard: Shard | null }
  /** Those that are named, or all, as a commit has them. */
  | { readonly of: 'commit'; readonly at: string; readonly configFile: string; readonly ids: readonly string[] };

/** What `evidence export --json` prints: `schemas/evidence-export.schema.json`. */
export interface ExportedEvidence {
  readonly schema: 'prompt-libraries/evidence-export/v1';
  readonly prompts: readonly { readonly id: string; readonly digest: string }[];
  readonly cases: number;
  /** Prompts without tests: there is nothing to evaluate them by. */
  readonly untested: readonly string[];
  /** Prompts whose content has complete evidence already. */
  readonly evaluated: readonly string[];
  readonly skipped: PromptfooExport['skipped'];
  readonly written: readonly string[];
  /** Where there are some, nothing was written. */
  readonly problems: readonly ReportedProblem[];
}

/**
 * Writes prompts and their tests for promptfoo.
 * @throws Failure `prompt-unknown`, and those of the library.
 */
export async function exportEvidence(
  repository: Repository,
  choice: ExportChoice,
  providers: readonly string[],
  write: (files: ReadonlyMap<string, string>) => Promise<void>,
  now: Date,
): Promise<ExportedEvidence> {
  const { exported, untested, evaluated } = choice.of === 'change' ? await ofChange(repository, choice, now) : await ofCommit(repository, choice);
  const made = promptfooExport(exported, providers);
  const problems = made.problems.map((each) => reported(each, 'testing'));
  const files = problems.length === 0 ? made.files : new Map<string, string>();
  await write(files);
  return {
    schema: 'prompt-libraries/evidence-export/v1',
    prompts: exported.map(({ prompt, digest }) => ({ id: prompt.id, digest })),
    cases: made.cases,
    untested,
    evaluated,
    skipped: made.skipped,
    written: [...files.keys()],
    problems,
  };
}

interface Chosen {
  readonly exported: readonly ExportedPrompt[];
  readonly untested: readonly string[];
  readonly evaluated: readonly string[];
}

async function ofChange(repository: Repository, { request, shard }: Extract<ExportChoice, { of: 'change' }>, now: Date): Promise<Chosen> {
  const all = await touchedPrompts(repository, request, now);
  const touched = shard === null ? all : shardOf(all, shard);
  return {
    exported: touched.flatMap((each) => (isToEvaluate(each) ? (each.exported ?? []) : [])),
    untested: touched.filter(({ exported }) => exported === null).map(({ id }) => id),
    evaluated: touched.filter(({ exported, isEvaluated }) => exported !== null && isEvaluated).map(({ id }) => id),
  };
}

async function ofCommit(repository: Repository, { at, configFile, ids }: Extract<ExportChoice, { of: 'commit' }>): Promise<Chosen> {
  const library = await testableAt(repository, { at, configFile });
  for (const id of ids) {
    if (library.paths.has(id)) continue;
    const meant = nearestName(id, library.paths.keys());
    throw new Failure('prompt-unknown', `There is no prompt ${id === '' ? "''" : id}.`, meant === null ? 'See prompt-libraries list.' : `Did you mean ${meant}?`);
  }
  const exported: ExportedPrompt[] = [];
  const untested: string[] = [];
  for (const id of ids.length > 0 ? [...new Set(ids)] : [...library.paths.keys()].toSorted()) {
    const { prompt, needs, files } = await library.read(id);
    const digest = digestsAmong(needs)(prompt);
    if (digest === null || files === null) untested.push(id);
    else exported.push({ prompt, digest, needs, files });
  }
  return { exported, untested, evaluated: [] };
}
