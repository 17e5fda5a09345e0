import { flowText } from '../format/front-matter.ts';

/** What the metadata of a prompt says, as far as it is printed as YAML. */
export interface PrintedMetadata {
  readonly id: string;
  readonly name: string;
  readonly version: string | null;
  readonly category: string;
  readonly description: string | null;
  readonly author: string | null;
  readonly created: string | null;
  readonly modified: string | null;
  readonly tags: readonly { readonly name: string }[];
  readonly model: string;
  readonly tokens: number | null;
  readonly dependencies: readonly string[];
  readonly age: number | null;
  readonly staleness: number | null;
}

/** Metadata as YAML, one line a key, whatever the texts hold. Ends with a line feed. */
export function metadataYaml(prompt: PrintedMetadata): string {
  const keys = {
    id: prompt.id,
    name: prompt.name,
    version: prompt.version,
    category: prompt.category,
    description: prompt.description,
    author: prompt.author,
    created: prompt.created,
    modified: prompt.modified,
    tags: prompt.tags.map(({ name }) => name),
    model: prompt.model,
    tokens: prompt.tokens,
    ...(prompt.dependencies.length === 0 ? {} : { dependencies: prompt.dependencies }),
    age: prompt.age,
    staleness: prompt.staleness,
  };
  return Object.entries(keys).map(([key, value]) => `${key}: ${flowText(wellFormed(value))}\n`).join('');
}

/** Half characters cannot be written in any encoding. */
function wellFormed(value: string | number | null | readonly string[]): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  return Array.isArray(value) ? value.map((each: string) => each.toWellFormed()) : value;
}
