import type { NoteEntry, PromptNotes } from '../release/notes.ts';
import { notesByCategory } from './changelog-entries.ts';
import { noLinks, type Links } from './links.ts';
import { code, joined, md, nothing, prose, type Markdown } from './markdown.ts';
import { visibleLine } from './visible.ts';

/** The changelog of a release as Markdown: by category, then by prompt. No notes give no text. */
export function changelogMarkdown(notes: readonly PromptNotes[], links: Links = noLinks): Markdown {
  const parts = notesByCategory(notes).map(
    ({ category, prompts }) => md`#### ${prose(category)}\n\n${joined(prompts.map((each) => promptMarkdown(each, links)), md`\n`)}`,
  );
  return joined(parts, md`\n\n`);
}

/** The same for terminals and tag messages: plain lines, hidden characters spelt out. */
export function changelogPlain(notes: readonly PromptNotes[]): string {
  return notesByCategory(notes)
    .map(({ category, prompts }) => [visibleLine(category), ...prompts.flatMap(promptLines)].join('\n'))
    .join('\n\n');
}

function promptMarkdown(notes: PromptNotes, links: Links): Markdown {
  const from = notes.from === null ? md`new` : prose(notes.from);
  const lines = [
    md`- **${prose(notes.id)}** ${from} → ${prose(notes.to)} (${prose(notes.impact)})`,
    ...notes.entries.map((entry) => md`  - ${entryMarkdown(entry, links)}`),
    ...notes.because.map((because) => md`  - Why: ${prose(because)}`),
  ];
  return joined(lines, md`\n`);
}

function entryMarkdown(entry: NoteEntry, links: Links): Markdown {
  const origin = [
    entry.author === '' ? nothing : prose(entry.author, 60),
    entry.pullRequest === null ? nothing : links.pullRequest(code(`#${entry.pullRequest}`), entry.pullRequest),
    entry.sha === null ? nothing : links.commit(code(entry.sha.slice(0, 7)), entry.sha),
  ].filter((each) => each !== '');
  const words = md`${prose(entry.prefix, 40)} ${prose(entry.text)}`;
  return origin.length === 0 ? words : md`${words} — ${joined(origin, md`, `)}`;
}

function promptLines(notes: PromptNotes): readonly string[] {
  return [
    `- ${visibleLine(notes.id)} ${visibleLine(notes.from ?? 'new')} → ${visibleLine(notes.to)} (${notes.impact})`,
    ...notes.entries.map((entry) => `  - ${visibleLine(`${entry.prefix} ${entry.text}`)}${originPlain(entry)}`),
    ...notes.because.map((because) => `  - Why: ${visibleLine(because)}`),
  ];
}

function originPlain({ author, pullRequest, sha }: NoteEntry): string {
  const origin = [author, pullRequest === null ? '' : `#${pullRequest}`, sha === null ? '' : sha.slice(0, 7)].filter((each) => each !== '');
  return origin.length === 0 ? '' : ` — ${visibleLine(origin.join(', '))}`;
}
