import { matchedApart } from '../format/matched-apart.ts';
import type { UserSchema } from '../schema/user-schema.ts';
import type { PolicySettings } from './gate-settings.ts';

/** A policy that is ready to judge prompts. */
export interface Policy extends Omit<PolicySettings, 'schema'> {
  /** `null` where the policy has none. */
  readonly schema: UserSchema | null;
}

/** The category that binds all. */
const everyCategory = '*';

/** Compiles the schemas of policies; what compiles them is loaded only where there are any. */
export async function policiesFrom(settings: readonly PolicySettings[]): Promise<readonly Policy[]> {
  const schemas = settings.some(({ schema }) => schema !== null) ? await import('../schema/user-schema.ts') : null;
  const matches = (pattern: string, text: string): boolean | null => matchedApart(pattern, [text])?.[0] ?? null;
  return settings.map((policy) => ({ ...policy, schema: policy.schema === null || schemas === null ? null : schemas.userSchema(policy.schema, matches) }));
}

export function isBoundBy({ categories }: Pick<Policy, 'categories'>, category: string): boolean {
  return categories.includes(everyCategory) || categories.includes(category);
}
