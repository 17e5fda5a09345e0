import type { Repository } from '../../git/repository.ts';
import type { Configuration } from '../../library/configuration.ts';
import { Failure } from '../../problem/failure.ts';
import { otherScheme, versionsIn } from '../state/other-scheme.ts';
import { readCatalog } from '../state/read-catalog.ts';
import type { RecordedState } from '../state/read-state.ts';

/** What a release is numbered by, and what was numbered already. */
interface KeptScheme {
  readonly configuration: Configuration;
  readonly state: RecordedState | null;
  readonly source: string;
  readonly configFile: string;
  /** Whether the commit that the records are true of cannot be had any more. */
  readonly isGone?: boolean;
}

/**
 * Refuses to release by another scheme than the one that versions have already. All of them are looked at where the
 * configuration changed since the records: nothing is released by the new one then, not even what has no version yet.
 * @throws Failure `version-scheme-changed`
 */
export async function refuseOtherScheme(repository: Repository, { configuration, state, source, configFile, isGone = false }: KeptScheme): Promise<void> {
  if (state === null) return;
  const { header, commit } = state;
  const isChanged = isGone || (await repository.diff(header.through, source)).some(({ path }) => path === configFile);
  const { prompts } = versionsIn(isChanged ? await readCatalog(repository, commit) : null);
  const [fault] = otherScheme(configuration, { prompts, library: header.library }, () => ({}));
  if (fault !== undefined) throw new Failure(fault.code, fault.message, fault.fix);
}
