import type { FormatName } from '../domain/formats.ts';
import { generalSubcategory } from '../domain/prompt-id.ts';
import { normalizedTag } from '../domain/tag.ts';
import type { Files } from '../files/files.ts';
import type { Author, Workspace } from '../git/workspace.ts';
import { inputSchemaFor } from '../library/declare-variables.ts';
import { readPrompt } from '../library/read-prompt.ts';
import { suggestCategory, suggestTags, type Suggestion, type TagSuggestion } from '../library/suggest.ts';
import { Failure } from '../problem/failure.ts';
import type { ReportedProblem } from '../report/model.ts';
import { bodyOnly } from './authoring/body-only.ts';
import { commitMessage } from './authoring/commit-message.ts';
import { hasErrors, judgeWritten } from './authoring/judge-written.ts';
import { refuseLeftOut } from './authoring/left-out.ts';
import { adoptedClaim, nativeClaim, newFiles, variablesIn, type NamedClaim } from './authoring/new-file.ts';
import { promptFrom, workTreeLibrary, type WorkTreeLibrary } from './authoring/work-tree.ts';
import { knownCategory } from './library/read-library.ts';

/** Where prompts are written. */
export interface AuthoringPorts {
  /** The top folder of the work tree. */
  readonly files: Files;
  readonly workspace: Workspace;
  /** The day that what is written is judged on. */
  readonly now: Date;
}

/** A prompt to write; `null` leaves a thing to suggestions or defaults. */
export interface NewPrompt {
  readonly name: string;
  readonly category: string | null;
  readonly subcategory: string | null;
  readonly variant: string | null;
  readonly description: string;
  readonly content: string;
  readonly tags: readonly string[] | null;
  readonly model: string | null;
  /** The format of the file; `null` takes that of the first source that has a place for it, native ones first. */
  readonly format: FormatName | null;
  /** Commits the file, with an author where one is given. */
  readonly commit: { readonly author: Author | null } | null;
}

/** What `create --json` prints: `schemas/create.schema.json`. */
export interface CreatedPrompt {
  readonly schema: 'prompt-libraries/create/v1';
  readonly id: string;
  readonly path: string;
  /** `false` where problems kept it from being written. */
  readonly written: boolean;
  readonly commit: string | null;
  readonly suggested: { readonly category: Suggestion | null; readonly tags: readonly TagSuggestion[] };
  /** Variables of the text, which the file declares. */
  readonly variables: readonly string[];
  readonly problems: readonly ReportedProblem[];
}

/**
 * Writes a new prompt, and commits it where that is asked for. A file that a check would refuse is not written.
 * @throws Failure `category-unknown`, `category-undecided`, `prompt-exists`, `prompt-left-out`, `source-missing`, `content-has-front-matter`, and what committing throws.
 */
export async function create({ files, workspace, now }: AuthoringPorts, configFile: string, wanted: NewPrompt): Promise<CreatedPrompt> {
  const library = await workTreeLibrary(files, configFile);
  const { claim, suggestion } = claimOf(wanted, library);
  await refuseExisting(files, library, claim);
  await refuseLeftOut(workspace, library, claim.id);
  const message = wanted.commit === null ? null : commitMessage('feature', claim.id, titleOf(wanted.description), library.configuration);
  const tags = wanted.tags === null ? suggestedTags(wanted, library) : [];
  const variables = variablesIn(wanted.content, claim);
  const made = newFiles(claim, { ...wanted, description: wanted.description.trim(), content: bodyOnly(wanted.content), tags: wanted.tags?.map(normalizedTag) ?? tags.map((tag) => tag.name), input: inputSchemaFor(variables) });
  const bytes = Buffer.from(made.get(claim.path) ?? '');
  // A native path that no source takes is judged by the name that was asked for.
  const placed = claim.source.format === 'native' ? null : await promptFrom(files, library.sources, claim.path, bytes, made);
  const prompt = placed ?? readPrompt(claim, { mode: '100644', blob: '' }, bytes);
  const problems = await judgeWritten(files, library, { before: null, after: prompt }, now);
  const written = !hasErrors(problems);
  if (written) for (const [path, text] of made) await files.write(path, text);
  return {
    schema: 'prompt-libraries/create/v1',
    id: claim.id,
    path: claim.path,
    written,
    commit: written && message !== null ? await workspace.commitFiles([...made.keys()], message, wanted.commit?.author ?? undefined) : null,
    suggested: { category: suggestion, tags },
    variables,
    problems,
  };
}

/** Where it goes. The category of an adopted prompt is that of its source; only a native one may need a suggestion. */
function claimOf(wanted: NewPrompt, library: WorkTreeLibrary): { readonly claim: NamedClaim; readonly suggestion: Suggestion | null } {
  const adopted = adoptedClaim(wanted, library);
  if (adopted !== null) return { claim: adopted, suggestion: null };
  const { category, suggestion } = categoryFor(wanted, library);
  return { claim: nativeClaim({ category, subcategory: wanted.subcategory ?? generalSubcategory, name: wanted.name, variant: wanted.variant }, library), suggestion };
}

function categoryFor(wanted: NewPrompt, { configuration }: WorkTreeLibrary): { readonly category: string; readonly suggestion: Suggestion | null } {
  if (wanted.category !== null) {
    if (configuration.taxonomy.strict) knownCategory(wanted.category, configuration);
    return { category: wanted.category, suggestion: null };
  }
  const categories = [...configuration.taxonomy.categories.keys()];
  const suggestion = suggestCategory(wordsOf(wanted), new Set(categories));
  if (suggestion !== null) return { category: suggestion.name, suggestion };
  throw new Failure('category-undecided', 'The text does not tell which category the prompt belongs to.', `Name one with --category: ${categories.join(', ')}.`);
}

function suggestedTags(wanted: NewPrompt, { configuration }: WorkTreeLibrary): readonly TagSuggestion[] {
  return suggestTags(wordsOf(wanted), wanted.model, configuration.tags.vocabulary);
}

function wordsOf({ description, content }: NewPrompt): string {
  return `${description}\n${content}`;
}

async function refuseExisting(files: Files, { paths, sources }: WorkTreeLibrary, { id, path }: NamedClaim): Promise<void> {
  const [other] = paths.get(id) ?? [];
  const existing = other ?? (sources.claim(path) !== null && (await files.exists(path)) ? path : null);
  if (existing === null) return;
  throw new Failure('prompt-exists', `${id} exists already: ${existing}.`, `Choose another name or --variant, or change it: prompt-libraries update ${id}`);
}

/** Longest subject that fits into the title of a commit beside an id. Code points. */
const longestTitle = 80;

/** The first sentence of a description, on one line. */
function titleOf(description: string): string {
  const [sentence = ''] = description.trim().replace(/\s+/gu, ' ').split(/[.!?](?: |$)/u);
  const points = [...sentence];
  return points.length <= longestTitle ? sentence : `${points.slice(0, longestTitle - 1).join('')}…`;
}
