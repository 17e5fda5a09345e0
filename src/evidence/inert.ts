/** What begins a place to read, run or fetch: promptfoo takes such a text for more than a text. */
const reference = /^\s*[a-z][a-z0-9+.-]*:/iu;

/**
 * A text that promptfoo passes on as it stands. It fills in templates everywhere (Nunjucks, which can run code), so every
 * opening of one is written as an expression that gives it back; and the first letter of what looks like an address.
 */
export function inert(text: string): string {
  const closed = text.replaceAll(/\{(?=[{%#])|#(?=\})/gu, (sign) => `{{ '${sign}' }}`);
  return reference.test(text) ? closed.replace(/[a-z]/iu, (letter) => `{{ '${letter}' }}`) : closed;
}

/** Whether promptfoo passes a text on as it stands though nothing is done to it. */
export function isInert(text: string): boolean {
  return inert(text) === text;
}
