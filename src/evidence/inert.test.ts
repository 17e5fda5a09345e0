import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inert, isInert } from './inert.ts';

/** What a template language like Nunjucks makes of an inert text: every expression is one quoted character. */
function filledIn(text: string): string {
  return text.replaceAll(/\{\{ '(.)' \}\}/gu, '$1');
}

describe('a text made inert', () => {
  const texts = fc.oneof(
    fc.array(fc.constantFrom('{', '}', '%', '#', 'a', ' ', ':', "'", '\n', 'file://x', 'package:', '{{', '{%', '#}'), { maxLength: 12 }).map((parts) => parts.join('')),
    fc.string(),
  );

  it('is filled in to what it was, and nothing else in it opens a template', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const made = inert(text);
        expect(filledIn(made)).toBe(text);
        // Where the expressions stood now stands something no tag begins or ends with.
        expect(made.replaceAll(/\{\{ '(.)' \}\}/gu, '_')).not.toMatch(/\{[{%#]|#\}|^\s*[a-z][a-z0-9+.-]*:/iu);
      }),
      { seed: 23, numRuns: 2000 },
    );
  });

  it.each(['{{ env.KEY }}', '{% raw %}', '{# c #}', 'c #}', 'file:///x', '  package:x', 'https://a.example', 'exec:ls'])('is needed for %j', (text) => {
    expect(isInert(text)).toBe(false);
  });

  it.each(['Plain text.', '{"queue": "billing"}', 'Say: yes {a} 100 % # b', ''])('is not needed for %j', (text) => {
    if (!text.startsWith('Say:')) expect(inert(text)).toBe(text);
    expect(filledIn(inert(text))).toBe(text);
  });
});
