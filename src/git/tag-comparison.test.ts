import { describe, expect, it } from 'vitest';
import { digestIn } from './tag-comparison.ts';

describe('the digest of a tag message', () => {
  it.each([
    ['notes\n\nPrompt: a\nDigest: sha256:1\nSource: x\n', 'sha256:1'],
    ['notes\n\nDigest: sha256:1\n-----BEGIN SSH SIGNATURE-----\n\nDigest: sha256:2\n-----END SSH SIGNATURE-----\n', 'sha256:1'],
    ['Digest: sha256:0\n\nnotes\n\nDigest: sha256:1', 'sha256:1'],
  ])('is a trailer: %j', (message, digest) => {
    expect(digestIn(message)).toBe(digest);
  });

  it.each(['', 'notes', 'Digest: sha256:0\n\nnotes\n', 'notes\n\n Digest: x\n', 'notes\n\nDigest:\n', 'notes\n\nOld-Digest: x\n'])('is nothing else: %j', (message) => {
    expect(digestIn(message)).toBeNull();
  });
});
