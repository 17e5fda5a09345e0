import { passed, refused, type Checked } from '../problem/checked.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { TemplateFault } from './fault.ts';
import { positionsIn } from './positions.ts';
import { messageSink, type Sink } from './sink.ts';
import type { NameUse, TemplateLanguage } from './template.ts';
import { has } from './values.ts';

/** A language whose templates are trees without places, read and rendered by walking them. */
interface Walking<Tree> {
  readonly name: TemplateLanguage['name'];
  /** @throws TemplateFault */
  readonly parse: (body: string) => Tree;
  /** Names in order of use, each once, and what is not rendered here, in words. @throws TemplateFault */
  readonly findings: (tree: Tree) => { readonly variables: readonly string[]; readonly unknown: readonly string[] };
  /** @throws TemplateFault */
  readonly render: (tree: Tree, input: Readonly<Record<string, unknown>>, sink: Sink) => void;
  /** What tags look like, for places of names. */
  readonly tags: RegExp;
}

/** The language itself: a missing variable is a problem, what is valid and not understood a notice, and then nothing is rendered. */
export function walkedLanguage<Tree>({ name, parse, findings, render, tags }: Walking<Tree>): TemplateLanguage {
  return {
    name,
    read: (body, file) =>
      whenSound(body, file, () => {
        const { variables, unknown } = findings(parse(body));
        const uses = placed(variables, body, tags);
        const notices = unknown.map((construct) => problem('template-construct-unknown', { construct, language: name }, { place: { file, line: 1, column: 1 } }));
        return passed({ variables: uses, partials: [], roles: [], notices });
      }),
    render: (body, { file, variables: input, optional }) =>
      whenSound(body, file, () => {
        const tree = parse(body);
        const { variables, unknown } = findings(tree);
        const [construct] = unknown;
        const about = { place: { file, line: 1, column: 1 } };
        if (construct !== undefined) return refused(problem('template-invalid', { reason: `it uses ${construct}, which is not rendered here.` }, about));
        const missing = placed(variables.filter((each) => !optional.has(each) && !has(input, each)), body, tags);
        const [first, ...others] = missing.map(({ name: variable, at }): Problem => problem('variable-missing', { variable }, { place: { file, ...at } }));
        if (first !== undefined) return refused(first, ...others);
        const { sink, messages } = messageSink();
        render(tree, input, sink);
        return passed(messages());
      }),
  };
}

function whenSound<T>(body: string, file: string, answer: () => Checked<T>): Checked<T> {
  try {
    return answer();
  } catch (error) {
    if (!(error instanceof TemplateFault)) throw error;
    return refused(problem('template-invalid', { reason: error.reason }, { place: { file, ...positionsIn(body)(error.offset) } }));
  }
}

/** The first tag that has each name as a word says where it is used. */
function placed(names: readonly string[], body: string, tags: RegExp): readonly NameUse[] {
  if (names.length === 0) return [];
  const position = positionsIn(body);
  const found = new Map<string, number>();
  for (const { 0: tag, index } of body.matchAll(tags)) {
    for (const { 0: word, index: within } of tag.matchAll(/[\p{L}_][\p{L}\p{N}_]*/gu)) if (!found.has(word)) found.set(word, index + within);
  }
  return names.map((name) => ({ name, at: position(found.get(name) ?? 0) }));
}
