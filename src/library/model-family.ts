/**
 * The family of a model: what the configuration says, else the letters its name begins with
 * (`gpt-4o` → `gpt`, `claude-sonnet` → `claude`): within a family prompts usually carry over.
 */
export function modelFamily(model: string, configured: ReadonlyMap<string, string>): string {
  return configured.get(model) ?? /^[a-z]+/u.exec(model.toLowerCase())?.[0] ?? model;
}
