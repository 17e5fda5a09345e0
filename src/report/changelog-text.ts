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
  const lines = [
    md`- **${prose(notes.id)}** ${notes.to === null ? removalMarkdown(notes) : versionsMarkdown(notes.from, notes.to, notes.impact)}`,
    ...notes.entries.map((entry) => md`  - ${entryMarkdown(entry, links)}`),
    ...notes.because.map((because) => md`  - Why: ${prose(because)}`),
  ];
  return joined(lines, md`\n`);
}

function versionsMarkdown(from: string | null, to: string, impact: string): Markdown {
  return md`${from === null ? md`new` : prose(from)} → ${prose(to)} (${prose(impact)})`;
}

function removalMarkdown({ replacement }: PromptNotes): Markdown {
  return replacement === undefined ? md`was removed` : md`was removed; use ${code(replacement)} instead`;
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
    `- ${visibleLine(notes.id)} ${notes.to === null ? removalPlain(notes) : `${visibleLine(notes.from ?? 'new')} → ${visibleLine(notes.to)} (${notes.impact})`}`,
    ...notes.entries.map((entry) => `  - ${visibleLine(`${entry.prefix} ${entry.text}`)}${originPlain(entry)}`),
    ...notes.because.map((because) => `  - Why: ${visibleLine(because)}`),
  ];
}

function removalPlain({ from, replacement }: PromptNotes): string {
  return `${from === null ? '' : `${visibleLine(from)} `}was removed${replacement === undefined ? '' : `; use ${visibleLine(replacement)} instead`}`;
}

function originPlain({ author, pullRequest, sha }: NoteEntry): string {
  const origin = [author, pullRequest === null ? '' : `#${pullRequest}`, sha === null ? '' : sha.slice(0, 7)].filter((each) => each !== '');
  return origin.length === 0 ? '' : ` — ${visibleLine(origin.join(', '))}`;
}
