import { generalSubcategory } from '../domain/prompt-id.ts';
import type { KeyEdit } from '../format/document.ts';
import { editFrontMatter } from '../format/edit-front-matter.ts';
import { hasMatter } from '../format/adopted.ts';
import { sidecarOf } from '../format/own-fields.ts';
import type { Files } from '../files/files.ts';
import { formatsByName } from '../format/formats.ts';
import { testPathsOf } from '../format/test-paths.ts';
import type { Author } from '../git/workspace.ts';
import { contentIn, converted, fieldEdits } from '../library/converted.ts';
import type { Prompt } from '../library/prompt.ts';
import { readPrompt } from '../library/read-prompt.ts';
import { Failure } from '../problem/failure.ts';
import { Bug } from '../problem/never.ts';
import type { ReportedProblem } from '../report/model.ts';
import { commitMessage } from './authoring/commit-message.ts';
import { hasErrors, judgeWritten } from './authoring/judge-written.ts';
import { refuseLeftOut } from './authoring/left-out.ts';
import { nativeClaim, type NamedClaim } from './authoring/new-file.ts';
import { promptFrom, workTreeLibrary } from './authoring/work-tree.ts';
import type { AuthoringPorts } from './create.ts';
import { knownCategory } from './library/read-library.ts';
import { pathOf } from './update.ts';

/** A prompt to be kept in native form. */
export interface Adoption {
  readonly id: string;
  /** `null` keeps the category that its source gives it. */
  readonly category: string | null;
  readonly subcategory: string | null;
  /** Goes on though something is lost. */
  readonly acceptsLoss: boolean;
  readonly dryRun: boolean;
  readonly author: Author | null;
}

/** What `adopt --json` prints: `schemas/adopt.schema.json`. */
export interface AdoptedPrompt {
  readonly schema: 'prompt-libraries/adopt/v1';
  readonly id: string;
  readonly from: string;
  /** The id it has now; the old one leads to it. */
  readonly to: string;
  readonly path: string;
  readonly lost: readonly string[];
  readonly assumed: readonly string[];
  readonly written: boolean;
  /** Commits that were made: one, or first the move alone where git would not see it together with the change. */
  readonly commits: readonly string[];
  readonly problems: readonly ReportedProblem[];
}

/**
 * Moves a prompt from the format it was adopted in to a native file, by a rename that `git log --follow` shows. Its version and
 * its record go on: the old id becomes an alias.
 * @throws Failure `prompt-unknown`, `prompt-ambiguous`, `prompt-native`, `prompt-exists`, `prompt-uncommitted`, `category-unknown`,
 * `source-missing`, and what committing throws.
 */
export async function adopt({ files, workspace, now }: AuthoringPorts, configFile: string, wanted: Adoption): Promise<AdoptedPrompt> {
  const library = await workTreeLibrary(files, configFile);
  if (!library.paths.has(wanted.id)) await refuseLeftOut(workspace, library, wanted.id);
  const from = pathOf(wanted.id, library);
  const bytes = (await files.read(from)) ?? new Uint8Array();
  const prompt = await promptFrom(files, library.sources, from, bytes);
  if (prompt === null) throw new Bug(`${from} was found as a prompt and is none.`);
  const claim = placeFor(prompt, wanted, library);
  if (await files.exists(claim.path)) throw new Failure('prompt-exists', `${claim.path} exists already.`, 'Choose another --category or --subcategory.');
  const beside = prompt.beside.map(({ path }) => path).filter((path) => path === sidecarOf(from) || formatsByName[prompt.source.format].companions(from).some((each) => each.whole && each.path === path));
  const gone = [from, ...beside];
  const moved = await testsMoved(files, from, claim.path);
  const changed = await workspace.changedPaths();
  const unsaved = [...gone, ...moved.map((each) => each.from)].find((path) => changed.includes(path));
  if (unsaved !== undefined) throw new Failure('prompt-uncommitted', `${unsaved} has changes that are not committed yet.`, 'Commit them first.');
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const { text, lost, assumed } = rewritten(prompt, before, claim);
  const after = readPrompt(claim, { mode: '100644', blob: '' }, Buffer.from(text));
  const problems = await judgeWritten(files, library, { before: null, after }, now);
  const written = !wanted.dryRun && !hasErrors(problems) && (lost.length === 0 || wanted.acceptsLoss);
  const answer = { schema: 'prompt-libraries/adopt/v1', id: wanted.id, from, to: claim.id, path: claim.path, lost, assumed, written, problems } as const;
  if (!written) return { ...answer, commits: [] };
  const commits: string[] = [];
  const commit = async (paths: readonly string[], says: string): Promise<void> => {
    const message = commitMessage('refactor', claim.id, says, library.configuration);
    commits.push(await workspace.commitFiles(paths, message, wanted.author ?? undefined));
  };
  // git takes a file for the renamed one where half of it is the same.
  const isSeen = sharedPart(before, text) >= 0.5;
  await files.write(claim.path, isSeen ? text : bytes);
  for (const each of moved) await files.write(each.to, each.bytes);
  for (const path of [...gone, ...moved.map((each) => each.from)]) await files.remove(path);
  await commit([...gone, claim.path, ...moved.flatMap((each) => [each.from, each.to])], isSeen ? 'keep the prompt in native form' : 'move the prompt to its native place');
  if (!isSeen) {
    await files.write(claim.path, text);
    await commit([claim.path], 'write the prompt in native form');
  }
  return { ...answer, commits };
}

/** The files of tests that are there, and where they lie beside the native file. @throws Failure `prompt-exists` */
async function testsMoved(files: Files, from: string, to: string): Promise<readonly { readonly from: string; readonly to: string; readonly bytes: Uint8Array }[]> {
  const [before, after] = [testPathsOf(from), testPathsOf(to)];
  const found = await Promise.all((['tests', 'snapshots'] as const).map(async (key) => ({ from: before[key], to: after[key], bytes: await files.read(before[key]) })));
  const there = found.flatMap(({ bytes, ...paths }) => (bytes === null ? [] : [{ ...paths, bytes }]));
  for (const each of there) if (await files.exists(each.to)) throw new Failure('prompt-exists', `${each.to} exists already.`, 'Choose another --category or --subcategory.');
  return there;
}

function placeFor(prompt: Prompt, { category, subcategory }: Adoption, library: Parameters<typeof nativeClaim>[1]): NamedClaim {
  const { source, name, id } = prompt;
  if (source.format === 'native') throw new Failure('prompt-native', `${id} is a native prompt already.`, 'Nothing has to be done.');
  if (!library.configuration.sources.some(({ format }) => format === 'native')) {
    throw new Failure('source-missing', 'This library has no source of native prompts.', 'Add `- {include: "prompts/**/*.prompt.md"}` to `sources` in prompt-library.yaml.');
  }
  const wanted = category ?? name.category;
  knownCategory(wanted, library.configuration);
  return nativeClaim({ ...name, category: wanted, subcategory: subcategory ?? (category === null ? name.subcategory : generalSubcategory) }, library);
}

/** The file in native form: edited where it has front matter, so that what nobody asked to change stays; else composed. */
function rewritten({ source, document, id, name, path }: Prompt, text: string, claim: NamedClaim): { readonly text: string; readonly lost: readonly string[]; readonly assumed: readonly string[] } {
  if (document === null) throw new Failure('prompt-unreadable', `${path} cannot be read as it is.`, 'See prompt-libraries check --all, and mend it first.');
  const { file, lost, assumed } = converted({ format: source.format, name: name.name, document }, 'native', claim.path);
  const aliases = id === claim.id ? [] : [{ path: ['aliases'], value: [...document.metadata.aliases, id] }];
  const composed = editFrontMatter(file, aliases);
  const edited = hasMatter(text, 'first line') || source.format === 'dotprompt' ? inPlace(document, text, claim, [...fieldEdits(document.metadata), ...aliases], source.format) : null;
  if (edited !== null && readsAs(edited, composed.ok ? composed.value : '', claim)) return { text: edited, lost, assumed };
  if (!composed.ok) throw new Bug(`What was composed cannot be edited: ${composed.problems[0].message}`);
  return { text: composed.value, lost, assumed };
}

/** Keys that mean something else in native front matter go; all others stay where they are. */
function inPlace(document: NonNullable<Prompt['document']>, text: string, claim: NamedClaim, edits: readonly KeyEdit[], format: Prompt['source']['format']): string | null {
  const strange = Object.keys(document.frontMatter).filter((key) => ['name', 'variant', 'inputs', 'outputs', 'template', 'sample'].includes(key) || key.startsWith('prompt-libraries.'));
  const { content } = contentIn(document, format, 'native');
  const body = formatsByName.native.withContent(text, content, claim.path);
  const edited = body.ok ? editFrontMatter(body.value, [...strange.map((key) => ({ path: [key], value: undefined })), ...edits]) : body;
  return edited.ok ? edited.value : null;
}

/** Whether two files say the same of a prompt, and neither is wrong. */
function readsAs(text: string, composed: string, claim: NamedClaim): boolean {
  const [a, b] = [text, composed].map((each) => readPrompt(claim, { mode: '100644', blob: '' }, Buffer.from(each)));
  const isSound = a?.problems.every(({ severity }) => severity !== 'error') === true;
  return isSound && JSON.stringify(a.document?.metadata) === JSON.stringify(b?.document?.metadata);
}

/** The part of the longer text whose lines are in both. */
function sharedPart(before: string, after: string): number {
  const left = new Map<string, number>();
  for (const line of before.split('\n')) left.set(line, (left.get(line) ?? 0) + 1);
  let shared = 0;
  for (const line of after.split('\n')) {
    const count = left.get(line) ?? 0;
    if (count === 0) continue;
    left.set(line, count - 1);
    shared += line.length + 1;
  }
  return shared / Math.max(before.length, after.length, 1);
}
