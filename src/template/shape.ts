import { headOf, helpers } from './helpers.ts';
import type { Block, Partial, Program, Statement } from './tree.ts';

/** What a piece of template does when it is rendered, apart from how it is written: text as it is, or a tag. */
export type Shape = string | TagShape;

interface TagShape {
  readonly call: string;
  /** What `as |name|` names, and the two parts of a block; a tag that is none has no parts. */
  readonly names: string;
  readonly parts: readonly (readonly Shape[] | null)[];
}

/** What a partial stands in. */
export interface Surroundings {
  /** Whether names mean fields of an item here. */
  readonly narrowed: boolean;
  /** Whether a block around it gives names by `as |name|`. */
  readonly named: boolean;
}

/** The shapes of a partial in its place, or `null` where it does not mean there what its text would. */
export type ShapesOfPartial = (partial: Partial, around: Surroundings) => readonly Shape[] | null;

/** Thrown inside this file where a partial has no shape. */
class NoShape extends Error {}

/** The shapes of statements; pieces of text that follow each other are one. `null` where a partial has none. */
export function shapesOf(statements: readonly Statement[], partials: ShapesOfPartial): readonly Shape[] | null {
  try {
    return shapesIn(statements, { narrowed: false, named: false }, partials);
  } catch (error) {
    if (error instanceof NoShape) return null;
    throw error;
  }
}

/** Pieces of text that follow each other as one, and no empty ones. */
export function joined(shapes: readonly Shape[]): readonly Shape[] {
  const result: Shape[] = [];
  for (const shape of shapes) {
    const last = result.at(-1);
    if (shape === '') continue;
    if (typeof shape === 'string' && typeof last === 'string') result[result.length - 1] = last + shape;
    else result.push(shape);
  }
  return result;
}

function shapesIn(statements: readonly Statement[], around: Surroundings, partials: ShapesOfPartial): readonly Shape[] {
  const shapes = statements.flatMap((statement): readonly Shape[] => {
    if (statement.type === 'ContentStatement') return [statement.value];
    if (statement.type === 'MustacheStatement') return [{ call: callText(statement), names: '', parts: [] }];
    if (statement.type === 'BlockStatement') return [blockShape(statement, around, partials)];
    if (statement.type !== 'PartialStatement') return [];
    const inner = partials(statement, around);
    if (inner === null) throw new NoShape();
    return inner;
  });
  return joined(shapes);
}

function blockShape(block: Block, around: Surroundings, partials: ShapesOfPartial): Shape {
  const head = headOf(block, false);
  const keeps = head.is === 'helper' && helpers[head.name].content === 'same';
  const inner = {
    narrowed: around.narrowed || !keeps,
    named: around.named || [block.program, block.inverse].some((program) => (program?.blockParams ?? []).length > 0),
  };
  const part = (program: Program | undefined): readonly Shape[] | null => (program === undefined ? null : shapesIn(program.body, inner, partials));
  const names = [block.program, block.inverse].map((program) => (program?.blockParams ?? []).join(' ')).join('|');
  return { call: callText(block), names, parts: [part(block.program), part(block.inverse)] };
}

/** A call without where it stands. */
function callText({ path, params, hash }: { readonly path: unknown; readonly params: unknown; readonly hash?: unknown }): string {
  return JSON.stringify([path, params, hash ?? null], (key, value: unknown) => (key === 'loc' ? undefined : value));
}
