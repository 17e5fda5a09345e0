import { describe, expect, it } from 'vitest';
import { importJson } from './json.ts';

describe('a record of evidence that somebody brings', () => {
  it.each([['is no JSON', 'oops'], ['lacks what it needs', '{}']])('and that %s is their file to mend, not the records', (_, text) => {
    expect(importJson({ file: 'mine.json', text })).toMatchObject({ ok: false, problems: [{ code: 'evidence-unreadable', place: { file: 'mine.json' } }] });
  });
});
