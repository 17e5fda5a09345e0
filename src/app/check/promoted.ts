import { branchTypeOf } from '../../library/branches.ts';
import type { Configuration } from '../../library/configuration.ts';
import type { CheckRequest } from './request.ts';

/** Whether a pull request brings staging, or a branch cut from it, to main. */
export function isPromotion({ flow }: CheckRequest, { branches }: Configuration): boolean {
  if (flow === null || flow.head === null || flow.base !== branches.main) return false;
  const type = branchTypeOf(flow.head, branches);
  return type === 'staging' || type === 'release';
}
