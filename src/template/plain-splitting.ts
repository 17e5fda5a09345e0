import type { RenderedMessage } from './template.ts';

/** Messages that begin at a role, and what stands before the first of them. */
interface Part {
  /** `null` before the first role. */
  readonly role: string | null;
  readonly text: string;
  /** Offsets in `text` of where its first block begins and its last one ends; `null` without any. */
  readonly blocks: { readonly first: number; readonly last: number } | null;
  readonly hasTags: boolean;
}

/**
 * The messages of a body that the plain reader reads (`plainFindings`) and that names a role, without parsing it.
 * @returns exactly what the parser's trees tell, or `null` wherever that is not certain.
 */
export function plainMessages(body: string): readonly RenderedMessage[] | null {
  const parts = partsOf(body);
  if (parts === null) return null;
  const [lead] = parts;
  if (lead?.hasTags === true || !parts.every((part, at) => standsAlone(part, at === 0, at === parts.length - 1))) return null;
  return parts.flatMap(({ role, text }) => (role === null && text.trim() === '' ? [] : [{ role: role ?? 'user', text }]));
}

const tag = /\{\{(?:(?<opens>#)|(?<closes>\/)|role +(?<role>"[^"]+"|'[^']+'))?[^}]*\}\}/gu;

/** The parts between roles; `null` where a role stands in a block. */
function partsOf(body: string): readonly Part[] | null {
  const parts: Part[] = [];
  let open = { role: null as string | null, start: 0, blocks: null as Part['blocks'], hasTags: false };
  let depth = 0;
  const close = (end: number): void => void parts.push({ role: open.role, text: body.slice(open.start, end), blocks: open.blocks, hasTags: open.hasTags });
  for (const { index, 0: { length }, groups: { opens, closes, role } = {} } of body.matchAll(tag)) {
    if (role !== undefined) {
      if (depth > 0) return null;
      close(index);
      open = { role: role.slice(1, -1), start: index + length, blocks: null, hasTags: false };
      continue;
    }
    open.hasTags = true;
    if (opens !== undefined) depth += 1;
    if (closes !== undefined) depth -= 1;
    if (opens !== undefined || closes !== undefined) open.blocks = { first: open.blocks?.first ?? index - open.start, last: index + length - open.start };
  }
  close(body.length);
  return parts;
}

/**
 * Whether white space around the blocks of a part is treated as in the whole body. A block that has a line to itself loses
 * the end of that line; beside a role it has not, but would have at the edge of a text of its own.
 */
function standsAlone({ text, blocks }: Part, isFirst: boolean, isLast: boolean): boolean {
  if (blocks === null) return true;
  const tells = /\S|\n/u;
  return (isFirst || tells.test(text.slice(0, blocks.first))) && (isLast || tells.test(text.slice(blocks.last)));
}
