import { worldFrom, type World } from './release-world.ts';
import type { Fault } from './injector.ts';

/** What a scenario begins with, and has to end with. */
export interface Scenario {
  /** Folder of the repository that the origin is a copy of. */
  readonly template: string;
  /** State that a whole run makes of it. */
  readonly expected: string;
  readonly faults: readonly Fault[];
}

/** What is wrong after faults struck one run and another ran from a fresh mirror; `null` for nothing. */
export async function divergence({ template, expected, faults }: Scenario): Promise<string | null> {
  const world = worldFrom(template);
  try {
    await world.struckRun(faults);
    const crashed = await brokenInvariant(world, expected);
    if (crashed !== null) return crashed;
    await world.run();
    const after = await world.state();
    return after === expected ? null : `after the next run:\n${after}`;
  } finally {
    world.remove();
  }
}

/** At any moment: no page without its tag, and nothing but what the whole run makes. */
async function brokenInvariant(world: World, expected: string): Promise<string | null> {
  const state = await world.state();
  const known = new Set(expected.split('\n'));
  const refs = state.split('\n').filter((line) => line.startsWith('refs/'));
  const names = new Set(refs.map((line) => line.split(' ')[0]));
  const pageless = world.pages.shown().map((page) => page.split(' ')[0]).filter((tag) => !names.has(`refs/tags/${tag}`));
  const strange = refs.filter((line) => !known.has(line) && !line.startsWith('refs/heads/prompt-library'));
  return pageless.length + strange.length === 0 ? null : `a page without a tag: ${pageless.join()}; a ref of its own: ${strange.join()}`;
}
