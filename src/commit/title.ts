/** A conventional title: `type(scope)!: subject`. */
export interface Title {
  /** As written; compare it in lower case. */
  readonly type: string;
  /** Items of the comma list between the parentheses, trimmed. */
  readonly scope: readonly string[];
  /** Whether `!` stands before the colon. */
  readonly breaking: boolean;
  readonly subject: string;
}

const grammar = /^(?<type>[a-z][a-z0-9-]*)(?:\((?<scope>[^()\r\n]+)\))?(?<bang>!)?:[ \t]+(?<subject>\S[^\n]*)$/i;

/** Reads a title; `null` where it is no conventional one. Whether its type is known is not asked. */
export function readTitle(line: string): Title | null {
  const found = grammar.exec(line)?.groups;
  if (found === undefined) return null;
  const { type = '', scope = '', bang, subject = '' } = found;
  return { type, scope: scopeItems(scope), breaking: bang !== undefined, subject: subject.trimEnd() };
}

/** The items of a comma list, trimmed, without empty ones. */
export function scopeItems(text: string): readonly string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
