import type { PromptBody } from '../../catalog/body.ts';
import { Failure } from '../../problem/failure.ts';
import type { LeftOut } from './exported.ts';
import type { Served } from './read-served.ts';

/** The version of a prompt that all users get. */
export interface StablePrompt {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
  readonly body: PromptBody;
}

/**
 * The stable version of every prompt of an environment, by id; and the prompts that have none.
 * @throws Failure `environment-unknown`, `serving-incomplete`
 */
export async function stablePrompts({ catalog, textsOf }: Served, environment: string): Promise<{ readonly prompts: readonly StablePrompt[]; readonly left: readonly LeftOut[] }> {
  const place = catalog.environments.get(environment);
  if (place === undefined) throw new Failure('environment-unknown', `Nothing is served in ${environment}.`, `There is ${[...catalog.environments.keys()].join(', ')}.`);
  const rows = [...place.prompts].sort(([a], [b]) => (a < b ? -1 : 1));
  const stable = rows.flatMap(([id, { stable: version, versions }]) => {
    const found = version === null ? undefined : versions.get(version);
    return version === null || found === undefined ? [] : [{ id, version, digest: found.digest, path: found.body }];
  });
  const texts = await textsOf(stable.map(({ path }) => path));
  const prompts = stable.map(({ id, version, digest, path }): StablePrompt => {
    const text = texts.get(path);
    if (text === undefined) throw new Failure('serving-incomplete', `The text of ${id} ${version} is not on branch prompt-library.`, 'Run prompt-libraries doctor --rebuild: it brings the file back as it was last.');
    return { id, version, digest, body: JSON.parse(text) as PromptBody };
  });
  const without = rows.filter(([id]) => !stable.some((each) => each.id === id));
  return { prompts, left: without.map(([id]) => ({ id, because: 'no version of it is for everybody' })) };
}

/** The whole template of a body, roles written out. */
export function templateOf({ text, messages }: PromptBody): string {
  return text ?? (messages ?? []).map((message) => `{{role "${message.role}"}}${message.text}`).join('');
}
