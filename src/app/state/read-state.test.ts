import { describe, expect, it } from 'vitest';
import { largestFile } from '../../format/bytes.ts';
import type { Repository } from '../../git/repository.ts';
import { recordedTexts } from './read-state.ts';

describe('the records', () => {
  it('may be larger than a prompt: the first release of a large library is one of them', async () => {
    const record = Buffer.alloc(largestFile + 1, 'a');
    const repository: Pick<Repository, 'blobsAt' | 'readBlobs'> = {
      blobsAt: async (_, paths) => paths.map(() => 'blob'),
      readBlobs: async () => new Map([['blob', record]]),
    };
    const texts = await recordedTexts(repository as Repository, 'commit', 'main', ['releases/2026-01/1.0.0.json']);
    expect(texts.get('releases/2026-01/1.0.0.json')).toHaveLength(largestFile + 1);
  });
});
