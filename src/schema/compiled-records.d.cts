/** A compiled schema; `errors` belongs to the last call. */
interface Compiled {
  (value: unknown): boolean;
  readonly errors: readonly { readonly instancePath: string; readonly keyword: string; readonly params: Readonly<Record<string, unknown>> }[] | null;
}

/** The keys that values of a schema may have: `keys` by name, `each` for list items and open names. */
interface KeyTree {
  readonly keys?: Readonly<Record<string, KeyTree>>;
  readonly each?: KeyTree;
}

declare const compiled: Readonly<Record<'release-record' | 'event' | 'catalog' | 'rollouts', Compiled>> & { readonly keys: Readonly<Record<'release-record' | 'event' | 'catalog' | 'rollouts', KeyTree>> };
export = compiled;
