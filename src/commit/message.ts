/** A commit message in its parts, before anything in it is understood. */
export interface Message {
  /** First line, without the number of its pull request. */
  readonly title: string;
  readonly pullRequest: number | null;
  /** The lines below; those of fenced code are blank, because code that is quoted declares nothing. */
  readonly body: readonly string[];
}

/** Takes a message apart. Only line feeds end a line; carriage returns are dropped, as are white space and blank lines around the text. */
export function readMessage(text: string): Message {
  const [first = '', ...body] = text.replaceAll('\r', '').trim().split('\n');
  return { ...splitPullRequest(first.trimEnd()), body: withoutFencedCode(body) };
}

/** A title and the number that GitHub puts behind it: ` (#123)`. */
export function splitPullRequest(line: string): { readonly title: string; readonly pullRequest: number | null } {
  const found = /\s\(#([1-9]\d{0,14})\)$/u.exec(line);
  if (found === null) return { title: line, pullRequest: null };
  return { title: line.slice(0, found.index).trimEnd(), pullRequest: Number(found[1]) };
}

interface Fence {
  readonly mark: string;
  readonly length: number;
  /** A fence with words behind it opens only. */
  readonly bare: boolean;
}

function fenceIn(line: string): Fence | null {
  const found = /^ {0,3}(`{3,}|~{3,})(.*)$/u.exec(line);
  const [, marks = '', words = ''] = found ?? [];
  if (marks === '' || (marks.startsWith('`') && words.includes('`'))) return null;
  return { mark: marks.charAt(0), length: marks.length, bare: words.trim() === '' };
}

/** Blanks fenced code. A fence that nothing closes hides nothing: a stray one must not swallow a breaking change. */
function withoutFencedCode(lines: readonly string[]): readonly string[] {
  const fences = lines.map(fenceIn);
  const closable = longestClosersBelow(fences);
  let open: Fence | null = null;
  return lines.map((line, index) => {
    const fence = fences[index] ?? null;
    if (open !== null) {
      if (fence !== null && closes(fence, open)) open = null;
      return '';
    }
    if (fence === null || (closable[index]?.get(fence.mark) ?? 0) < fence.length) return line;
    open = fence;
    return '';
  });
}

function closes(fence: Fence, open: Fence): boolean {
  return fence.bare && fence.mark === open.mark && fence.length >= open.length;
}

/** For each line the longest closing fence of each kind below it. */
function longestClosersBelow(fences: readonly (Fence | null)[]): readonly ReadonlyMap<string, number>[] {
  const below: ReadonlyMap<string, number>[] = [];
  let longest: ReadonlyMap<string, number> = new Map();
  for (let index = fences.length - 1; index >= 0; index -= 1) {
    below[index] = longest;
    const fence = fences[index];
    if (fence?.bare === true && fence.length > (longest.get(fence.mark) ?? 0)) {
      longest = new Map(longest).set(fence.mark, fence.length);
    }
  }
  return below;
}
