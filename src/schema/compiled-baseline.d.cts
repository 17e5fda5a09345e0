import type { CompiledSchema } from './judge.ts';

declare const compiled: {
  readonly baseline: CompiledSchema['judge'];
  readonly keys: Readonly<Record<'baseline', CompiledSchema['keys']>>;
};
export = compiled;
