import type { CompiledSchema } from './judge.ts';

type Name = 'metrics' | 'metric-days' | 'usage-days';

declare const compiled: Readonly<Record<Name, CompiledSchema['judge']>> & { readonly keys: Readonly<Record<Name, CompiledSchema['keys']>> };
export = compiled;
