import { totalOf, type EvidenceRecord } from '../../evidence/evaluation.ts';
import { evaluationsFor, modelName } from '../../evidence/prompt-evidence.ts';
import type { Repository } from '../../git/repository.ts';
import type { EvidenceView } from '../../report/library/model.ts';
import { recordedEvidence } from '../check/read-evidence.ts';
import type { RecordedState } from '../state/read-state.ts';
import type { ReleasedVersions } from './read-releases.ts';

/** Versions of a prompt whose evidence is looked for, the newest first. */
const mostVersions = 5;

/** What evaluations with a model showed of released versions, by the id of the prompt; the newest version first. */
export async function readEvidence(repository: Repository, state: RecordedState | null, { versions, digests }: ReleasedVersions): Promise<ReadonlyMap<string, readonly EvidenceView[]>> {
  const there = state === null ? [] : await repository.listTree(state.commit, 'evidence');
  // Most libraries have evidence of few contents: what is there is listed once, and only that is read.
  const recorded = new Set(there.map(({ path }) => path.replace(/^.*\/|\.json$/gu, '')));
  if (state === null || recorded.size === 0) return new Map();
  const wanted = [...versions].flatMap(([id, list]) => list.slice(0, mostVersions).flatMap(({ version }) => {
    const digest = digests.get(`${id}@${version}`);
    return digest === undefined || !recorded.has(digest) ? [] : [{ id, version, digest }];
  }));
  const records = await recordedEvidence(repository, state.commit, [...new Set(wanted.map(({ digest }) => digest))]);
  const views = new Map<string, EvidenceView[]>();
  for (const { id, version, digest } of wanted) {
    const found = viewsOf(id, version, records.get(digest));
    if (found.length > 0) views.set(id, [...(views.get(id) ?? []), ...found]);
  }
  return views;
}

function viewsOf(id: string, version: string, record: EvidenceRecord | undefined): readonly EvidenceView[] {
  return evaluationsFor(id, record).map((evaluation) => ({
    version,
    model: modelName(evaluation),
    at: Math.floor(Date.parse(evaluation.at) / 1000),
    passed: evaluation.cases.passed.length,
    total: totalOf(evaluation),
  }));
}
