import type { DocumentMessage } from './document.ts';

/** Roles that a line of their own may name. */
const roleLine = /^[ \t]*#?[ \t]*(system|user|assistant|developer|tool|function)(?:\[[^\]\n]*\])?[ \t]*:[ \t]*$/imu;

/** Whether a text has a line such as `user:`, which begins a message. */
export function namesRoles(text: string): boolean {
  return roleLine.test(text);
}

/**
 * The messages of a text in which lines such as `user:` begin one. What stands before the first is a message of the system;
 * white space around messages does not count, and an empty one before the first role is none.
 */
export function messagesIn(text: string): readonly DocumentMessage[] {
  const messages: { readonly role: string; readonly lines: string[]; readonly line: number; readonly opened: boolean }[] = [{ role: 'system', lines: [], line: 1, opened: false }];
  for (const [index, line] of text.split('\n').entries()) {
    const role = roleLine.exec(line)?.[1]?.toLowerCase();
    if (role === undefined) messages.at(-1)?.lines.push(line);
    else messages.push({ role, lines: [], line: index + 2, opened: true });
  }
  return messages.flatMap(({ role, lines, line, opened }) => {
    const blank = lines.findIndex((each) => each.trim() !== '');
    const content = lines.slice(Math.max(0, blank)).join('\n').trimEnd();
    return content === '' && !opened ? [] : [{ role, text: content, line: line + Math.max(0, blank) }];
  });
}

/** Messages as such a text. A line of a message that would begin another gets a backslash before it, so that no two lists give one text. */
export function messageText(messages: readonly Pick<DocumentMessage, 'role' | 'text'>[]): string {
  return messages.map(({ role, text }) => `${role}:\n${text.split('\n').map(quotedLine).join('\n').trimEnd()}\n`).join('\n');
}

function quotedLine(line: string): string {
  return roleLine.test(line.replace(/^\\+/u, '')) ? `\\${line}` : line;
}
