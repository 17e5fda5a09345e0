import type { Configuration } from './configuration.ts';
import type { KnownModels } from './floor.ts';

/**
 * The family of a model: what the configuration says, else the letters its name begins with
 * (`gpt-4o` → `gpt`, `claude-sonnet` → `claude`): within a family prompts usually carry over.
 */
export function modelFamily(model: string, configured: ReadonlyMap<string, string>): string {
  return configured.get(model) ?? /^[a-z]+/u.exec(model.toLowerCase())?.[0] ?? model;
}

/** What a configuration says of models. */
export function modelsOf({ modelFamilies, defaults }: Pick<Configuration, 'modelFamilies' | 'defaults'>): KnownModels {
  return { familyOf: (model) => modelFamily(model, modelFamilies), usual: defaults.model };
}
