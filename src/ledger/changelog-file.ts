import { Bug } from '../problem/never.ts';

/** One run in a changelog. */
export interface ChangelogSection {
  /** The version of the library that the run made. */
  readonly version: string;
  /** Month of the run's source, `yyyy-mm`: names the file that the section moves to. */
  readonly month: string;
  /** Markdown, rendered and escaped. */
  readonly markdown: string;
}

/** Runs that stay in `CHANGELOG.md`. */
export const newestRuns = 50;

/** Path of the changelog of the newest runs, within its channel. */
export const changelogPath = 'CHANGELOG.md';

/** Path of the changelog of the older runs of a month. */
export function olderChangelogPath(month: string): string {
  return `changelog/${month}.md`;
}

/** Path of the changelog of one prompt. */
export function promptChangelogPath(category: string, id: string): string {
  return `changelogs/${category}/${id}.md`;
}

/** The line that begins a section: the only thing sections are found by. */
const marker = /^<!-- release (?<version>[\w.+-]+) (?<month>\d{4}-\d{2}) -->$/u;

/**
 * A changelog with a section put on top, below its title; unchanged where it has one of the same version.
 * @param file `null` = it does not exist yet.
 */
export function withSection(file: string | null, title: string, section: ChangelogSection): string {
  const sections = sectionsOf(file);
  if (sections.some(({ version }) => version === section.version)) return file ?? '';
  return changelog(title, [section, ...sections]);
}

/** The changelogs that change by a run, by path; none where it is in them already. */
export type ChangedChangelogs = ReadonlyMap<string, string>;

/**
 * Puts a run on top of `CHANGELOG.md`. The run that is then one too many moves to the file of its month.
 * @param fileAt text of a changelog by its path, `null` = it does not exist yet; asked for `changelogPath` and for the
 * months of the run and of the one that moves.
 */
export function withRun(fileAt: (path: string) => string | null, title: string, run: ChangelogSection): ChangedChangelogs {
  const known = [changelogPath, olderChangelogPath(run.month)].flatMap((path) => sectionsOf(fileAt(path)));
  if (known.some(({ version }) => version === run.version)) return new Map();
  const sections = [run, ...sectionsOf(fileAt(changelogPath))];
  const changed = new Map([[changelogPath, changelog(title, sections.slice(0, newestRuns))]]);
  for (const moved of sections.slice(newestRuns).toReversed()) {
    const path = olderChangelogPath(moved.month);
    changed.set(path, withSection(changed.get(path) ?? fileAt(path), `${title} ${moved.month}`, moved));
  }
  return changed;
}

/** The sections of a changelog, the newest first. What stands before the first marker is the title. */
export function sectionsOf(file: string | null): readonly ChangelogSection[] {
  const marks = marksIn(`\n${file ?? ''}\n`);
  return marks.map(({ version, month, text, end }, at) => ({ version, month, markdown: text.slice(end, marks[at + 1]?.start).trim() }));
}

/** A marker, and where it stands in a text: from the line end before it to the one behind it. */
interface Mark {
  readonly version: string;
  readonly month: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The markers of a text that begins and ends with a line end. Most lines are only passed over: the first run has one for each prompt. */
function marksIn(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  for (let start = text.indexOf(opening); start !== -1; ) {
    const end = text.indexOf('\n', start + 1);
    const { version, month } = marker.exec(text.slice(start + 1, end))?.groups ?? {};
    if (version !== undefined && month !== undefined) marks.push({ version, month, text, start, end });
    start = text.indexOf(opening, start + 1);
  }
  return marks;
}

const opening = '\n<!-- release ';

function changelog(title: string, sections: readonly ChangelogSection[]): string {
  return `${[`# ${title}`, ...sections.map(sectionText)].join('\n\n')}\n`;
}

function sectionText({ version, month, markdown }: ChangelogSection): string {
  const line = `<!-- release ${version} ${month} -->`;
  if (!marker.test(line)) throw new Bug(`\`${version}\` of ${month} is no version that can head a section.`);
  return `${line}\n${withoutMarkers(markdown).trim()}`;
}

/** Text in which no line passes for a marker. */
function withoutMarkers(markdown: string): string {
  return markdown.replaceAll('\r', '').replace(/^<(?=!-- release )/gmu, '&lt;');
}
