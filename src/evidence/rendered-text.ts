import type { RenderedMessage } from '../template/template.ts';

/** The text that assertions judge: the messages in their order without their roles, white space at their ends removed, an empty line between two. */
export function judgedText(messages: readonly RenderedMessage[]): string {
  return messages.map(({ text }) => text.trim()).join('\n\n');
}

/** The text that a snapshot keeps: the same, with a line `[role]` above each message. */
export function snapshotText(messages: readonly RenderedMessage[]): string {
  return messages.map(({ role, text }) => `[${role}]\n${text.trim()}`).join('\n\n');
}
