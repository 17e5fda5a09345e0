/** What is known of a model. `null` where the configuration does not say. */
export interface ModelFacts {
  /** Name of its tokenizer. */
  readonly encoding: Encoding;
  /** Size of the context window, in tokens. */
  readonly context: number | null;
  /** Price of a million tokens of input, in US dollars. */
  readonly inputPerMillion: number | null;
  /** The same of output. */
  readonly outputPerMillion: number | null;
}

/** A row of `models:` as it is written. */
export interface WrittenModel {
  readonly family?: string;
  readonly encoding?: Encoding;
  readonly context?: number;
  readonly input_per_mtok?: number;
  readonly output_per_mtok?: number;
}

/** The tokenizers there are. Models whose makers publish none are counted by the first: it is near, never exact. */
export const encodings = ['o200k_base', 'o200k_harmony', 'cl100k_base', 'p50k_base', 'p50k_edit', 'r50k_base'] as const;
export type Encoding = (typeof encodings)[number];

/** What the configuration says of each model, by name. */
export function modelsFrom(written: Readonly<Record<string, WrittenModel>>): ReadonlyMap<string, ModelFacts> {
  return new Map(Object.entries(written).map(([name, row]) => [name, modelFrom(row)]));
}

/** What is known of a model the configuration does not name. */
export const unknownModel: ModelFacts = modelFrom({});

function modelFrom({ encoding = encodings[0], context = null, input_per_mtok: input = null, output_per_mtok: output = null }: NullableModel): ModelFacts {
  return { encoding, context, inputPerMillion: input, outputPerMillion: output };
}

interface NullableModel {
  readonly encoding?: Encoding;
  readonly context?: number | null;
  readonly input_per_mtok?: number | null;
  readonly output_per_mtok?: number | null;
}
