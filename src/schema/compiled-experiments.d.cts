import type { CompiledSchema } from './judge.ts';

declare const compiled: {
  readonly experiment: CompiledSchema['judge'];
  readonly keys: Readonly<Record<'experiment', CompiledSchema['keys']>>;
};
export = compiled;
