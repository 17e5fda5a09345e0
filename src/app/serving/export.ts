import type { ServedTarget } from '../../domain/export-targets.ts';
import type { Repository } from '../../git/repository.ts';
import { never } from '../../problem/never.ts';
import { exportCatalog, exportFlags } from './export-catalog.ts';
import { exportDotprompt } from './export-dotprompt.ts';
import { exportSkills } from './export-skills.ts';
import { exportSnapshot } from './export-snapshot.ts';
import type { Exported } from './exported.ts';
import { readServed } from './read-served.ts';

export interface ExportRequest {
  readonly to: ServedTarget;
  readonly environment: string;
  /** A commit of branch `prompt-library`; `null`: the newest. */
  readonly at: string | null;
  readonly configFile: string;
}

/** What branch `prompt-library` serves, in the form that others read. */
export async function exportLibrary(repository: Repository, { to, environment, at, configFile }: ExportRequest): Promise<Exported & { readonly commit: string }> {
  const served = await readServed(repository, at);
  const made = async (): Promise<Exported> => {
    switch (to) {
      case 'catalog':
        return await exportCatalog(served);
      case 'flagd':
        return exportFlags(served);
      case 'json':
        return await exportSnapshot(served, environment);
      case 'dotprompt':
        return await exportDotprompt(served, environment);
      case 'agent-skills':
        return await exportSkills(repository, served, environment, configFile);
      default:
        return never(to);
    }
  };
  return { commit: served.commit, ...(await made()) };
}
