import { describe, expect, it } from 'vitest';
import { matchesAll, namingPatterns } from './naming.ts';
import { processorTime } from '../../test/support/processor-time.ts';

function matched(pattern: string, names: readonly string[]): readonly string[] {
  const matches = matchesAll(pattern, names);
  return matches.ok ? names.filter((_, index) => matches.value[index]) : matches.problems.map(({ code }) => code);
}

const names = ['triage', 'ticket-triage', 'gpt4', 'Triage', '-a', 'a-', 'a--b', '', 'größe', 'a b', 'a\n'];

describe('naming patterns', () => {
  it('allow words of letters, or of letters and digits, by preset', () => {
    expect(matched(namingPatterns.letters, names)).toEqual(['triage', 'ticket-triage']);
    expect(matched(namingPatterns['letters-digits'], names)).toEqual(['triage', 'ticket-triage', 'gpt4']);
  });

  it('may be of the library, and match names as a whole', () => {
    expect(matched('[a-z]+|x', names)).toEqual(['triage']);
    expect(matched('\\p{Ll}+', names)).toEqual(['triage', 'größe']);
  });

  it('that are no regular expressions are a problem of the configuration', () => {
    for (const wrong of ['(', '[z-a]', 'a)(?:b', '\\']) expect(matched(wrong, names)).toEqual(['config-invalid']);
  });

  it('judge 10,000 names in one go', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `name-${index}`);
    expect(matched('name-[0-9]*5', many)).toHaveLength(1000);
  });

  it.each(['(a+)+', '(a|aa)+', '(a|a?)+', '(.*a){20}', '([a-z]+)*-', '^(\\w+\\s?)*', '(?=(a+)+b)a', '(a*)*\\1b'])(
    'as slow as `%s` let no name through and stop in time',
    (pattern) => {
      const spent = processorTime(() => {
        expect(matched(pattern, ['ok', `${'a'.repeat(200)}!`])).toEqual(['name-pattern-too-slow']);
      });
      expect(spent).toBeLessThan(500);
    },
  );

  it('cannot reach anything', () => {
    expect(matched('a\u2028b', ["a'); globalThis.process.exit(1); ('", 'a\u2028b'])).toEqual(['a\u2028b']);
  });
});
