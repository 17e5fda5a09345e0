import { limits } from './limits.ts';
import { parsedOrNull } from './parsed-or-null.ts';
import { joined, shapesOf, type Shape, type Surroundings } from './shape.ts';
import type { Partial } from './tree.ts';

/** A template with its partials written into it. */
interface Expansion {
  readonly text: string;
  readonly shapes: readonly Shape[];
  /** Whether it has nothing but text. */
  readonly plain: boolean;
  /** Whether it says `../`, which leads elsewhere once it stands inside a block. */
  readonly climbs: boolean;
}

interface Expanding {
  readonly lookup: (id: string) => string | null;
  readonly done: Map<string, Expansion | null>;
  /** Ids being expanded, outermost first. */
  readonly inside: readonly string[];
}

/**
 * A body with the texts of its partials in place of their tags. It is parsed again and compared: the result renders as
 * the body with its partials does, or there is none.
 * @param lookup body of a partial by id; `null` where there is none.
 * @returns `null` where a text in place would not mean the same: a partial that is passed values, stands in a block whose
 * names it would see, is moved in and has tags, is missing, includes itself, or is part of a text that grows too long.
 */
export function withPartialsInlined(body: string, lookup: (id: string) => string | null): string | null {
  const expanded = expansionOf(body, { lookup, done: new Map(), inside: [] });
  if (expanded === null) return null;
  const again = parsedOrNull(expanded.text);
  const shapes = again === null ? null : shapesOf(again.body, () => null);
  return JSON.stringify(shapes) === JSON.stringify(expanded.shapes) ? expanded.text : null;
}

function expansionOf(body: string, expanding: Expanding): Expansion | null {
  const tree = parsedOrNull(body);
  if (tree === null) return null;
  const tags: { readonly partial: Partial; readonly text: string }[] = [];
  let length = body.length;
  const shapes = shapesOf(tree.body, (partial, around) => {
    const inner = expansionAt(partial, around, expanding);
    if (inner === null) return null;
    length += inner.text.length;
    if (length > limits.body) return null;
    tags.push({ partial, text: inner.text });
    return inner.shapes;
  });
  if (shapes === null) return null;
  const text = replaced(body, tags);
  return { text, shapes, plain: shapes.every((shape) => typeof shape === 'string'), climbs: /depth\\?":[1-9]/u.test(JSON.stringify(shapes)) };
}

/** The partial as it stands in its place, or `null` where its text would not mean the same there. */
function expansionAt(partial: Partial, around: Surroundings, expanding: Expanding): Pick<Expansion, 'text' | 'shapes'> | null {
  if (partial.params.length > 0 || partial.hash !== undefined || partial.name.type === 'SubExpression' || around.named) return null;
  const inner = expansionOfId(String(partial.name.original), expanding);
  if (inner === null || (around.narrowed && inner.climbs)) return null;
  if (partial.indent === '') return inner;
  if (!inner.plain) return null;
  return { text: movedIn(inner.text, partial.indent), shapes: joined([movedIn(inner.shapes.join(''), partial.indent)]) };
}

function expansionOfId(id: string, expanding: Expanding): Expansion | null {
  const known = expanding.done.get(id);
  if (known !== undefined) return known;
  if (expanding.inside.includes(id) || expanding.inside.length === limits.partials) return null;
  const body = expanding.lookup(id);
  const expansion = body === null ? null : expansionOf(body, { ...expanding, inside: [...expanding.inside, id] });
  expanding.done.set(id, expansion);
  return expansion;
}

/** White space beside a tag that is looked at, in UTF-16 code units: more of it is no way to write a prompt. */
const widest = 200;
const startOfLine = /\n[ \t]*$/u;
const endOfLine = /^[ \t]*(?:\r?\n|$)/u;

/** The body with texts in place of tags. A tag that has lines to itself goes with its line, as it does when it is rendered. */
function replaced(body: string, tags: readonly { readonly partial: Partial; readonly text: string }[]): string {
  const pieces: string[] = [];
  let end = 0;
  for (const { partial, text } of tags.toSorted((a, b) => a.partial.loc.start.column - b.partial.loc.start.column)) {
    const { start, end: behind } = partial.loc;
    const before = body.slice(end, start.column);
    const rest = endOfLine.exec(body.slice(behind.column, behind.column + widest));
    const isAlone = rest !== null && startOfLine.test(`${start.column <= widest ? '\n' : ''}${body.slice(Math.max(0, start.column - widest), start.column)}`);
    pieces.push(isAlone ? before.replace(/(?<![ \t])[ \t]+$/u, '') : before, text);
    end = behind.column + (isAlone ? rest[0].length : 0);
  }
  return [...pieces, body.slice(end)].join('');
}

function movedIn(text: string, indent: string): string {
  return (text.match(/[^\n]*\n|[^\n]+/gu) ?? []).map((line) => indent + line).join('');
}
