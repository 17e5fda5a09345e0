import { describe, expect, it } from 'vitest';
import { pushInParts, pushTagsInHalves } from './push-in-parts.ts';
import type { Delivery } from './push-release.ts';
import type { Receiver } from './receiver.ts';
import type { TagTip } from './remote.ts';

const object = 'a'.repeat(40);

/** A receiver in memory that takes at most `limit` refs at once and refuses some names for ever. */
function receiver(limit: number, forbidden: (name: string) => boolean = () => false): { readonly receiver: Receiver; readonly asked: number[]; readonly there: Map<string, TagTip> } {
  const asked: number[] = [];
  const there = new Map<string, TagTip>();
  return {
    asked,
    there,
    receiver: {
      name: 'memory',
      refs: async () => ({ branches: new Map(), tags: new Map(there) }),
      bring: async () => undefined,
      take: async (_, { tags }) => {
        asked.push(tags.size);
        if (tags.size > limit || [...tags.keys()].some(forbidden)) return 'too many';
        for (const [name, tag] of tags) there.set(name, { object: tag, peeled: tag });
        return null;
      },
      closedTo: async () => null,
    },
  };
}

function delivery(count: number): Delivery {
  const tags = Array.from({ length: count }, (_, at) => ({ name: `p${at}`, target: object, message: '', object }));
  return { staging: { folder: '/', environment: {}, kind: 'git-folder' }, branch: null, tags, allTags: true };
}

describe('tags pushed in halves', () => {
  it('go at once where that is taken', async () => {
    const world = receiver(Infinity);
    expect(await pushTagsInHalves(world.receiver, delivery(1000))).toEqual({ is: 'landed', written: 1000 });
    expect(world.asked).toEqual([1000]);
  });

  it('find the limit once and keep to it', async () => {
    const world = receiver(5);
    expect(await pushTagsInHalves(world.receiver, delivery(100))).toEqual({ is: 'landed', written: 100 });
    expect(world.asked).toEqual([100, 50, 25, 13, 7, ...Array.from({ length: 25 }, () => 4)]);
  });

  it('go around the one that is forbidden', async () => {
    const world = receiver(Infinity, (name) => name === 'p0');
    expect(await pushTagsInHalves(world.receiver, delivery(64))).toEqual({ is: 'tags-missing', names: ['p0'], because: 'too many' });
    expect(world.asked).toEqual([64, 32, 16, 8, 4, 2, 1, 63]);
  });

  it('give up soon where every one is forbidden', async () => {
    const world = receiver(Infinity, () => true);
    expect(await pushTagsInHalves(world.receiver, delivery(1000))).toMatchObject({ is: 'tags-missing', because: 'too many' });
    expect([world.asked.length < 50, world.there.size]).toEqual([true, 0]);
  });

  it('need no push where all are there', async () => {
    const world = receiver(1);
    await pushTagsInHalves(world.receiver, delivery(3));
    const before = world.asked.length;
    expect(await pushTagsInHalves(world.receiver, delivery(3))).toEqual({ is: 'landed', written: 0 });
    expect(world.asked.length).toBe(before);
  });

  it('follow the ones that must be first, and only when these are there', async () => {
    const world = receiver(2, (name) => name === 'p3');
    expect(await pushInParts(world.receiver, delivery(5), ['p4'])).toMatchObject({ is: 'tags-missing', names: ['p3'] });
    const closed = receiver(2, (name) => name === 'p4');
    expect(await pushInParts(closed.receiver, delivery(5), ['p4'])).toMatchObject({ is: 'tags-missing', names: ['p4'] });
    expect(closed.there.size).toBe(0);
  });
});
