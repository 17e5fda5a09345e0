import type { CompiledSchema } from './judge.ts';

declare const compiled: {
  readonly sidecar: CompiledSchema['judge'];
  readonly keys: Readonly<Record<'sidecar', CompiledSchema['keys']>>;
};
export = compiled;
