import { changelogMarkdown, changelogPlain } from '../../report/changelog-text.ts';
import { code, joined, md, nothing, prose, type Markdown } from '../../report/markdown.ts';
import { counted } from '../../report/plural.ts';
import type { ReleaseRecord, RemovedPrompt } from '../../ledger/release-record.ts';
import type { RunOutcome } from './run-release.ts';
import { runNotes } from './changelog-files.ts';

/** What a run did, for a terminal or a log. */
export function outcomeText(outcome: RunOutcome, dryRun: boolean): string {
  const { record, pushed, source } = outcome;
  const released = record === null ? [] : [`${titleOf(record, dryRun)} ${record.version}: ${counted(record.prompts.length, 'prompt')}, ${record.removed.length} removed, from ${source.slice(0, 12)}`, '', changelogPlain(runNotes(record))];
  const lines = [
    ...completed(outcome),
    ...(record === null && !pushed ? [`Nothing to release at ${source.slice(0, 12)}.`] : []),
    ...(record === null && pushed ? [`No new version; the records are up to date through ${source.slice(0, 12)}.`] : []),
    ...released,
    ...besides(outcome, dryRun),
  ];
  return lines.join('\n');
}

/** The same for the summary of a job. */
export function outcomeMarkdown(outcome: RunOutcome, dryRun: boolean): Markdown {
  const { record } = outcome;
  const title = record === null ? md`## Nothing ${prose(dryRun ? 'would be' : 'was')} released` : md`## ${prose(titleOf(record, dryRun))} ${code(record.version)}`;
  const lines = [...completed(outcome), ...besides(outcome, dryRun)].map((line) => md`- ${prose(line)}`);
  const parts = [title, changelogMarkdown(record === null ? [] : runNotes(record)), joined(lines, md`\n`)];
  return joined(parts.filter((part) => part !== nothing), md`\n\n`);
}

function titleOf({ tag }: Pick<ReleaseRecord, 'tag'>, dryRun: boolean): string {
  return `${dryRun ? 'Would release' : 'Released'} ${tag === null ? 'candidates' : 'library'}`;
}

function completed({ reconciled }: RunOutcome): readonly string[] {
  return reconciled.map(({ library, tags }) => `Completed ${library.startsWith('staging-') ? 'candidates' : 'library'} ${library}: ${counted(tags.length, 'tag')} made`);
}

/** What else is to be known of a run, a line each. */
function besides(outcome: RunOutcome, dryRun: boolean): readonly string[] {
  const { plan, waiting, published, changelog, remarks, owed } = outcome;
  return [
    ...plan.remarks,
    ...rising(outcome).map((each) => `${dryRun ? 'Would reach' : 'Reaches'} all users by a rollout only: ${each}; \`prompt-libraries tick\` moves it on`),
    ...waiting.map((each) => `Waiting: ${each.id}: ${each.for}`),
    ...backMerges(outcome),
    ...(published.is === 'published' ? [`Release page: ${published.url}`] : []),
    ...(changelog.is === 'pushed' ? [`CHANGELOG.md of ${changelog.branch}: brought up to date`] : []),
    ...(changelog.is === 'proposed' ? [`CHANGELOG.md: ${changelog.url}`] : []),
    ...remarks,
    ...owed.map((each) => `Owed: ${each}`),
  ];
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
