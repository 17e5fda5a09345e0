import { resolve } from 'node:path';
import { Failure } from '../problem/failure.ts';
import { withoutCredentials } from './address.ts';

/**
 * The address of a remote as it can be used from any folder: without credentials, a path below `base` made absolute.
 * Throws `Failure` `git-address-refused` for what git would take for an option or a program.
 */
export function usableAddress(told: string, base: string): string {
  if (told === '' || told.startsWith('-') || /\p{Cc}/u.test(told) || /^[A-Za-z0-9+.-]*::/.test(told)) {
    throw new Failure('git-address-refused', `${JSON.stringify(withoutCredentials(told))} cannot be the address of a remote.`, 'Use an https, ssh or file address, or a path: git remote set-url origin <address>');
  }
  return isPath(told) ? resolve(base, told) : withoutCredentials(told);
}

/** Whether a token can be sent there; ssh and files have keys and permissions of their own. */
export function takesToken(address: string): boolean {
  return /^https?:\/\//i.test(address);
}

/** Whether an address is a path, by git's rule: neither `scheme://` nor `host:path`, but a drive letter is no host. */
export function isPath(address: string): boolean {
  if (/^[A-Za-z]:[\\/]/.test(address)) return true;
  return !/^[a-z][a-z0-9+.-]*:\/\//i.test(address) && !/^[^/]*:/.test(address);
}
