import { changelogPlain } from '../../report/changelog-text.ts';
import { counted } from '../../report/plural.ts';
import type { RemovedPrompt } from '../../ledger/release-record.ts';
import type { RunOutcome } from './run-release.ts';
import { runNotes } from './changelog-files.ts';

/** What a run did, for a terminal or a log. */
export function outcomeText(outcome: RunOutcome, dryRun: boolean): string {
  const { record, waiting, reconciled, pushed, published, changelog, remarks, owed, source } = outcome;
  const released = record === null ? [] : [`${dryRun ? 'Would release' : 'Released'} ${record.tag === null ? 'candidates' : 'library'} ${record.version}: ${counted(record.prompts.length, 'prompt')}, ${record.removed.length} removed, from ${source.slice(0, 12)}`, '', changelogPlain(runNotes(record))];
  const lines = [
    ...reconciled.map(({ library, tags }) => `Completed ${library.startsWith('staging-') ? 'candidates' : 'library'} ${library}: ${counted(tags.length, 'tag')} made`),
    ...(record === null && !pushed ? [`Nothing to release at ${source.slice(0, 12)}.`] : []),
    ...(record === null && pushed ? [`No new version; the records are up to date through ${source.slice(0, 12)}.`] : []),
    ...released,
    ...outcome.plan.remarks,
    ...rising(outcome).map((each) => `${dryRun ? 'Would reach' : 'Reaches'} all users by a rollout only: ${each}; \`prompt-libraries tick\` moves it on`),
    ...waiting.map((each) => `Waiting: ${each.id}: ${each.for}`),
    ...backMerges(outcome),
    ...(published.is === 'published' ? [`Release page: ${published.url}`] : []),
    ...(changelog.is === 'pushed' ? [`CHANGELOG.md of ${changelog.branch}: brought up to date`] : []),
    ...(changelog.is === 'proposed' ? [`CHANGELOG.md: ${changelog.url}`] : []),
    ...remarks,
    ...owed.map((each) => `Owed: ${each}`),
  ];
  return lines.join('\n');
}

/** Versions that do not reach all users at once. */
function rising({ record, plan }: RunOutcome): readonly string[] {
  return (record?.prompts ?? []).flatMap(({ id, to }) => (plan.prompts.get(id)?.immediate === false ? [`${id} ${to}`] : []));
}

/** What staging is asked for: the versions of main that it lacks, until it has them. */
export function backMerges({ plan: { lacking, configuration } }: RunOutcome): readonly string[] {
  const { main, staging } = configuration.branches;
  if (lacking.size === 0) return [];
  const versions = [...lacking].map(([id, missing]) => `${id} ${missing.join(', ')}`);
  return [`Merge ${main} back: ${staging} lacks ${versions.join('; ')}: git switch ${staging} && git merge ${main}`];
}

/** A removed prompt, as the answers of commands tell of it. */
export function removalJson({ id, version, replacement, entries = [] }: RemovedPrompt): unknown {
  return { id, version, replacement, entries };
}

/** `schemas/release.schema.json`. */
export function outcomeJson({ record, source, remarks, waiting, reconciled, pushed, published, owed, plan }: RunOutcome): unknown {
  return {
    schema: 'prompt-libraries/release/v1',
    library: { from: record?.previous ?? plan.state?.header.library ?? null, to: record === null || record.tag === null ? null : record.version },
    source,
    released: (record?.prompts ?? []).map(({ id, from, to, tag }) => ({ id, from, to, tag })),
    removed: (record?.removed ?? []).map(({ id }) => id),
    removals: (record?.removed ?? []).map(removalJson),
    waiting: waiting.map((each) => ({ id: each.id, because: each.for })),
    reconciled: reconciled.map(({ library, tags }) => ({ library, tags })),
    remarks: [...plan.remarks, ...remarks],
    pushed,
    url: published.is === 'published' || published.is === 'unchanged' ? published.url : null,
    owed,
  };
}
