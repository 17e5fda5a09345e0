import type { CompiledSchema } from './judge.ts';

declare const compiled: {
  readonly test: CompiledSchema['judge'];
  readonly keys: Readonly<Record<'test', CompiledSchema['keys']>>;
};
export = compiled;
