import { evaluationsFor, type PromptEvidence } from '../../evidence/prompt-evidence.ts';
import { evidenceByDigest, evidenceFolder, evidencePath, type EvidenceRecord } from '../../evidence/evaluation.ts';
import type { TestingFacts } from '../../evidence/testing-facts.ts';
import type { Repository } from '../../git/repository.ts';
import type { Touched } from '../../library/prompt.ts';
import type { Released } from '../../library/released.ts';
import { readableRecord, recordedTexts } from '../state/read-state.ts';
import { digestsAmong, type Digests } from './digests.ts';
import type { CheckRequest } from './request.ts';

/** What evidence is looked for. */
export interface EvidenceSources {
  readonly repository: Repository;
  readonly request: Pick<CheckRequest, 'records' | 'evidence'>;
  readonly testing: Omit<TestingFacts, 'evidence'>;
  readonly touched: readonly Touched[];
  readonly released: ReadonlyMap<string, Released>;
  /** Digest of a prompt with what it includes as the base has it. */
  readonly before: Digests;
}

/**
 * The evidence of every tested prompt and of what it is compared with: that of the content users have, or else of the base.
 * All records are read in one round.
 */
export async function readEvidence({ repository, request, testing, touched, released, before }: EvidenceSources): Promise<ReadonlyMap<string, PromptEvidence>> {
  const isGiven = (request.evidence?.size ?? 0) > 0;
  if (testing.tested.length === 0 || (!isGiven && !(await areThereRecords(repository, request.records, testing.tested.length)))) return new Map();
  const digestOf = digestsAmong(testing.prompts);
  const former = new Map(touched.map((each) => [each.id, each.before]));
  const wanted = testing.tested.map(({ prompt }) => {
    // What is only pulled along was the same file in the base, with other texts in it.
    const base = former.has(prompt.id) ? (former.get(prompt.id) ?? null) : prompt;
    return { id: prompt.id, digest: digestOf(prompt), base: released.get(prompt.id)?.digest ?? (base === null ? null : before(base)) };
  });
  const digests = [...new Set(wanted.flatMap(({ digest, base }) => [digest, base].flatMap((each) => each ?? [])))];
  const recorded = request.records === null ? new Map<string, EvidenceRecord>() : await recordedEvidence(repository, request.records, digests);
  const given = digests.flatMap((digest) => request.evidence?.get(digest) ?? []);
  const known = evidenceByDigest([...recorded.values(), ...given]);
  return new Map(
    wanted.map(({ id, digest, base }) => [
      id,
      {
        digest,
        evaluations: digest === null ? [] : evaluationsFor(id, known.get(digest)),
        base: base === null || base === digest ? [] : evaluationsFor(id, known.get(base)),
      },
    ]),
  );
}

/** Whether there may be records of evidence. For many prompts one listing tells: their digests take longer. */
async function areThereRecords(repository: Repository, commit: string | null, prompts: number): Promise<boolean> {
  return commit !== null && (prompts < worthListing || (await repository.listTree(commit, evidenceFolder)).length > 0);
}
const worthListing = 500;

/**
 * Records of evidence that a commit of branch `prompt-library` has, by digest; contents without any are left out.
 * @throws Failure `records-damaged`
 */
export async function recordedEvidence(repository: Repository, commit: string, digests: readonly string[]): Promise<ReadonlyMap<string, EvidenceRecord>> {
  const texts = await recordedTexts(repository, commit, 'main', digests.map(evidencePath));
  if (texts.size === 0) return new Map();
  const { decodeEvidence } = await import('../../evidence/record.ts');
  return evidenceByDigest([...texts].map(([path, text]) => readableRecord(decodeEvidence(text, path))));
}
