import type { CompiledSchema } from './judge.ts';

declare const compiled: {
  readonly evidence: CompiledSchema['judge'];
  readonly keys: Readonly<Record<'evidence', CompiledSchema['keys']>>;
};
export = compiled;
