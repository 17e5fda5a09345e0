import type { Right } from '../domain/access-levels.ts';
import type { Configuration } from './configuration.ts';
import type { Touched } from './prompt.ts';

/** A right that a change needs, and what for. */
export interface NeededRight {
  readonly right: Right;
  /** Ids of the prompts it is needed for. */
  readonly prompts: readonly string[];
}

/** What each kind of change does to a prompt. */
const acts = { added: 'create', modified: 'modify', renamed: 'modify', removed: 'delete' } as const satisfies Record<Touched['kind'], Right>;

/**
 * The rights that a change needs, each once: to write what it writes, and to bring it to main, from where users get it.
 * @param raised ids of prompts whose rollout a control file of the change lets rise.
 */
export function neededRights(touched: readonly Touched[], flow: { readonly base: string } | null, { branches }: Pick<Configuration, 'branches'>, raised: readonly string[] = []): readonly NeededRight[] {
  const byRight = new Map<Right, string[]>();
  const need = (right: Right, id: string): void => void byRight.set(right, [...(byRight.get(right) ?? []), id]);
  for (const { kind, id } of touched) need(acts[kind], id);
  const deployed = flow?.base === branches.main ? [...touched.map(({ id }) => id), ...raised] : [];
  for (const id of new Set(deployed)) need('deploy', id);
  return [...byRight].map(([right, prompts]) => ({ right, prompts }));
}
