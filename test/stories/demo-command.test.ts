import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { called } from '../support/called.ts';
import { faultsBySchema } from '../support/published-schema.ts';

it('demo --json fits its published schema, and leaves what it names', async () => {
  const { exit, out } = await called(tmpdir(), ['demo', '--json']);
  expect(exit).toBe(0);
  const told = JSON.parse(out) as { folder: string; clone: string; dashboard: string };
  expect(faultsBySchema('demo', told)).toEqual([]);
  for (const path of [told.clone, told.dashboard]) expect(existsSync(path), path).toBe(true);
  rmSync(told.folder, { recursive: true });
});
