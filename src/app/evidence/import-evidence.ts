import type { OutputFile } from '../../evidence/importers/imported.ts';
import type { ImportFormat } from '../../evidence/importers/index.ts';
import type { Tie } from '../../evidence/label.ts';
import { readOutputs } from '../../evidence/read-outputs.ts';
import type { Evaluation, EvidenceRecord } from '../../evidence/evaluation.ts';
import type { Repository } from '../../git/repository.ts';
import { Failure } from '../../problem/failure.ts';
import type { ReportedProblem } from '../../report/model.ts';
import { reported } from '../check/reported.ts';
import { digestsAmong } from '../check/digests.ts';
import { readNeighbours } from '../check/read-neighbours.ts';
import { locatorFor } from '../check/locate.ts';
import { findPrompt } from '../library/find-prompt.ts';
import { libraryAt, type LibraryRequest } from '../library/library-at.ts';

/** What is brought in. */
export interface ImportRequest {
  readonly from: ImportFormat;
  readonly outputs: readonly OutputFile[];
  readonly tie: Tie | null;
  /** See `OutputFacts.when`. */
  readonly when: number | null;
}

/** What `evidence import --json` prints: `schemas/evidence-import.schema.json`. */
export interface ImportedEvidence {
  readonly schema: 'prompt-libraries/evidence-import/v1';
  /** Paths that changed, on the branch or in the folder. */
  readonly written: readonly string[];
  readonly evaluations: readonly (Pick<Evaluation, 'prompt' | 'runner' | 'model' | 'at' | 'passRate'> & { readonly digest: string; readonly passed: number; readonly failed: number; readonly errors: number })[];
  /** Where there are some, nothing was written. */
  readonly problems: readonly ReportedProblem[];
}

/** Reads outputs and keeps the records they make up, all or none. */
export async function importEvidence(
  { from, outputs, tie, when }: ImportRequest,
  keep: (records: readonly EvidenceRecord[]) => Promise<readonly string[]>,
  now: Date,
): Promise<ImportedEvidence> {
  const schema = 'prompt-libraries/evidence-import/v1';
  const read = readOutputs(from, outputs, { tie, when, now });
  if (!read.ok) return { schema, written: [], evaluations: [], problems: read.problems.map((each) => reported(each, 'testing')) };
  const written = await keep(read.value);
  return { schema, written, evaluations: read.value.flatMap(shown), problems: [] };
}

function shown({ digest, evaluations }: EvidenceRecord): ImportedEvidence['evaluations'] {
  return evaluations.map(({ prompt, runner, model, at, passRate, cases }) => ({
    prompt, digest, runner, model, at, passRate, passed: cases.passed.length, failed: cases.failed.length, errors: cases.errors.length,
  }));
}

/**
 * The content that a prompt has in a commit.
 * @throws Failure `prompt-unknown`, `prompt-unreadable`, and those of the library.
 */
export async function presentContent(repository: Repository, request: LibraryRequest, id: string): Promise<Tie> {
  const library = await libraryAt(repository, request);
  const prompt = await findPrompt(repository, library, id);
  const needs = await readNeighbours(repository, library.sources, locatorFor(repository, library.sources, library.commit), [{ id: prompt.id, kind: 'modified', before: null, after: prompt }]);
  const digest = digestsAmong(needs)(prompt);
  if (digest === null) throw new Failure('prompt-unreadable', `${prompt.path}, or something it includes, cannot be read.`, 'See what is wrong: prompt-libraries check --all.');
  return { prompt: prompt.id, digest };
}
