import { changelogPath, newestRuns, olderChangelogPath, promptChangelogPath, sectionsOf, withRun, withSection, type ChangelogSection } from '../../ledger/changelog-file.ts';
import { monthOf } from '../../ledger/layout.ts';
import type { RecordedPrompt, ReleaseRecord, RemovedPrompt } from '../../ledger/release-record.ts';
import { code } from '../../report/markdown.ts';
import { changelogMarkdown } from '../../report/changelog-text.ts';
import type { PromptNotes } from '../../release/notes.ts';
import type { RecordedState } from '../state/read-state.ts';

/** The changelogs that a run changes: that of the library, those of months that runs move to, and one for each prompt where that is wanted. */
export async function changelogFiles(state: RecordedState | null, record: ReleaseRecord, perPrompt: boolean): Promise<readonly (readonly [string, string])[]> {
  const month = monthOf(record.committedAt);
  const newest = await textsOf(state, [changelogPath]);
  const overflow = sectionsOf(newest.get(changelogPath) ?? null).slice(newestRuns - 1);
  const months = [...new Set([month, ...overflow.map((section) => section.month)])].map(olderChangelogPath);
  const prompts = perPrompt ? record.prompts : [];
  const own = prompts.map(({ category, id }) => promptChangelogPath(category, id));
  const texts = new Map([...newest, ...(await textsOf(state, [...months, ...own]))]);
  const run: ChangelogSection = { version: record.version, month, markdown: sectionText(record, record.prompts) };
  const files = new Map(withRun((path) => texts.get(path) ?? null, 'Changelog', run));
  for (const prompt of prompts) {
    const path = promptChangelogPath(prompt.category, prompt.id);
    const section: ChangelogSection = { version: record.version, month, markdown: sectionText(record, [prompt]) };
    files.set(path, withSection(texts.get(path) ?? null, `Changelog of ${prompt.id}`, section));
  }
  return [...files];
}

/** A removed prompt as an entry of the changelog. */
export function removalEntry({ id, replacement }: RemovedPrompt): string {
  return `- **${id}** was removed${replacement === null ? '' : `; use ${code(replacement)} instead`}`;
}

/** The notes of prompts of a record, for printing. */
export function notesOf(prompts: readonly RecordedPrompt[]): readonly PromptNotes[] {
  return prompts.map(({ id, category, from, to, impact, entries, because }) => ({ id, category, from, to, impact, entries, because }));
}

function sectionText({ version, committedAt, removed }: ReleaseRecord, prompts: readonly RecordedPrompt[]): string {
  const day = new Date(committedAt * 1000).toISOString().slice(0, 10);
  const gone = removed.map(removalEntry);
  const parts = [`## ${version} (${day})`, changelogMarkdown(notesOf(prompts)), prompts.length === 1 ? '' : gone.join('\n')];
  return parts.filter((part) => part !== '').join('\n\n');
}

async function textsOf(state: RecordedState | null, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return state === null ? new Map() : await state.textsAt(paths);
}
