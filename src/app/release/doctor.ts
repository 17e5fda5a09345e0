import type { Draft, Tips } from '../../git/remote.ts';
import type { RulesetHosting } from '../../github/ruleset-hosting.ts';
import type { ReleaseRecord } from '../../ledger/release-record.ts';
import type { Configuration } from '../../library/configuration.ts';
import type { ProtectionFinding } from '../../library/protection.ts';
import { configurationFrom } from '../../library/read-configuration.ts';
import { counted } from '../../report/plural.ts';
import { libraryAt } from '../library/library-at.ts';
import { libraryTags } from '../state/library-tags.ts';
import { readState } from '../state/read-state.ts';
import type { ReleasePorts } from './ports.ts';
import { protectionOf } from './protection.ts';
import { damagedFiles, isWithoutState, type DamagedFile } from './damaged-records.ts';
import { mending } from './mend-records.ts';
import { tagNamesOf } from './read-records.ts';
import { missingTags, reconcile, recordsToComplete, type Reconciled } from './reconcile.ts';
import { rebuilding, type Lost, type Rebuilding } from './rebuild.ts';
import { recorder } from './release-draft.ts';
import { setBackText, unknownToRecords } from './set-back.ts';

/** Something that is not as the records say, and what mends it. */
export interface Drift {
  readonly code: 'main-missing' | 'branch-lost' | 'records-set-back' | 'records-damaged' | 'tags-missing' | 'tag-differs' | 'foreign-commits' | 'main-rewritten' | 'behind' | 'records-large' | 'schedule-may-stop' | ProtectionFinding['code'];
  readonly says: string;
  readonly mend: string;
}

/** What the doctor found, and did. */
export interface Diagnosis {
  readonly drifts: readonly Drift[];
  readonly fixed: readonly Reconciled[];
  readonly rebuilt: boolean;
  /** What the branch was brought back from; `null` where it was not. */
  readonly rebuiltFrom: Rebuilding['from'] | null;
  /** What cannot come back of a lost branch. */
  readonly lost: readonly Lost[];
  /** Whether the hosting service was asked about rules, tokens and workflows. */
  readonly asked: boolean;
  /** What is worth doing, though nothing is broken: above all what a protected setup still lacks. */
  readonly lacks: readonly Drift[];
  /** How much branch `prompt-library` holds; `null` where there is none. */
  readonly records: RecordsSize | null;
}

interface RecordsSize {
  readonly commits: number;
  readonly files: number;
}

/** What the doctor is asked. */
export interface DoctorRequest {
  readonly fix: boolean;
  readonly rebuild: boolean;
  readonly configFile: string;
  /** The rules of the repository; `null` where nobody can be asked. */
  readonly rules: RulesetHosting | null;
  readonly now: Date;
}

/**
 * Compares the remote with the records, and its rules with what the library needs.
 * @param how.fix makes missing tags again; `how.rebuild` brings a lost branch back from the newest library tag, else from the tags,
 * and damaged files as they were last.
 */
export async function diagnose(ports: ReleasePorts, how: DoctorRequest): Promise<Diagnosis> {
  const tips = await ports.remote.tips(['']);
  const standing = await standingOf(ports, tips, how.configFile);
  const rebuild = how.rebuild ? await broughtBack(ports, tips, standing, how) : null;
  const rebuilt = rebuild !== null && (await landed(ports, rebuild.draft));
  const now = rebuilt ? await ports.remote.tips(['']) : tips;
  const { damaged, lost, unknown } = rebuilt ? await standingOf(ports, now, how.configFile) : standing;
  const isWhole = damaged.length === 0 && lost === 0 && unknown === null;
  const fixed: Reconciled[] = [];
  const refused = new Map<string, string>();
  for (const channel of how.fix && isWhole ? (['main', 'staging'] as const) : []) {
    const completion = await reconcile(ports, now, { configFile: how.configFile, channel, lookAtAll: true });
    fixed.push(...completion.done);
    for (const { library, because } of completion.refused) refused.set(library, because);
  }
  const after = fixed.length > 0 ? await ports.remote.tips(['']) : now;
  const protection = how.rules === null ? null : await protectionOf(how.rules, await configurationOf(ports, after, how.configFile));
  const records = await sizeOf(ports, after);
  const drifts = [...missingMain(after), ...(isWhole ? await driftsOf(ports, after, refused, how.configFile) : damageDrifts({ damaged, lost, unknown })), ...(await foreignCommits(ports, after)), ...largeRecords(records), ...(protection?.refuses ?? [])];
  return { drifts, fixed, rebuilt, rebuiltFrom: rebuilt ? (rebuild?.from ?? null) : null, lost: rebuild?.lost ?? [], asked: protection !== null, lacks: protection?.lacks ?? (await idleSchedule(ports, after, how.now)), records };
}

async function configurationOf({ repository }: ReleasePorts, { main }: Tips, configFile: string): Promise<Configuration> {
  return main === null ? configurationFrom({}) : (await libraryAt(repository, { at: main, configFile })).configuration;
}

/** Without it no push starts a release, and a release by hand has nothing to release. */
function missingMain({ main }: Tips): readonly Drift[] {
  if (main !== null) return [];
  return [{ code: 'main-missing', says: 'The remote has no main branch, from which releases come.', mend: 'Push it, or name it: `branches: {main: …}` in prompt-library.yaml, and under `on: push:` of the release workflow.' }];
}

async function sizeOf({ repository }: ReleasePorts, { records }: Tips): Promise<RecordsSize | null> {
  if (records === null) return null;
  const [commits, files] = await Promise.all([repository.history(null, records), repository.listTree(records, '')]);
  return { commits: commits.length, files: files.length };
}

/** From here on a fetch of the branch takes noticeably long; a library of 10,000 prompts stays far below. */
const manyFiles = 50_000;
const manyCommits = 50_000;

function largeRecords(size: RecordsSize | null): readonly Drift[] {
  if (size === null || (size.files < manyFiles && size.commits < manyCommits)) return [];
  const mend = 'Nothing is broken: clone with `--single-branch` where the records are not needed.';
  return [{ code: 'records-large', says: `Branch prompt-library has ${size.files} files and ${size.commits} commits.`, mend }];
}

/** GitHub stops the schedules of a public repository after so many days without a commit. */
const idleDays = 60;

async function idleSchedule({ repository }: ReleasePorts, { main, records }: Tips, now: Date): Promise<readonly Drift[]> {
  if (main === null || records === null) return [];
  const newest = await repository.history((await repository.parentsOf(main))[0] ?? null, main);
  const days = Math.floor((now.getTime() / 1000 - (newest[0]?.committedAt ?? 0)) / 86_400);
  if (days < idleDays) return [];
  return [{ code: 'schedule-may-stop', says: `Nothing was merged for ${days} days; GitHub stops schedules of public repositories after ${idleDays}.`, mend: 'Look at the workflows with `gh workflow list --all`, or give doctor a token in GITHUB_TOKEN.' }];
}

async function landed({ remote }: ReleasePorts, draft: Draft | null): Promise<boolean> {
  if (draft === null) return false;
  const staged = await remote.stage(draft);
  try {
    return (await staged.push()).is === 'landed';
  } finally {
    await staged.discard();
  }
}

/** Whether the records are there, and can be read. */
interface Standing {
  readonly damaged: readonly DamagedFile[];
  /** Tags of the library that its records are missing to; 0 where nothing is lost. */
  readonly lost: number;
  /** The newest version of the library that the records do not know, though it was released; `null` for none. */
  readonly unknown: string | null;
}

async function standingOf(ports: ReleasePorts, tips: Tips, configFile: string): Promise<Standing> {
  const { records, tags } = tips;
  if (records !== null && !(await isWithoutState(ports.repository, records))) {
    const damaged = await damagedFiles(ports.repository, records);
    const state = damaged.length > 0 ? null : await readState(ports.repository, records);
    return { damaged, lost: 0, unknown: state === null ? null : await unknownToRecords(ports, tips, await configurationOf(ports, tips, configFile), state) };
  }
  return { damaged: [], unknown: null, lost: libraryTags(tags.keys(), (await configurationOf(ports, tips, configFile)).tagFormat).length };
}

async function broughtBack(ports: ReleasePorts, tips: Tips, { damaged, lost, unknown }: Standing, { configFile, now }: DoctorRequest): Promise<Rebuilding | null> {
  if (lost > 0 || unknown !== null) return await rebuilding(ports, tips, { configFile, tagFormat: (await configurationOf(ports, tips, configFile)).tagFormat, now: Math.floor(now.getTime() / 1000) });
  if (damaged.length === 0 || tips.records === null) return null;
  return { from: 'history', draft: await mending(ports.repository, tips.records, damaged), lost: [] };
}

/** Damaged files that are named; the others are counted. */
const mostNamed = 5;

function damageDrifts({ damaged, lost, unknown }: Standing): readonly Drift[] {
  const mend = 'prompt-libraries doctor --rebuild';
  if (unknown !== null) return [{ code: 'records-set-back', says: setBackText(unknown), mend }];
  if (lost > 0) return [{ code: 'branch-lost', says: `The records of branch prompt-library are gone, but ${counted(lost, 'library tag')} ${lost === 1 ? 'is' : 'are'} there.`, mend }];
  const named = damaged.slice(0, mostNamed).map(({ path, says }) => `${path}: ${says}`);
  const more = damaged.length > mostNamed ? ` And ${counted(damaged.length - mostNamed, 'more file')}.` : '';
  return [{ code: 'records-damaged', says: `${counted(damaged.length, 'file')} of branch prompt-library cannot be read: ${named.join(' ')}${more}`, mend }];
}

/** @param refused what the remote said to tags that were to be made, by the run they belong to. */
async function driftsOf(ports: ReleasePorts, tips: Tips, refused: ReadonlyMap<string, string>, configFile: string): Promise<readonly Drift[]> {
  const { records, main } = tips;
  if (records === null) return [];
  const all = await Promise.all((['main', 'staging'] as const).map((channel) => recordsToComplete(ports, tips, { configFile, channel, lookAtAll: true })));
  return [...all.flat().flatMap((record) => tagDrifts(record, tips, refused.get(record.version) ?? null)), ...(await positionDrifts(ports, records, main))];
}

function tagDrifts(record: ReleaseRecord, tips: Tips, refused: string | null): readonly Drift[] {
  const missing = [...missingTags(record, tips)];
  const names = tagNamesOf(record);
  const differing = names.filter((name) => (tips.tags.get(name)?.peeled ?? record.source) !== record.source);
  return [
    ...(missing.length === 0 ? [] : [{ code: 'tags-missing', says: `${record.tag === null ? 'Run' : 'Library'} ${record.version} lacks ${missing.join(', ')}.`, mend: refused === null ? 'prompt-libraries doctor --fix' : `Let the token make tags, and no rule forbid it. The remote said: ${refused}` } as const]),
    ...differing.map((name) => ({ code: 'tag-differs', says: `${name} does not point at ${record.source.slice(0, 12)}, which was released.`, mend: `Find out who moved it; then delete it (git push origin :refs/tags/${name}) and run prompt-libraries doctor --fix` }) as const),
  ];
}

async function foreignCommits({ repository }: ReleasePorts, { records }: Tips): Promise<readonly Drift[]> {
  if (records === null) return [];
  const foreign = (await repository.history(null, records)).filter(({ author }) => author.email !== recorder.email);
  const [first] = foreign;
  if (first === undefined) return [];
  return [{ code: 'foreign-commits', says: `Branch prompt-library has ${foreign.length} commits that no release made, the newest ${first.oid.slice(0, 12)} by ${first.author.name}.`, mend: 'Only the tool writes this branch: protect it with `prompt-libraries setup`.' }];
}

async function positionDrifts({ repository }: ReleasePorts, records: string, main: string | null): Promise<readonly Drift[]> {
  const state = await readState(repository, records);
  if (state === null || main === null || state.header.through === main) return [];
  const { through } = state.header;
  if ((await repository.commitOf(through)) !== null && (await repository.mergeBase(through, main)) === through) return [];
  return [{ code: 'main-rewritten', says: `The records are true of ${through.slice(0, 12)}, which is not in main's history any more.`, mend: 'The next release goes by content and says so; nothing else is to be done.' }];
}
