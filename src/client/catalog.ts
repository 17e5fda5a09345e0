import type { Split } from '../rollout/bucketing.ts';
import type { Deprecated } from './types.ts';

/** As much of `schemas/catalog.schema.json` as is read here. */
export interface Catalog {
  readonly schema: string;
  readonly sequence: number;
  readonly environments: Named<Environment>;
}
export type Named<T> = Readonly<Record<string, T>>;

export interface Environment {
  readonly prompts: Named<Prompt>;
  readonly redirects: Named<string>;
  readonly removed: Named<{ readonly replacement: string | null }>;
}

export interface Prompt {
  readonly stable: string | null;
  readonly latest: string | null;
  readonly versions: Named<Version>;
  readonly rollout: { readonly candidate: string; readonly weight: number; readonly salt: string } | null;
  readonly experiment: Split<{ readonly name: string; readonly version: string; readonly weight: number }> | null;
  readonly deprecation: Omit<Deprecated, 'phase'> | null;
}

export interface Version {
  readonly digest: string;
  readonly tag: string | null;
  /** Path of the body, seen from the catalog. */
  readonly body: string;
}

/** An entry of an object that came from outside; never what an object inherits. */
export function own<T>(named: Named<T>, name: string): T | undefined {
  return Object.hasOwn(named, name) ? named[name] : undefined;
}
