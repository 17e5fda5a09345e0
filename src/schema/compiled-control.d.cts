import type { CompiledSchema } from './judge.ts';

declare const compiled: {
  readonly 'rollout-control': CompiledSchema['judge'];
  readonly keys: Readonly<Record<'rollout-control', CompiledSchema['keys']>>;
};
export = compiled;
