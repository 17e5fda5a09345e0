/** A stretch of a template, by what a reader should see in it. */
export interface Mark {
  readonly kind: 'text' | 'variable' | 'partial' | 'role' | 'logic' | 'remark';
  readonly text: string;
  /** What a variable, partial or role is called; empty for the rest. */
  readonly name: string;
}

const handlebars = /\{\{!--[\s\S]*?--\}\}|\{\{\{[\s\S]*?\}\}\}|\{\{[\s\S]*?\}\}/gu;
const variable = /^\{\{\{?~?\s*&?\s*(?<name>[\p{L}_][\p{L}\p{N}_.-]*)\s*~?\}?\}\}$/u;
const partial = /^\{\{~?>\s*(?<name>[^\s}]+)[^}]*\}\}$/u;
const role = /^\{\{~?\s*role\s+["'](?<name>[^"']*)["']\s*~?\}\}$/u;
const remark = /^\{\{~?!/u;

/** Words that are no variable, though they stand like one. */
const words = new Set(['else', 'history', 'this']);

/** What is no plain text in a language, and what each such piece is. */
interface Marking {
  readonly pieces: RegExp;
  readonly markOf: (piece: string) => Mark;
}

/** A piece that is a variable where it names one and nothing else; anything else is logic. */
function simple(pieces: RegExp, value: RegExp): Marking {
  return {
    pieces,
    markOf: (text) => {
      if (/^\{[{%]?[#!]/u.test(text) && !value.test(text)) return { kind: text.startsWith('{{#') ? 'logic' : 'remark', text, name: '' };
      const name = value.exec(text)?.groups?.['name'];
      return name === undefined ? { kind: 'logic', text, name: '' } : { kind: 'variable', text, name };
    },
  };
}

const inBraces = /^\{\{\{?\s*&?\s*(?<name>[\p{L}_][\p{L}\p{N}_.-]*)\s*\}?\}\}$/u;

/** Languages that can be marked without reading them; the text of any other stays plain. */
const markings: ReadonlyMap<string, Marking> = new Map([
  ['handlebars', { pieces: handlebars, markOf }],
  ['mustache', simple(/\{\{\{[\s\S]*?\}\}\}|\{\{[\s\S]*?\}\}/gu, inBraces)],
  ['jinja2', simple(/\{#[\s\S]*?#\}|\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}/gu, /^\{\{-?\s*(?<name>[\p{L}_][\p{L}\p{N}_.]*)\s*(?:\|[^}]*)?-?\}\}$/u)],
  ['braces', simple(/\{\{\s*[\p{L}_][\p{L}\p{N}_.-]*\s*\}\}/gu, inBraces)],
  ['input-fields', simple(/\$\{input:[\w.-]+(?::[^}\n]*)?\}/gu, /^\$\{input:(?<name>[\w.-]+)/u)],
]);

/** A template as stretches, together the whole text. */
export function marksOf(text: string, language: string): readonly Mark[] {
  const marking = markings.get(language);
  if (marking === undefined) return [{ kind: 'text', text, name: '' }];
  const marks: Mark[] = [];
  let from = 0;
  for (const match of text.matchAll(marking.pieces)) {
    if (match.index > from) marks.push({ kind: 'text', text: text.slice(from, match.index), name: '' });
    marks.push(marking.markOf(match[0]));
    from = match.index + match[0].length;
  }
  return from < text.length ? [...marks, { kind: 'text', text: text.slice(from), name: '' }] : marks;
}

function markOf(text: string): Mark {
  if (remark.test(text)) return { kind: 'remark', text, name: '' };
  const named = [['partial', partial], ['role', role], ['variable', variable]] as const;
  for (const [kind, pattern] of named) {
    const name = pattern.exec(text)?.groups?.['name'];
    if (name !== undefined && !(kind === 'variable' && words.has(name))) return { kind, text, name };
  }
  return { kind: 'logic', text, name: '' };
}
