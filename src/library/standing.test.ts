import { describe, expect, it } from 'vitest';
import { composePrompt } from '../format/edit-front-matter.ts';
import { nativeFormat } from '../format/native.ts';
import { statusShown } from './standing.ts';

function documentWith(metadata: object) {
  const read = nativeFormat.read(Buffer.from(composePrompt({ description: 'd', ...metadata }, 'x')), 'p');
  if (!read.ok) throw new Error('unreadable');
  return read.value;
}
const deprecation = { announced: '2026-01-01', removal: '2026-02-01' };

describe('the status that is shown', () => {
  it.each([
    ['review', {}, null],
    ['review', {}, { version: null, status: null }],
    ['approved', {}, { version: '1.0.0', status: 'approved' }],
    ['deployed', {}, { version: '1.0.0', status: 'deployed' }],
    ['draft', { status: 'draft' }, { version: '1.0.0', status: 'deployed' }],
    ['archived', { status: 'archived' }, { version: '1.0.0', status: 'deployed' }],
    ['deprecated', { deprecation }, { version: '1.0.0', status: 'deployed' }],
    ['review', {}, { version: '1.0.0', status: 'draft' }],
  ] as const)('is %s for %j and %j', (expected, metadata, standing) => {
    expect(statusShown(documentWith(metadata), standing)).toBe(expected);
  });
});
