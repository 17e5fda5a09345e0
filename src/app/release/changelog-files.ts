import { changelogPath, newestRuns, olderChangelogPath, promptChangelogPath, sectionsOf, withRun, withSection, type ChangelogSection } from '../../ledger/changelog-file.ts';
import { monthOf } from '../../ledger/layout.ts';
import type { RecordedPrompt, ReleaseRecord, RemovedPrompt } from '../../ledger/release-record.ts';
import { changelogMarkdown } from '../../report/changelog-text.ts';
import type { PromptNotes } from '../../release/notes.ts';
import type { FormerId } from '../state/former-ids.ts';
import type { RecordedState } from '../state/read-state.ts';

/**
 * The changelogs that a run changes: that of the library, those of months that runs move to, and one for each prompt where that
 * is wanted. That of a renamed prompt goes on from the one it had.
 * @param formersOf the ids that a prompt had before, the newest first.
 */
export async function changelogFiles(state: RecordedState | null, record: ReleaseRecord, perPrompt: boolean, formersOf: (id: string) => Promise<readonly FormerId[]>): Promise<readonly (readonly [string, string])[]> {
  const month = monthOf(record.committedAt);
  const newest = await textsOf(state, [changelogPath]);
  const overflow = sectionsOf(newest.get(changelogPath) ?? null).slice(newestRuns - 1);
  const months = [...new Set([month, ...overflow.map((section) => section.month)])].map(olderChangelogPath);
  const prompts = perPrompt ? record.prompts : [];
  // What was never released has no changelog, and gets none by going.
  const gone = perPrompt ? record.removed.filter(({ version }) => version !== null).map(removalNotes) : [];
  const notes = [...notesOf(prompts), ...gone];
  const own = notes.map(({ category, id }) => promptChangelogPath(category, id));
  const texts = new Map([...newest, ...(await textsOf(state, [...months, ...own]))]);
  const run: ChangelogSection = { version: record.version, month, markdown: sectionText(record, runNotes(record)) };
  const files = new Map(withRun((path) => texts.get(path) ?? null, 'Changelog', run));
  for (const each of notes) {
    const path = promptChangelogPath(each.category, each.id);
    const section: ChangelogSection = { version: record.version, month, markdown: sectionText(record, [each]) };
    const before = texts.get(path) ?? (await formerText(state, await formersOf(each.id)));
    files.set(path, withSection(before, `Changelog of ${each.id}`, section));
  }
  return [...files];
}

async function formerText(state: RecordedState | null, formers: readonly FormerId[]): Promise<string | null> {
  const paths = formers.map(({ category, id }) => promptChangelogPath(category, id));
  const texts = await textsOf(state, paths);
  return texts.get(paths.find((path) => texts.has(path)) ?? '') ?? null;
}

/** The notes of a run: prompts that got a version, and those that are gone. */
export function runNotes({ prompts, removed }: Pick<ReleaseRecord, 'prompts' | 'removed'>): readonly PromptNotes[] {
  return [...notesOf(prompts), ...removed.map(removalNotes)];
}

/** What a record that an earlier version wrote does not tell of a removed prompt stays empty; its id says the category. */
function removalNotes({ id, version, replacement, category = id.split('-')[0] ?? '', entries = [] }: RemovedPrompt): PromptNotes {
  return { id, category, from: version, to: null, impact: 'major', entries, because: [], ...(replacement === null ? {} : { replacement }) };
}

/** The notes of prompts of a record, for printing. */
export function notesOf(prompts: readonly RecordedPrompt[]): readonly PromptNotes[] {
  return prompts.map(({ id, category, from, to, impact, entries, because }) => ({ id, category, from, to, impact, entries, because }));
}

function sectionText({ version, committedAt }: ReleaseRecord, notes: readonly PromptNotes[]): string {
  const day = new Date(committedAt * 1000).toISOString().slice(0, 10);
  const parts = [`## ${version} (${day})`, changelogMarkdown(notes)];
  return parts.filter((part) => part !== '').join('\n\n');
}

async function textsOf(state: RecordedState | null, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return state === null ? new Map() : await state.textsAt(paths);
}
