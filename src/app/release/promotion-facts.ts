import type { Repository } from '../../git/repository.ts';
import type { Configuration } from '../../library/configuration.ts';
import type { Touched } from '../../library/prompt.ts';
import type { Candidate } from '../../release/candidate.ts';
import { announcedImpacts } from '../channel/announced.ts';
import { candidatesIn, type FindCandidates } from '../channel/candidates.ts';
import { readChannelPast } from '../channel/channel-past.ts';
import { plainly, promoting, type NumberPrompt } from '../channel/numbering.ts';
import type { CheckFacts } from '../check/read-facts.ts';
import { readCatalog } from '../state/read-catalog.ts';
import { readState, type RecordedState } from '../state/read-state.ts';

/** What staging means for a release of main. */
export interface PromotionFacts {
  readonly number: NumberPrompt;
  /** Why prompts wait: their text is a candidate that lacks what main released meanwhile. */
  readonly waits: (read: CheckFacts) => ReadonlyMap<string, string>;
}

const withoutStaging: PromotionFacts = { number: plainly, waits: () => new Map() };

/** Reads what staging gave; where it never gave anything, main goes by itself. */
export async function readPromotion(
  repository: Repository,
  from: { readonly configuration: Configuration; readonly state: RecordedState | null; readonly records: string | null; readonly tags: ReadonlyMap<string, string> },
  touched: readonly Touched[],
): Promise<PromotionFacts> {
  const { configuration, state, records, tags } = from;
  if (records === null || (await readState(repository, records, 'staging')) === null) return withoutStaging;
  const candidatesOf = candidatesIn(await readCatalog(repository, records), tags.keys(), configuration.tagFormat);
  const announced = await announcedImpacts(repository, records, configuration, touched.flatMap(({ id }) => (candidatesOf(id).length > 0 ? [id] : [])));
  const staging = await repository.commitOf(`refs/heads/${configuration.branches.staging}`);
  const past = state === null || staging === null ? null : await readChannelPast(repository, { configuration, state, tip: staging, tags }, touched);
  return {
    number: promoting(candidatesOf, announced),
    waits: (read) => (past === null ? new Map() : waiting(read, candidatesOf, past.lacking, configuration)),
  };
}

function waiting(read: CheckFacts, candidatesOf: FindCandidates, lacking: ReadonlyMap<string, readonly string[]>, { branches }: Configuration): ReadonlyMap<string, string> {
  return new Map(
    read.facts.touched.flatMap(({ id, after }) => {
      const missing = lacking.get(id);
      const candidate = missing === undefined || after === null ? undefined : withDigest(candidatesOf(id), read.digests(after));
      if (missing === undefined || candidate === undefined) return [];
      const reason = `its text is that of ${candidate.version}, which lacks ${missing.join(', ')} of ${branches.main}: git switch ${branches.staging} && git merge ${branches.main}`;
      return [[id, reason] as const];
    }),
  );
}

function withDigest(candidates: readonly Candidate[], digest: string | null): Candidate | undefined {
  return digest === null ? undefined : candidates.findLast((each) => each.digest === digest);
}
