import type { Reference } from './document.ts';

const link = /(?<!!)\[[^\]\n]{0,500}\]\(\s*<?([^)\s>]{1,500})>?(?:\s+"[^"\n]*")?\s*\)/gu;
/** An address, a place in the same text, a path from the top, or something to be filled in. */
const notRelative = /^(?:[a-z][a-z0-9+.-]*:|#|\/|~|mailto:)|[{}<>$*|]/iu;

/**
 * Relative links of a Markdown text, those in code left out.
 * @param line 1-based line of the file on which the text begins.
 */
export function linksIn(text: string, line: number): readonly Reference[] {
  const found: Reference[] = [];
  let fence: string | null = null;
  for (const [index, written] of text.split('\n').entries()) {
    const mark = /^\s*(?:>\s*)?(`{3,}|~{3,})/u.exec(written)?.[1] ?? null;
    if (mark !== null && (fence === null || (mark.startsWith(fence) && written.trim() === mark))) fence = fence === null ? mark : null;
    else if (fence === null) {
      for (const { 1: target = '' } of written.replace(/`[^`\n]*`/gu, '').matchAll(link)) {
        const [path = ''] = target.split(/[#?]/u);
        if (path !== '' && !notRelative.test(target)) found.push({ path: decoded(path), kind: 'link', line: line + index });
      }
    }
  }
  return found;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
