import type { Tips } from '../../git/remote.ts';
import type { ReleaseRecord } from '../../ledger/release-record.ts';
import { readState } from '../state/read-state.ts';
import type { ReleasePorts } from './ports.ts';
import { missingTags, reconcile, recordsToComplete, tagNamesOf, type Reconciled } from './reconcile.ts';
import { rebuiltDraft } from './rebuild.ts';
import { recorder } from './release-draft.ts';

/** Something that is not as the records say, and what mends it. */
export interface Drift {
  readonly code: 'branch-lost' | 'tags-missing' | 'tag-differs' | 'foreign-commits' | 'main-rewritten' | 'behind';
  readonly says: string;
  readonly mend: string;
}

/** What the doctor found, and did. */
export interface Diagnosis {
  readonly drifts: readonly Drift[];
  readonly fixed: readonly Reconciled[];
  readonly rebuilt: boolean;
}

/**
 * Compares the remote with the records.
 * @param how.fix makes missing tags again; `how.rebuild` brings a lost branch back from the newest library tag, else from the tags.
 */
export async function diagnose(ports: ReleasePorts, how: { readonly fix: boolean; readonly rebuild: boolean; readonly configFile: string }): Promise<Diagnosis> {
  const tips = await ports.remote.tips(['']);
  const rebuilt = how.rebuild && tips.records === null ? await rebuild(ports, tips) : false;
  const now = rebuilt ? await ports.remote.tips(['']) : tips;
  const fixed: Reconciled[] = [];
  for (const channel of how.fix ? (['main', 'staging'] as const) : []) fixed.push(...(await reconcile(ports, now, { configFile: how.configFile, channel, lookAtAll: true })));
  const after = fixed.length > 0 ? await ports.remote.tips(['']) : now;
  return { drifts: await driftsOf(ports, after), fixed, rebuilt };
}

async function rebuild({ remote, repository }: ReleasePorts, tips: Tips): Promise<boolean> {
  const draft = await rebuiltDraft(repository, tips);
  if (draft === null) return false;
  const staged = await remote.stage(draft);
  try {
    return (await staged.push()).is === 'landed';
  } finally {
    await staged.discard();
  }
}

async function driftsOf(ports: ReleasePorts, tips: Tips): Promise<readonly Drift[]> {
  const { records, tags, main } = tips;
  const libraryTags = [...tags.keys()].filter((name) => name.startsWith('library@'));
  if (records === null) {
    if (libraryTags.length === 0) return [];
    const mend = 'prompt-libraries doctor --rebuild';
    return [{ code: 'branch-lost', says: `Branch prompt-library is gone, but ${libraryTags.length} library tags are there.`, mend }];
  }
  const all = [...(await recordsToComplete(ports, tips, true)), ...(await recordsToComplete(ports, tips, true, 'staging'))];
  return [...all.flatMap((record) => tagDrifts(record, tips)), ...(await foreignCommits(ports, records)), ...(await positionDrifts(ports, records, main))];
}

function tagDrifts(record: ReleaseRecord, tips: Tips): readonly Drift[] {
  const missing = [...missingTags(record, tips)];
  const names = tagNamesOf(record);
  const differing = names.filter((name) => (tips.tags.get(name)?.peeled ?? record.source) !== record.source);
  return [
    ...(missing.length === 0 ? [] : [{ code: 'tags-missing', says: `${record.tag === null ? 'Run' : 'Library'} ${record.version} lacks ${missing.join(', ')}.`, mend: 'prompt-libraries doctor --fix' } as const]),
    ...differing.map((name) => ({ code: 'tag-differs', says: `${name} does not point at ${record.source.slice(0, 12)}, which was released.`, mend: `Find out who moved it; then delete it (git push origin :refs/tags/${name}) and run prompt-libraries doctor --fix` }) as const),
  ];
}

async function foreignCommits({ repository }: ReleasePorts, records: string): Promise<readonly Drift[]> {
  const foreign = (await repository.history(null, records)).filter(({ author }) => author.email !== recorder.email);
  const [first] = foreign;
  if (first === undefined) return [];
  return [{ code: 'foreign-commits', says: `Branch prompt-library has ${foreign.length} commits that no release made, the newest ${first.oid.slice(0, 12)} by ${first.author.name}.`, mend: 'Only the tool writes this branch: protect it with `prompt-libraries setup`.' }];
}

async function positionDrifts({ repository }: ReleasePorts, records: string, main: string | null): Promise<readonly Drift[]> {
  const state = await readState(repository, records);
  if (state === null || main === null || state.header.through === main) return [];
  const base = await repository.mergeBase(state.header.through, main);
  if (base === state.header.through) return [];
  return [{ code: 'main-rewritten', says: `The records are true of ${state.header.through.slice(0, 12)}, which is not in main's history any more.`, mend: 'The next release goes by content and says so; nothing else is to be done.' }];
}
