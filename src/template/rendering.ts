import { never } from '../problem/never.ts';
import { turnsOf } from './blocks.ts';
import { pairValue, pathValue, placeIn, spend, textIn, valueOf, valueOfCall, type Run } from './evaluation.ts';
import { TemplateFault } from './fault.ts';
import type { Frame } from './frame.ts';
import { headOf } from './helpers.ts';
import { limits } from './limits.ts';
import { partialFrame, treeOfPartial } from './partials.ts';
import { indentedSink, type Sink } from './sink.ts';
import { offsetOf, type Mustache, type Partial, type Program, type Statement } from './tree.ts';

/** Renders a tree that was read without faults. @throws TemplateFault where it passes a limit or cannot go on. */
export function renderProgram(program: Program | undefined, frame: Frame, sink: Sink, run: Run): void {
  for (const statement of program?.body ?? []) renderStatement(statement, frame, sink, run);
}

function renderStatement(statement: Statement, frame: Frame, sink: Sink, run: Run): void {
  spend(run, 1);
  switch (statement.type) {
    case 'ContentStatement':
      return sink.write(statement.value);
    case 'MustacheStatement':
      return renderMustache(statement, frame, sink, run);
    case 'BlockStatement':
      for (const turn of turnsOf(statement, frame, run)) {
        spend(run, 1);
        renderProgram(turn.program, turn.frame, sink, run);
      }
      return;
    case 'PartialStatement':
      return renderPartial(statement, frame, sink, run);
    case 'CommentStatement':
    case 'Decorator':
    case 'DecoratorBlock':
    case 'PartialBlockStatement':
      return;
    default:
      return never(statement);
  }
}

/**
 * Writes a value, or what a helper stands for. `{{history}}` writes nothing: it keeps the place at which an application
 * inserts earlier messages. `{{section "x"}}` and `{{media url=…}}` stand for what an application puts there, and are
 * written in square brackets: `[section: x]`, `[media: URL]`, `[media: URL (type)]`.
 */
function renderMustache(mustache: Mustache, frame: Frame, sink: Sink, run: Run): void {
  const head = headOf(mustache, false);
  if (head.is !== 'helper') {
    if (head.is === 'value') sink.write(textIn(pathValue(head.path, frame, run), head.path, run));
    return;
  }
  const text = (value: unknown): string => textIn(value, mustache.path, run);
  const [first] = mustache.params;
  if (head.name === 'role') return first === undefined ? undefined : sink.open(text(valueOf(first, frame, run)));
  if (head.name === 'history') return;
  if (head.name === 'section') return first === undefined ? undefined : sink.write(`[section: ${text(valueOf(first, frame, run))}]`);
  if (head.name === 'media') {
    const type = text(pairValue(mustache, 'contentType', frame, run));
    return sink.write(`[media: ${text(pairValue(mustache, 'url', frame, run))}${type === '' ? '' : ` (${type})`}]`);
  }
  sink.write(text(valueOfCall(mustache, frame, run)));
}

/** Renders a partial in its own place. One that does not exist is noted. */
function renderPartial(partial: Partial, frame: Frame, sink: Sink, run: Run): void {
  const id = String(partial.name.type === 'SubExpression' ? '' : partial.name.original);
  const offset = placeIn(run, partial.name);
  const tree = treeOfPartial(id, offset, run);
  if (tree === null) {
    if (!run.partialsMissing.has(id)) run.partialsMissing.set(id, offset);
    return;
  }
  if (run.inside.includes(id)) {
    throw new TemplateFault(`the partials ${[...run.inside, id].map((each) => `\`${each}\``).join(' → ')} include each other in a circle.`, offset);
  }
  if (run.inside.length === limits.partials) throw new TemplateFault(`more than ${limits.partials} partials include each other.`, offset);
  const inner = partialFrame(partial, frame, run);
  const { site } = run;
  run.site = site ?? offsetOf(partial.name);
  run.inside.push(id);
  renderProgram(tree, inner, indentedSink(sink, partial.indent), run);
  run.inside.pop();
  run.site = site;
}
