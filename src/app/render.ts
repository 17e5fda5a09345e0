import { contractOf, valuesFor, type GivenValues } from '../library/input-values.ts';
import type { Prompt } from '../library/prompt.ts';
import { placedInFile, templateLanguageOf } from '../library/read-prompt.ts';
import type { Checked } from '../problem/checked.ts';
import { Bug } from '../problem/never.ts';
import type { RenderedMessage } from '../template/template.ts';
import type { ReportedProblem } from '../report/model.ts';
import { reported } from './check/reported.ts';
import { findPrompt } from './library/find-prompt.ts';
import { libraryAt, type LibraryRequest } from './library/library-at.ts';
import { partialsOf, withNeeds } from './library/prompt-needs.ts';
import { uncommittedPrompts, type LibraryPorts, type Uncommitted } from './library/read-library.ts';

/** What `render --json` prints: `schemas/render.schema.json`. */
export interface RenderedPrompt {
  readonly schema: 'prompt-libraries/render/v1';
  readonly commit: string;
  readonly uncommitted: Uncommitted;
  readonly id: string;
  /** Empty where there are problems. */
  readonly messages: readonly RenderedMessage[];
  readonly problems: readonly ReportedProblem[];
}

/**
 * The messages an application would send, partials included and defaults filled in.
 * @throws Failure `prompt-unknown`, and what `valuesFor` throws.
 */
export async function render({ repository, workTree }: LibraryPorts, request: LibraryRequest, id: string, given: GivenValues): Promise<RenderedPrompt> {
  const library = await libraryAt(repository, request);
  const prompt = await findPrompt(repository, library, id);
  const [needs, uncommitted] = await Promise.all([
    withNeeds(repository, library, prompt),
    uncommittedPrompts(workTree, request, library.sources),
  ]);
  const rendered = renderWith(prompt, partialsOf(prompt, needs), given);
  return {
    schema: 'prompt-libraries/render/v1',
    commit: library.commit,
    uncommitted,
    id: prompt.id,
    messages: rendered.ok ? rendered.value : [],
    problems: rendered.ok ? [] : rendered.problems.map((each) => reported(each, 'syntax')),
  };
}

/** Nothing is rendered from a file that cannot be read, the prompt's own or a partial's. */
function renderWith(prompt: Prompt, partials: ReadonlyMap<string, Prompt>, given: GivenValues): Checked<readonly RenderedMessage[]> {
  const all = [prompt, ...partials.values()];
  const unreadable = all.filter(({ document, template }) => document === null || template === null);
  const [first, ...others] = unreadable.flatMap(({ problems }) => problems.filter(({ severity }) => severity === 'error'));
  if (first !== undefined) return { ok: false, problems: [first, ...others] };
  const { document, id, path, source } = prompt;
  if (document === null) throw new Bug(`Nothing says why ${path} cannot be read.`);
  const contract = contractOf(all);
  const rendered = templateLanguageOf(source).render(document.body, {
    file: path,
    variables: valuesFor(id, contract, given),
    optional: contract.optional,
    partials: new Map([...partials].map(([name, each]) => [name, each.document?.body ?? ''])),
  });
  if (rendered.ok) return rendered;
  const [problem, ...more] = rendered.problems.map(placedInFile(document.bodyLine)).map((each) => ({ ...each, prompt: id }));
  if (problem === undefined) throw new Bug('A template was refused without a reason.');
  return { ok: false, problems: [problem, ...more] };
}
