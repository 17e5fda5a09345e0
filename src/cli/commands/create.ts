import { authorFrom } from '../../app/authoring/authors.ts';
import { create, type CreatedPrompt } from '../../app/create.ts';
import { visibleLine } from '../../report/visible.ts';
import type { Outcome } from '../command.ts';
import type { CallOf } from '../descriptions/index.ts';
import { authoringPorts, contentFrom } from '../library-call.ts';
import { problemText } from '../library-text.ts';

/** Writes a new prompt. */
export async function run(call: CallOf<'create'>): Promise<Outcome> {
  const { flags } = call;
  const author = flags.author === null ? null : authorFrom(flags.author);
  const made = await create(await authoringPorts(call), flags.config, {
    name: call.arguments.name,
    category: flags.category,
    subcategory: flags.subcategory,
    variant: flags.variant,
    description: flags.description,
    content: await contentFrom(flags.content, call),
    tags: flags.tags,
    model: flags.model,
    format: flags.format,
    commit: flags.commit ? { author } : null,
  });
  return { exit: made.written ? 0 : 1, text: linesOf(made, call).join('\n'), json: made };
}

function linesOf(made: CreatedPrompt, call: CallOf<'create'>): readonly string[] {
  const problems = problemText(made.problems, call);
  if (!made.written) return [...problems, '', `${made.path} is not written.`];
  return [
    `${call.colours.green('✓')} ${call.colours.bold(visibleLine(made.id))}  ${visibleLine(made.path)}`,
    ...suggestionLines(made),
    ...(made.variables.length === 0 ? [] : [`  declared as input: ${made.variables.map(visibleLine).join(', ')}`]),
    ...(made.commit === null ? nextLines(made, call) : [`  committed as ${made.commit.slice(0, 7)}`]),
    ...(problems.length === 0 ? [] : ['', ...problems]),
  ];
}

function suggestionLines({ suggested: { category, tags } }: CreatedPrompt): readonly string[] {
  const because = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');
  return [
    ...(category === null ? [] : [`  category ${category.name}, suggested by ${because(category.because)}; --category chooses another`]),
    ...tags.map(({ name, kind, because: words }) => `  tag ${visibleLine(name)} (${kind}), suggested by ${kind === 'model' ? 'the model' : because(words)}`),
  ];
}

function nextLines({ id, path }: CreatedPrompt, { flags }: CallOf<'create'>): readonly string[] {
  return [
    ...(flags.author === null ? [] : ['  --author names the author of a commit; without --commit none is made']),
    `  next: git add ${visibleLine(path)} && git commit -m "feat(${visibleLine(id)}): …"`,
  ];
}
