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

/** A template as stretches, together the whole text. Languages but Handlebars have no marks. */
export function marksOf(text: string, language: string): readonly Mark[] {
  if (language !== 'handlebars') return [{ kind: 'text', text, name: '' }];
  const marks: Mark[] = [];
  let from = 0;
  for (const match of text.matchAll(handlebars)) {
    if (match.index > from) marks.push({ kind: 'text', text: text.slice(from, match.index), name: '' });
    marks.push(markOf(match[0]));
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
