import { describe, expect, it } from 'vitest';
import { readTrailers } from './trailers.ts';

describe('trailers', () => {
  it.each([
    ['Prompt-Change: agents-support-triage=major', 'agents-support-triage', 'major', null],
    ['prompt-change: agents-*=Patch; only words; no more', 'agents-*', 'patch', 'only words; no more'],
    ['* Prompt-Change:a = none ;', 'a', 'none', null],
  ])('%j declares an impact', (line, target, impact, note) => {
    expect(readTrailers([line]).promptChanges).toEqual([{ target, impact, note }]);
  });

  it.each([
    ['Release-As: 9.0.0', null, '9.0.0'],
    ['Release-As: agents-support-triage = v2', 'agents-support-triage', 'v2'],
  ])('%j asks for a version', (line, id, version) => {
    expect(readTrailers([line]).releaseAs).toEqual([{ id, version }]);
  });

  it.each([
    'Prompt-Change:',
    'Prompt-Change: =major',
    'Prompt-Change: a',
    'Prompt-Change: a=huge',
    'Prompt-Change: a=__proto__',
    'Prompt-Change: a=b=major',
    'Prompt-Change: a, b=major',
    'Prompt-Changes: a=major',
    'Prompt Change: a=major',
    'Release-As:',
    'Release-As: a=',
    'Release-As: =1.0.0',
    'Release-As: 1.0.0 please',
    'Release-As: a=b=1.0.0',
  ])('%j cannot be read, and that is said', (line) => {
    const read = readTrailers([line]);
    expect(read.problems.map((each) => each.code)).toEqual(['commit-trailer-invalid']);
    expect([read.promptChanges, read.releaseAs]).toEqual([[], []]);
  });

  it('refer to other work', () => {
    expect(readTrailers(['Refs: #1, #2', 'closes #3', 'Refs:', 'Closes the gap']).references).toEqual([
      { kind: 'refs', text: '#1, #2' },
      { kind: 'closes', text: '#3' },
    ]);
  });

  it('go on in indented lines', () => {
    const [change] = readTrailers(['Prompt-Change: a=major; one', '  two', '', 'three']).promptChanges;
    expect(change?.note).toBe('one two');
  });

  it('stand at the start of a line', () => {
    expect(readTrailers(['> Prompt-Change: a=major', 'Write Release-As: 1.0.0'])).toMatchObject({
      promptChanges: [],
      releaseAs: [],
      problems: [],
    });
  });
});
