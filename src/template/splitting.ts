import { headOf } from './helpers.ts';
import { parsedOrNull } from './parsed-or-null.ts';
import { plainFindings } from './plain-reading.ts';
import { plainMessages } from './plain-splitting.ts';
import { findingsOf } from './reading.ts';
import { shapesOf } from './shape.ts';
import type { RenderedMessage } from './template.ts';
import type { Mustache, Program, Statement } from './tree.ts';

/** A stretch of a body that belongs to one message. */
interface Stretch {
  /** `null` before the first role. */
  readonly role: string | null;
  readonly start: number;
  readonly statements: Statement[];
}

/**
 * A body without partials as the templates of its messages, so that each can be rendered alone: rendered one after another
 * they give what the body gives.
 * @returns `null` where the body names no role, or names one inside a block: which messages there are is then known only
 * once it is rendered.
 */
export function messageTemplates(body: string): readonly RenderedMessage[] | null {
  const plain = plainFindings(body);
  if (plain === null) return parsedMessages(body);
  return plain.roles.length === 0 ? null : (plainMessages(body) ?? parsedMessages(body));
}

/** The same by the parser alone: every part is parsed again and compared. */
export function parsedMessages(body: string): readonly RenderedMessage[] | null {
  const tree = parsedOrNull(body);
  if (tree === null) return null;
  const [lead, ...stretches] = stretchesOf(tree);
  if (lead === undefined || stretches.length === 0 || stretches.length !== findingsOf(tree).roles.length) return null;
  const ends = [...stretches.map(({ end }) => end), body.length];
  const messages: RenderedMessage[] = [];
  for (const [index, { role, start, statements }] of [lead, ...stretches].entries()) {
    const text = body.slice(start, ends[index]);
    if (!rendersAs(text, statements)) return null;
    if (role !== null || hasWords(statements)) messages.push({ role: role ?? 'user', text });
    else if (statements.some(({ type }) => type !== 'ContentStatement' && type !== 'CommentStatement')) return null;
  }
  return messages;
}

function stretchesOf({ body }: Program): readonly (Stretch & { readonly end: number })[] {
  const stretches: (Stretch & { readonly end: number })[] = [{ role: null, start: 0, end: 0, statements: [] }];
  for (const statement of body) {
    const role = statement.type === 'MustacheStatement' ? roleOf(statement) : null;
    if (role === null) stretches.at(-1)?.statements.push(statement);
    else stretches.push({ role, start: statement.loc.end.column, end: statement.loc.start.column, statements: [] });
  }
  return stretches;
}

function roleOf(mustache: Mustache): string | null {
  const head = headOf(mustache, false);
  const [role] = mustache.params;
  const isRole = head.is === 'helper' && head.name === 'role' && role?.type === 'StringLiteral';
  return isRole ? String(role.value) : null;
}

/** Whether text before the first role is a message: what is only white space is none. */
function hasWords(statements: readonly Statement[]): boolean {
  return statements.some((statement) => statement.type === 'ContentStatement' && statement.value.trim() !== '');
}

function rendersAs(text: string, statements: readonly Statement[]): boolean {
  const alone = parsedOrNull(text);
  if (alone === null) return false;
  const none = (): null => null;
  const shapes = shapesOf(alone.body, none);
  return shapes !== null && JSON.stringify(shapes) === JSON.stringify(shapesOf(statements, none));
}
