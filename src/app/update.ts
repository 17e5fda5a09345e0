import { changeTypes, type ChangeType } from '../domain/change-types.ts';
import type { Impact } from '../domain/impact.ts';
import { nearestName } from '../domain/nearest.ts';
import { textOf } from '../format/bytes.ts';
import { editFrontMatter } from '../format/edit-front-matter.ts';
import { formatsByName } from '../format/formats.ts';
import type { Files } from '../files/files.ts';
import type { Author } from '../git/workspace.ts';
import { declarationEdits } from '../library/declare-variables.ts';
import type { Prompt } from '../library/prompt.ts';
import { templateLanguageOf } from '../library/read-prompt.ts';
import { passed, type Checked } from '../problem/checked.ts';
import { Failure } from '../problem/failure.ts';
import { Bug } from '../problem/never.ts';
import type { ReportedProblem } from '../report/model.ts';
import { valueAt } from '../schema/violation.ts';
import { bodyOnly } from './authoring/body-only.ts';
import { commitMessage } from './authoring/commit-message.ts';
import { hasErrors, judgeWritten } from './authoring/judge-written.ts';
import { refuseLeftOut } from './authoring/left-out.ts';
import { promptFrom, workTreeLibrary, type WorkTreeLibrary } from './authoring/work-tree.ts';
import { reportedBy } from './check/reported.ts';
import type { AuthoringPorts } from './create.ts';
import { emptyLibrary } from './library/find-prompt.ts';

/** A change to one prompt. */
export interface PromptUpdate {
  readonly id: string;
  /** The new text below the front matter; `null` takes the file as it was edited. */
  readonly content: string | null;
  readonly change: ChangeType;
  readonly description: string;
  readonly author: Author | null;
  /** `false` only writes the file. */
  readonly commits: boolean;
}

/** What `update --json` prints: `schemas/update.schema.json`. */
export interface UpdatedPrompt {
  readonly schema: 'prompt-libraries/update/v1';
  readonly id: string;
  readonly path: string;
  readonly change: ChangeType;
  /** What the commit declares. */
  readonly impact: Impact;
  /** `false` where problems kept it from being written. */
  readonly written: boolean;
  readonly commit: string | null;
  readonly message: string;
  /** Variables that the new text uses and the file did not declare yet; now it does. */
  readonly variables: readonly string[];
  readonly problems: readonly ReportedProblem[];
}

/**
 * Changes the text of a prompt in place and commits it, that file and nothing else.
 * @throws Failure `prompt-unknown`, `prompt-left-out`, `prompt-ambiguous`, `nothing-changed`, `prompt-uncommitted`, `content-has-front-matter`,
 * `description-empty`, `description-not-one-line`, and what committing throws.
 */
export async function update({ files, workspace, now }: AuthoringPorts, configFile: string, wanted: PromptUpdate): Promise<UpdatedPrompt> {
  const library = await workTreeLibrary(files, configFile);
  const message = commitMessage(wanted.change, wanted.id, wanted.description, library.configuration);
  if (!library.paths.has(wanted.id)) await refuseLeftOut(workspace, library, wanted.id);
  const path = pathOf(wanted.id, library);
  const bytes = (await files.read(path)) ?? new Uint8Array();
  const before = await promptAt(files, library, path, bytes);
  const isEdited = wanted.commits && (await workspace.changedPaths()).includes(path);
  if (isEdited && wanted.content !== null) throw uncommitted(path);
  const changed = wanted.content === null ? passed({ text: null, variables: [] }) : withBody(bytes, before, wanted.content);
  const { text, variables } = changed.ok ? changed.value : { text: null, variables: [] };
  if (changed.ok && (text === null ? !isEdited : Buffer.from(text).equals(bytes))) throw nothingChanged(wanted, path);
  const after = text === null ? before : await promptAt(files, library, path, Buffer.from(text));
  const problems = changed.ok ? await judgeWritten(files, library, { before, after }, now) : reportedBy('syntax', true, changed.problems);
  const written = !hasErrors(problems);
  if (written && text !== null) await files.write(path, text);
  return {
    schema: 'prompt-libraries/update/v1',
    id: wanted.id,
    path,
    change: wanted.change,
    impact: changeTypes[wanted.change].impact,
    written,
    commit: written && wanted.commits ? await workspace.commitFiles([path], message, wanted.author ?? undefined) : null,
    message,
    variables,
    problems,
  };
}

/** The path of a prompt on the disk. @throws Failure `library-empty`, `prompt-unknown`, `prompt-ambiguous` */
export function pathOf(id: string, { paths }: WorkTreeLibrary): string {
  if (paths.size === 0) throw emptyLibrary();
  const [path, other] = paths.get(id) ?? [];
  if (other !== undefined) throw new Failure('prompt-ambiguous', `Two files have the id ${id}: ${path} and ${other}.`, 'Rename one of them.');
  if (path !== undefined) return path;
  const meant = nearestName(id, paths.keys());
  const help = meant === null ? 'See prompt-libraries list; a new one is made with prompt-libraries create.' : `Did you mean ${meant}?`;
  throw new Failure('prompt-unknown', `There is no prompt ${id === '' ? "''" : id}.`, help);
}

/** The prompt that a file of the work tree holds, or would. */
export async function promptAt(files: Files, { sources }: WorkTreeLibrary, path: string, bytes: Uint8Array, beside: ReadonlyMap<string, string> = new Map()): Promise<Prompt> {
  const prompt = await promptFrom(files, sources, path, bytes, beside);
  if (prompt === null) throw new Bug(`${path} was found as a prompt and is none.`);
  return prompt;
}

interface ChangedText {
  /** `null` where the file was edited already. */
  readonly text: string | null;
  readonly variables: readonly string[];
}

/** The file with another text and, where its format declares input and the text uses new variables, with those declared. All else stays byte for byte. */
function withBody(bytes: Uint8Array, before: Prompt, content: string): Checked<ChangedText> {
  const text = textOf(bytes, before.path);
  if (!text.ok) return text;
  const replaced = formatsByName[before.source.format].withContent(text.value, bodyOnly(content), before.path);
  if (!replaced.ok || before.source.format !== 'native') return replaced.ok ? passed({ text: replaced.value, variables: [] }) : replaced;
  const variables = newVariables(before, content);
  const schema = valueAt(before.document?.frontMatter ?? {}, ['input', 'schema']);
  const edited = editFrontMatter(replaced.value, declarationEdits(schema, variables));
  return edited.ok ? passed({ text: edited.value, variables }) : edited;
}

function newVariables({ document, source, path }: Prompt, body: string): readonly string[] {
  const declared = new Set(document?.metadata.variables.map(({ name }) => name));
  const read = templateLanguageOf(source).read(body, path);
  return read.ok ? read.value.variables.map(({ name }) => name).filter((name) => !declared.has(name)) : [];
}

/** Nothing a person has written is committed under another name, or lost. */
export function uncommitted(path: string): Failure {
  const help = 'Commit it first (without --content, update commits the file as it is), or write over it with --no-commit.';
  return new Failure('prompt-uncommitted', `${path} has changes that are not committed yet; they would be lost.`, help);
}

function nothingChanged({ content, commits }: PromptUpdate, path: string): Failure {
  if (content !== null) return new Failure('nothing-changed', `${path} has exactly this text already.`, 'Pass another text with --content.');
  const help = commits ? 'Edit the file first, or pass the new text with --content.' : 'Pass the new text with --content.';
  return new Failure('nothing-changed', `There is nothing new in ${path}.`, help);
}
