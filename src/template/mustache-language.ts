import { TemplateFault } from './fault.ts';
import { limits } from './limits.ts';
import { parsedMustache, type MustachePiece } from './mustache.ts';
import type { Sink } from './sink.ts';
import { has, property, textOf } from './values.ts';
import { walkedLanguage } from './walked-language.ts';

/** Mustache without escaping, partials and other delimiters. */
export const mustacheLanguage = walkedLanguage<readonly MustachePiece[]>({
  name: 'mustache',
  parse: parsedMustache,
  findings,
  render: (pieces, input, sink) => render(pieces, { contexts: [input], run: { steps: 0 } }, sink),
  tags: /\{\{[^]*?\}\}/gu,
});

/** Names inside a section may be fields of what it is about: only those outside of any are surely input. */
function findings(pieces: readonly MustachePiece[]): { readonly variables: readonly string[]; readonly unknown: readonly string[] } {
  const variables = new Set<string>();
  const unknown = new Set<string>();
  const visit = (all: readonly MustachePiece[], isInside: boolean): void => {
    for (const { kind, text, pieces: inner } of all) {
      const [name = ''] = text.split('.');
      if (kind === 'partial') unknown.add(`the partial \`${text.slice(0, 40)}\``);
      else if (kind !== 'text' && kind !== 'comment' && !isInside && name !== '') variables.add(name);
      visit(inner, isInside || kind === 'section');
    }
  };
  visit(pieces, false);
  return { variables: [...variables], unknown: [...unknown] };
}

interface Place {
  /** What names are looked up in, the innermost last. */
  readonly contexts: readonly unknown[];
  readonly run: { steps: number };
}

function render(pieces: readonly MustachePiece[], place: Place, sink: Sink): void {
  for (const { kind, text, pieces: inner } of pieces) {
    place.run.steps += 1;
    if (place.run.steps > limits.steps) throw new TemplateFault(`rendering it takes more than ${limits.steps} steps.`, 0);
    if (kind === 'text') sink.write(text);
    if (kind === 'value') sink.write(written(found(text, place)));
    if (kind === 'inverted' && isNothing(found(text, place))) render(inner, place, sink);
    if (kind === 'section') for (const about of turnsOf(found(text, place))) render(inner, { ...place, contexts: [...place.contexts, about] }, sink);
  }
}

function turnsOf(value: unknown): readonly unknown[] {
  if (isNothing(value)) return [];
  return Array.isArray(value) ? value : [value];
}

function isNothing(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : value === 0 || !value;
}

function found(path: string, { contexts }: Place): unknown {
  if (path === '.') return contexts.at(-1);
  const [first = '', ...rest] = path.split('.');
  const context = contexts.findLast((each) => has(each, first));
  return rest.reduce(property, property(context, first));
}

function written(value: unknown): string {
  const text = textOf(value);
  if (text === null) throw new TemplateFault('a value cannot be written as text.', 0);
  return text;
}
