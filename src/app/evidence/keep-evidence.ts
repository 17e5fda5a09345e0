import { evidencePath, mergedEvidence, type EvidenceRecord } from '../../evidence/evaluation.ts';
import { encodeEvidence } from '../../evidence/record.ts';
import type { Files } from '../../files/files.ts';
import { Failure } from '../../problem/failure.ts';
import { recordedEvidence } from '../check/read-evidence.ts';
import type { ReleasePorts } from '../release/ports.ts';
import { recorder } from '../release/release-draft.ts';
import { refuseLostRecords } from '../state/library-tags.ts';
import { counted } from '../../report/plural.ts';
import { givenEvidence } from './given-evidence.ts';

/** A branch that moves is looked at again; after so many times somebody else is at work for good. */
const mostAttempts = 5;

/**
 * Brings evidence to branch `prompt-library`, as one commit that nothing else is in. What is there already, or is newer,
 * stays; so the same evidence brought twice is written once.
 * @returns paths that changed.
 * @throws Failure `branch-lost`, `evidence-refused`, `evidence-outrun`
 */
export async function keepOnBranch({ remote, repository, pause }: Pick<ReleasePorts, 'remote' | 'repository' | 'pause'>, records: readonly EvidenceRecord[], configFile: string): Promise<readonly string[]> {
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const tips = await remote.tips(['']);
    const { records: tip } = tips;
    if (tip === null) await refuseLostRecords(repository, tips, configFile);
    const known = tip === null ? new Map<string, EvidenceRecord>() : await recordedEvidence(repository, tip, records.map(({ digest }) => digest));
    const files = changedFiles(records, known);
    if (files.size === 0) return [];
    const staged = await remote.stage({
      by: { ...recorder, date: newestOf(records) },
      commit: { parent: tip, files: new Map([...files].map(([path, text]) => [path, Buffer.from(text)])), message: `evidence: ${counted(files.size, 'record')}` },
      tags: [],
    });
    try {
      const outcome = await staged.push();
      if (outcome.is === 'landed') return [...files.keys()];
      if (outcome.is !== 'branch-moved') {
        throw new Failure('evidence-refused', `The remote refused the evidence: ${outcome.because}`, 'Let the token write branch `prompt-library`: `contents: write`; or write the evidence to a folder: --out DIR.');
      }
    } finally {
      await staged.discard();
    }
    await pause(attempt);
  }
  throw new Failure('evidence-outrun', `Branch prompt-library moved ${mostAttempts} times while this run was at work.`, 'Run it again: nothing was lost.');
}

/** Writes evidence to a folder, which a check can be given. @returns paths that changed. */
export async function keepInFolder(files: Files, records: readonly EvidenceRecord[]): Promise<readonly string[]> {
  const changed = changedFiles(records, await givenEvidence(files));
  for (const [path, text] of changed) await files.write(path, text);
  return [...changed.keys()];
}

function changedFiles(records: readonly EvidenceRecord[], known: ReadonlyMap<string, EvidenceRecord>): ReadonlyMap<string, string> {
  return new Map(
    records.flatMap((record) => {
      const before = known.get(record.digest);
      const text = encodeEvidence(before === undefined ? record : mergedEvidence(before, record));
      return before !== undefined && encodeEvidence(before) === text ? [] : [[evidencePath(record.digest), text] as const];
    }),
  );
}

/** When the newest of them ran, seconds since 1970 UTC: the same evidence makes the same commit on every machine. */
function newestOf(records: readonly EvidenceRecord[]): number {
  return Math.max(...records.flatMap(({ evaluations }) => evaluations.map(({ at }) => Math.floor(Date.parse(at) / 1000))));
}
