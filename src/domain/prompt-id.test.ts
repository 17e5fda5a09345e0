import { describe, expect, it } from 'vitest';
import { collisionKey, promptId } from './prompt-id.ts';

describe('a prompt id', () => {
  it('joins category, subcategory, name and variant', () => {
    const name = { category: 'agents', subcategory: 'support', name: 'triage', variant: null };
    expect(promptId(name)).toBe('agents-support-triage');
    expect(promptId({ ...name, variant: 'concise' })).toBe('agents-support-triage-concise');
  });

  it('collides with another in case and in forms of letters', () => {
    expect(collisionKey('ＴRIAGE')).toBe(collisionKey('triage'));
    expect(collisionKey('ﬁnd')).toBe(collisionKey('FIND'));
    expect(collisionKey('triage')).not.toBe(collisionKey('triages'));
  });
});
