import { contractOf, valuesFor, type GivenValues } from '../library/input-values.ts';
import { partialsOf, renderPrompt, unreadableAmong } from '../library/render-prompt.ts';
import type { RenderedMessage } from '../template/template.ts';
import type { ReportedProblem } from '../report/model.ts';
import { reported } from './check/reported.ts';
import { findPrompt } from './library/find-prompt.ts';
import { libraryAt, type LibraryRequest } from './library/library-at.ts';
import { withNeeds } from './library/prompt-needs.ts';
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
  const partials = partialsOf(prompt, needs);
  const all = [prompt, ...partials.values()];
  const contract = contractOf(all);
  // What is wrong with a file is told before what is wrong with the values.
  const readable = unreadableAmong(all);
  const rendered = readable.ok ? renderPrompt(prompt, partials, contract, valuesFor(prompt.id, contract, given)) : readable;
  return {
    schema: 'prompt-libraries/render/v1',
    commit: library.commit,
    uncommitted,
    id: prompt.id,
    messages: rendered.ok ? rendered.value : [],
    problems: rendered.ok ? [] : rendered.problems.map((each) => reported(each, 'syntax')),
  };
}
