import type { Tips } from '../../git/remote.ts';
import type { Repository } from '../../git/repository.ts';
import { channels, type Channel } from '../../ledger/layout.ts';
import { decodeReleaseRecord, type ReleaseRecord } from '../../ledger/release-record.ts';
import { readableRecord, recordedTexts } from '../state/read-state.ts';
import type { ReleasePorts } from './ports.ts';

/** Names of the tags that a run makes. */
export function tagNamesOf({ prompts, tag }: Pick<ReleaseRecord, 'prompts' | 'tag'>): readonly string[] {
  return [...prompts.flatMap((prompt) => prompt.tag ?? []), ...(tag === null ? [] : [tag])];
}

/** Paths of all records of a channel, the oldest first. */
export async function recordPaths({ repository }: Pick<ReleasePorts, 'repository'>, { records }: Pick<Tips, 'records'>, channel: Channel): Promise<readonly string[]> {
  if (records === null) return [];
  const { folder } = channels[channel];
  return (await repository.listTree(records, `${folder}releases`)).map(({ path }) => path.slice(folder.length)).sort(byNumbers);
}

/** As `sort`, but `.10` after `.2`. */
function byNumbers(a: string, b: string): number {
  const [left, right] = [a, b].map((path) => path.replace(/\.json$/u, '').replaceAll(/\d+/gu, (digits) => digits.padStart(12, '0')));
  return left === right ? 0 : (left ?? '') < (right ?? '') ? -1 : 1;
}

/** Records at some paths, by the date of their source and in that order; of them those whose text is wanted. */
export async function readRecords(repository: Repository, commit: string | null, channel: Channel, paths: readonly string[], isWanted: (text: string) => boolean = () => true): Promise<readonly ReleaseRecord[]> {
  if (commit === null) return [];
  const texts = await recordedTexts(repository, commit, channel, paths);
  return [...texts].filter(([, text]) => isWanted(text)).map(([path, text]) => readableRecord(decodeReleaseRecord(text, path))).sort((a, b) => a.committedAt - b.committedAt);
}

/** The version that a record is named by. */
export function versionAt(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.json$/u, '');
}
