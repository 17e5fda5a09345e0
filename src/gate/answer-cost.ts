import type { Evaluation } from '../evidence/evaluation.ts';
import type { Configuration } from '../library/configuration.ts';
import type { ModelFacts } from '../library/models.ts';

const million = 1_000_000;

/**
 * US dollars that a call cost on average in an evaluation: as its runner counted, else its tokens at the prices that `models:`
 * gives; `null` where neither is known.
 */
export function answerCost({ costUsd, tokens, model }: Pick<Evaluation, 'costUsd' | 'tokens' | 'model'>, { models }: Pick<Configuration, 'models'>): number | null {
  if (costUsd !== null || tokens === null || model === null) return costUsd;
  const { inputPerMillion = null, outputPerMillion = null } = modelNamed(model, models) ?? {};
  if (inputPerMillion === null || outputPerMillion === null) return null;
  return (tokens.input * inputPerMillion + tokens.output * outputPerMillion) / million;
}

/** Runners put the provider before the name of a model: `anthropic:messages:claude-sonnet`. */
function modelNamed(model: string, models: ReadonlyMap<string, ModelFacts>): ModelFacts | undefined {
  const named = [...models].find(([name]) => model.endsWith(`:${name}`) || model.endsWith(`/${name}`));
  return models.get(model) ?? named?.[1];
}
