import type { Configuration } from './configuration.ts';
import { unknownModel, type ModelFacts } from './models.ts';
import type { Prompt, Touched } from './prompt.ts';
import { tokenCounters, type TokenCounter } from './tokens.ts';

/** Tokens of a prompt on both sides of a change; `null` where there is no text that can be read. */
export interface TokenChange {
  readonly before: number | null;
  readonly after: number | null;
}

/** The model a prompt is written for, by name and by what is known of it. */
export function modelOf({ document }: Prompt, { defaults, models }: Pick<Configuration, 'defaults' | 'models'>): ModelFacts & { readonly name: string } {
  const name = document?.metadata.model ?? defaults.model;
  return { name, ...(models.get(name) ?? unknownModel) };
}

/**
 * Tokens of every touched prompt by id, with the partials it includes and without values for its variables: what every
 * call costs at least. Both sides are counted as the model of the new side counts, so that they can be compared.
 * Loads the tokenizers that are needed, none where nothing is touched.
 */
export async function tokensOfBothSides(
  touched: readonly Touched[],
  neighbours: ReadonlyMap<string, Prompt>,
  configuration: Pick<Configuration, 'defaults' | 'models'>,
): Promise<ReadonlyMap<string, TokenChange>> {
  const encodingOf = ({ before, after }: Touched): ModelFacts['encoding'] => {
    const prompt = after ?? before;
    return prompt === null ? unknownModel.encoding : modelOf(prompt, configuration).encoding;
  };
  const old = new Map(neighbours);
  for (const { before } of touched) if (before !== null) old.set(before.id, before);
  const counters = await tokenCounters(touched.map(encodingOf));
  const sides = new Map([...counters].map(([encoding, count]) => [encoding, { before: tokensAmong(old, count), after: tokensAmong(neighbours, count) }]));
  return new Map(
    touched.map((each) => {
      const side = sides.get(encodingOf(each));
      return [each.id, { before: counted(each.before, side?.before), after: counted(each.after, side?.after) }];
    }),
  );
}

function counted(prompt: Prompt | null, count: ((prompt: Prompt) => number | null) | undefined): number | null {
  return prompt === null || count === undefined ? null : count(prompt);
}

/** Counts prompts whose partials are in the map: each text once, a missing partial and one that includes itself as nothing. */
export function tokensAmong(prompts: ReadonlyMap<string, Prompt>, count: TokenCounter): (prompt: Prompt) => number | null {
  const known = new Map<string, number>();
  const tokens = ({ id, document, template }: Prompt): number => {
    const seen = known.get(id);
    if (seen !== undefined) return seen;
    known.set(id, 0);
    const below = (template?.partials ?? []).map(({ name }) => prompts.get(name));
    const sum = below.reduce((total, partial) => total + (partial === undefined ? 0 : tokens(partial)), count(document?.body ?? ''));
    known.set(id, sum);
    return sum;
  };
  return (prompt) => (prompt.document === null ? null : tokens(prompt));
}
