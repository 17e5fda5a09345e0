/** What a YAML text may have at most. */
export interface YamlLimits {
  readonly bytes: number;
  readonly keys: number;
  /** Collections inside each other. */
  readonly depth: number;
  /** Pieces the parser sees: values, signs, white space, line ends, comments. Its time grows with them. */
  readonly parts: number;
}

/** Front matter (security.md). */
export const frontMatterLimits: YamlLimits = { bytes: 64 * 1024, keys: 1000, depth: 32, parts: 20_000 };

/** Files that are YAML as a whole: configuration, tests, experiments. */
export const yamlFileLimits: YamlLimits = { bytes: 256 * 1024, keys: 5000, depth: 32, parts: 30_000 };

/** The first thing in a YAML text that is not allowed, seen without parsing it. */
export type Forbidden = { readonly offset: number } & (
  | { readonly is: 'too-large'; readonly what: 'keys' | 'depth' | 'parts'; readonly found: number; readonly limit: number }
  | { readonly is: 'forbidden'; readonly what: 'anchor' | 'alias' | 'tag' | 'directive'; readonly text: string }
  | { readonly is: 'bad-escape'; readonly text: string }
);

/** Marks of the lexer that stand for no text of the file. */
const beforeScalar = '\u001f';
const afterBrokenFlow = '\u0018';
const marks: ReadonlySet<string> = new Set(['\u0002', afterBrokenFlow, beforeScalar]);

const signs: ReadonlyMap<string, (Forbidden & { readonly is: 'forbidden' })['what']> = new Map([
  ['&', 'anchor'],
  ['*', 'alias'],
  ['!', 'tag'],
  ['%', 'directive'],
]);
const escape = /\\(?:[0abtnvfre "/\\N_LP\t\r\n]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8})?/gu;

/**
 * Looks at the pieces of a YAML text one by one, in linear time, before the parser does work that grows with
 * depth and errors. Give it every piece in order; what it answers is the reason to stop.
 */
export function yamlGuard(limits: YamlLimits): (piece: string) => Forbidden | null {
  const found = { keys: 0, depth: 0, parts: 0 };
  const depth = depthMeter();
  let offset = 0;
  let isScalar = false;
  const look = (piece: string, at: number): Forbidden | null => {
    const first = piece.charAt(0);
    const wasScalar = isScalar;
    isScalar = false;
    if (!wasScalar && signs.has(first)) return { is: 'forbidden', what: signs.get(first) ?? 'tag', text: piece.trimEnd().slice(0, 40), offset: at };
    const isQuoted = !wasScalar && (first === '"' || first === "'");
    if (isQuoted && first === '"') {
      const wrong = badEscapeIn(piece);
      if (wrong !== null) return { is: 'bad-escape', text: piece.slice(wrong, wrong + 2), offset: at + wrong };
    }
    found.parts += 1;
    if (piece === ':' && !wasScalar) found.keys += 1;
    found.depth = depth.see(wasScalar || isQuoted ? 'scalar' : 'other', piece);
    const what = (['depth', 'keys', 'parts'] as const).find((each) => found[each] > limits[each]);
    return what === undefined ? null : { is: 'too-large', what, found: found[what], limit: limits[what], offset: at };
  };
  return (piece) => {
    if (!isScalar && marks.has(piece)) {
      if (piece === afterBrokenFlow) depth.leaveFlow();
      isScalar = piece === beforeScalar;
      return null;
    }
    offset += piece.length;
    return look(piece, offset - piece.length);
  };
}

/** Position of the first backslash in a quoted text that begins no escape, or `null`. */
function badEscapeIn(quoted: string): number | null {
  for (const match of quoted.matchAll(escape)) if (match[0] === '\\') return match.index;
  return null;
}

/** Counts the collections a piece is in: brackets in flow style, columns that grow in block style. */
function depthMeter(): { readonly see: (kind: 'scalar' | 'other', piece: string) => number; readonly leaveFlow: () => void } {
  /** Twice the column of each open block collection; lists are odd, since a list may stand in the column of its key. */
  const open: number[] = [];
  let flow = 0;
  let column = 0;
  let keyColumn = -1;
  const enter = (level: number): void => {
    while ((open.at(-1) ?? -1) > level) open.pop();
    if (open.at(-1) !== level) open.push(level);
  };
  return {
    leaveFlow: () => {
      flow = 0;
    },
    see: (kind, piece) => {
      const begins = column;
      const lineEnd = piece.lastIndexOf('\n');
      column = lineEnd === -1 ? column + piece.length : piece.length - lineEnd - 1;
      if (kind === 'scalar') {
        if (flow === 0) keyColumn = begins;
        return open.length + flow;
      }
      if (flow === 0 && piece === '-') enter(2 * begins + 1);
      if (flow === 0 && piece === '?') enter(2 * begins);
      if (flow === 0 && piece === ':') enter(2 * (keyColumn === -1 ? begins : keyColumn));
      if (lineEnd !== -1 || piece === '-' || piece === ':') keyColumn = -1;
      if (piece === '[' || piece === '{') {
        if (flow === 0) keyColumn = begins;
        flow += 1;
      }
      if (piece === ']' || piece === '}') flow = Math.max(0, flow - 1);
      return open.length + flow;
    },
  };
}
