import { calver } from './calver.ts';
import { hash } from './hash.ts';
import type { Scheme, SchemeName } from './scheme.ts';
import { semver } from './semver.ts';
import { sequential } from './sequential.ts';

/** Every way to number versions, by its name. */
export const schemes = { semver, calver, sequential, hash } as const satisfies Record<SchemeName, Scheme>;
