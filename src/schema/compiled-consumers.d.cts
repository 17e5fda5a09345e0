import type { CompiledSchema } from './judge.ts';

declare const compiled: {
  readonly consumer: CompiledSchema['judge'];
  readonly lock: CompiledSchema['judge'];
  readonly keys: Readonly<Record<'consumer' | 'lock', CompiledSchema['keys']>>;
};
export = compiled;
