import { describe, expect, it } from 'vitest';
import { normalizedTag, tagKind, tagMatches } from './tag.ts';

describe('a tag', () => {
  it('is stored in lower case, trimmed, with hyphens for white space', () => {
    expect(normalizedTag('  Customer  Support ')).toBe('customer-support');
  });

  it('has the kind of its words, of the model, or none', () => {
    expect(tagKind('support', null)).toBe('domain');
    expect(tagKind('classify', null)).toBe('action');
    expect(tagKind('claude-sonnet', 'Claude Sonnet')).toBe('model');
    expect(tagKind('misc', 'Claude Sonnet')).toBe('general');
  });

  it('is found by its name and by its kind, but not by an empty query', () => {
    expect(tagMatches('support', 'domain', 'Supp')).toBe(true);
    expect(tagMatches('support', 'domain', 'domain')).toBe(true);
    expect(tagMatches('support', 'domain', ' ')).toBe(false);
  });
});
