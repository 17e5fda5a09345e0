/** What a text is filled in with: a JSON Schema, `null` where nothing is declared, and default values. */
export interface DeclaredInput {
  readonly input: unknown;
  readonly defaults: Readonly<Record<string, unknown>>;
}

/**
 * What a prompt with its partials takes, for a body has their texts written in: the variables of all, and where several
 * declare one, as the prompt itself says.
 */
export function mergedInput(prompt: DeclaredInput, partials: readonly DeclaredInput[]): DeclaredInput {
  const declaring = partials.filter(({ input }) => input !== null);
  if (declaring.length === 0) return { input: prompt.input, defaults: mergedDefaults(prompt, partials) };
  const properties = new Map<string, unknown>();
  const required = new Set<string>();
  for (const { input } of [...declaring, prompt]) {
    const schema = schemaOf(input);
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      properties.set(name, property);
      required.delete(name);
    }
    for (const name of schema.required ?? []) required.add(name);
  }
  const input = { ...schemaOf(prompt.input), type: 'object', properties: Object.fromEntries(properties), ...(required.size === 0 ? {} : { required: [...required].sort() }) };
  return { input, defaults: mergedDefaults(prompt, partials) };
}

function mergedDefaults({ defaults }: DeclaredInput, partials: readonly DeclaredInput[]): DeclaredInput['defaults'] {
  return Object.fromEntries([...partials.flatMap((partial) => Object.entries(partial.defaults)), ...Object.entries(defaults)]);
}

interface ObjectSchema {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
}

function schemaOf(input: unknown): ObjectSchema {
  return typeof input === 'object' && input !== null ? (input as ObjectSchema) : {};
}
