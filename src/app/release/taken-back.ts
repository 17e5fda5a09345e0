import type { ChangeType } from '../../domain/change-types.ts';
import type { CommitTypes, ParsedCommit } from '../../commit/commit.ts';
import { effects, type Touched } from '../../commit/effects.ts';
import type { Repository } from '../../git/repository.ts';
import { isTakenBack, type StateLine } from '../../ledger/state-line.ts';
import type { Configuration } from '../../library/configuration.ts';
import { contentDigest } from '../../library/digest.ts';
import type { Prompt } from '../../library/prompt.ts';
import { partialsOf } from '../../library/render-prompt.ts';
import { namesIn, sourcesOf } from '../../library/sources.ts';
import { readPromptsAt } from '../check/read-change.ts';
import type { CheckFacts } from '../check/read-facts.ts';
import { withNeeds } from '../library/prompt-needs.ts';
import type { RecordedState } from '../state/read-state.ts';
import { recordedVersion, type RecordedVersion } from '../state/recorded-version.ts';
import { editedSince, readAttribution } from './read-attribution.ts';

/** What a run knows when it asks which texts users must not get again. */
export interface RunTexts {
  readonly state: RecordedState | null;
  readonly read: Pick<CheckFacts, 'facts' | 'below' | 'digests'>;
  /** The commit to release. */
  readonly source: string;
  readonly configuration: Configuration;
  readonly types: CommitTypes;
}

/**
 * Prompts of the run, and prompts they include, whose text users lost and would get again, each with what it waits for.
 * Not only the very text waits: as long as the newest version is one that was withdrawn, what made it so must be taken
 * back, or changed by a commit that says it mends something.
 */
export async function takenBack(repository: Repository, run: RunTexts): Promise<ReadonlyMap<string, string>> {
  const { state, read } = run;
  if (state === null) return new Map();
  const former = new Map(read.facts.touched.flatMap(({ kind, id, before }) => (kind === 'renamed' && before !== null ? [[id, before.id] as const] : [])));
  const lines = await state.linesOf([...read.below.keys()].map((id) => former.get(id) ?? id));
  const waiting = new Map<string, string>();
  for (const [id, prompt] of read.below) {
    const line = lines.get(former.get(id) ?? id);
    const digest = line === undefined || line.withdrawn.length === 0 ? null : read.digests(prompt);
    if (line === undefined || digest === null) continue;
    if (line.withdrawn.includes(digest)) waiting.set(id, 'its text was withdrawn: revert it, or mend it by a `fix:` commit');
    else if (isTakenBack(line) && line.path !== null && !(await isMended(repository, { ...run, state }, prompt, line))) {
      waiting.set(id, `its version ${line.version ?? ''} was withdrawn: revert what made that version, or mend it by a \`fix:\` commit`);
    }
  }
  return waiting;
}

/** Stands for the prompt itself among the texts that it is made of. */
const itself = '';

/** The texts a prompt is made of: its own, and those it includes, by their ids. */
type Parts = ReadonlyMap<string, { readonly prompt: Prompt; readonly digest: string | null }>;

/**
 * Whether the text that made a version bad is gone from a prompt. Its own text, if that changed with the version; only
 * otherwise the texts that it includes, each of them. A change of its own that mends something is always enough.
 */
async function isMended(repository: Repository, run: RunTexts & { readonly state: RecordedState }, prompt: Prompt, line: StateLine): Promise<boolean> {
  const now = partsOf(prompt, run.read.below);
  const [taken, stable] = await Promise.all([
    partsAt(repository, run, line.path === null || line.blob === null || line.source === null ? null : { path: line.path, blob: line.blob, source: line.source }),
    line.stable === null ? null : recordedVersion(repository, run.state, { ids: [prompt.id, line.id], paths: [line.path ?? '', ...line.formerPaths], version: line.stable }).then((found) => partsAt(repository, run, found)),
  ]);
  const blamed = stable === null ? [itself] : [...(taken ?? now)].flatMap(([id, { digest }]) => (taken !== null && stable.get(id)?.digest === digest ? [] : [id]));
  const different = [...now].filter(([id, { digest }]) => taken?.get(id)?.digest !== digest).map(([id]) => id);
  const told = await mendedByCommits(repository, run, new Map(different.flatMap((id) => {
    const part = now.get(id);
    return part === undefined ? [] : [[id, { now: part.prompt, was: taken?.get(id)?.prompt ?? null }] as const];
  })), line.source);
  const isGood = (id: string): boolean => !now.has(id) || (different.includes(id) && (told.has(id) || (stable?.has(id) === true && stable.get(id)?.digest === now.get(id)?.digest)));
  return isGood(itself) || (blamed.length > 0 && !blamed.includes(itself) && blamed.every(isGood));
}

/** The parts of a version, as its commit has them; `null` where that cannot be told any more. */
async function partsAt(repository: Repository, { configuration }: RunTexts, version: Pick<RecordedVersion, 'source' | 'path' | 'blob'> | null): Promise<Parts | null> {
  if (version === null || (await repository.commitOf(version.source)) === null) return null;
  const sources = sourcesOf(configuration);
  const [prompt] = await readPromptsAt(repository, sources, [{ path: version.path, mode: '100644', blob: version.blob }], version.source);
  return prompt === undefined ? null : partsOf(prompt, await withNeeds(repository, { commit: version.source, configuration, sources }, prompt));
}

function partsOf(prompt: Prompt, prompts: ReadonlyMap<string, Prompt>): Parts {
  const part = (each: Prompt) => ({ prompt: each, digest: each.document === null ? null : contentDigest(each.document, new Map()) });
  return new Map([[itself, part(prompt)], ...[...partialsOf(prompt, prompts)].map(([id, each]) => [id, part(each)] as const)]);
}

/** Changes that say they mend what users have. */
const mending: ReadonlySet<ChangeType | null> = new Set<ChangeType | null>(['fix', 'hotfix', 'security', 'rollback']);

/** Which parts were changed by a commit that says it mends something, since a commit that still leads to the source. */
async function mendedByCommits(repository: Repository, { source, types, configuration, read }: RunTexts, parts: ReadonlyMap<string, { readonly now: Prompt; readonly was: Prompt | null }>, since: string | null): Promise<ReadonlySet<string>> {
  const prompts = [...parts.values()].map(({ now, was }) => editedSince(since, { id: now.id, was, now }));
  const { ways, rewritten } = await readAttribution(repository, { tip: source, prompts, types, nameOf: namesIn(sourcesOf(configuration)) });
  const known = [...read.below.values()].map(({ id, name: { category } }) => ({ id, category }));
  const isTold = ({ id, name: { category } }: Prompt): boolean =>
    rewritten.get(id) !== null && (ways.get(id) ?? []).some(({ commits }) => commits.some((commit) => isMending(commit, { id, category }, known, types)));
  return new Set([...parts].filter(([, { now }]) => isTold(now)).map(([key]) => key));
}

function isMending(commit: ParsedCommit, { id, category }: Touched, known: readonly Touched[], types: CommitTypes): boolean {
  const effect = effects(commit, known.filter((each) => each.id !== id).concat({ id, category })).get(id) ?? null;
  // What comes back by a `Reapply` is what was taken back before.
  const isOfTitle = effect !== null && effect.by !== 'sub-change' && commit.reversal?.kind !== 'reapply';
  const change = commit.change === 'breaking' ? (types.get(commit.type ?? '')?.change ?? null) : commit.change;
  return (isOfTitle && mending.has(change)) || commit.subChanges.some((each) => mending.has(each.change) && (each.scope.includes(id) || each.scope.includes(category)));
}
