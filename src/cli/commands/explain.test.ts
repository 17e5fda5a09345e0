import { describe, expect, it } from 'vitest';
import { fakeWorld } from '../../../test/support/fake-world.ts';
import { faultsBySchema } from '../../../test/support/published-schema.ts';
import { changeTypes } from '../../domain/change-types.ts';
import { statuses } from '../../domain/statuses.ts';
import { main } from '../entry.ts';
import { topicNames } from '../topics/names.ts';

async function output(...argv: string[]): Promise<string> {
  const world = fakeWorld();
  expect(await main(argv, world)).toBe(0);
  return world.written().out;
}

describe('explain', () => {
  it('lists every topic', async () => {
    const { topics } = JSON.parse(await output('explain', '--json')) as { topics: { topic: string }[] };
    expect(topics.map(({ topic }) => topic)).toEqual(topicNames);
  });

  it.each(topicNames)('knows %s and shows every row of its tables', async (topic) => {
    const text = await output('explain', topic);
    const { tables } = JSON.parse(await output('explain', topic, '--json')) as { tables: Record<string, object> };
    for (const rows of Object.values(tables)) {
      expect(Object.keys(rows).length).toBeGreaterThan(0);
      for (const name of Object.keys(rows)) expect(text).toMatch(new RegExp(`^${name}\\b`, 'mu'));
    }
  });

  it.each([[], ...topicNames.map((topic) => [topic])])('fits its published schema: %s', async (...topic) => {
    expect(faultsBySchema('explain', JSON.parse(await output('explain', ...topic, '--json')))).toEqual([]);
  });

  it('gives the very tables the program goes by', async () => {
    const { tables } = JSON.parse(await output('explain', 'versioning', '--json')) as { tables: Record<string, unknown> };
    expect(tables['change']).toEqual(changeTypes);
    const status = JSON.parse(await output('explain', 'status', '--json')) as { tables: Record<string, unknown> };
    expect(status.tables['status']).toEqual(statuses);
  });
});
