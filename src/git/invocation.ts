import type { Environment } from '../child/spawn.ts';
import { Failure } from '../problem/failure.ts';

/**
 * Settings that win over every configuration file: nothing a repository configures may run a program, sign, prompt, colour or
 * clean up. In the order of paths every file is read out of the middle of a pack: with git's own limit the bases of 100,000
 * files are unpacked again and again, and looking through them takes nine times as long.
 */
const settings = {
  'core.hooksPath': '/dev/null',
  'core.fsmonitor': 'false',
  'core.pager': 'cat',
  'core.quotePath': 'false',
  'core.deltaBaseCacheLimit': '256m',
  'color.ui': 'false',
  'protocol.ext.allow': 'never',
  'commit.gpgSign': 'false',
  'tag.gpgSign': 'false',
  'log.showSignature': 'false',
  'log.showRoot': 'true',
  'merge.renormalize': 'false',
  'submodule.recurse': 'false',
  'gc.auto': '0',
  'maintenance.auto': 'false',
  'advice.graftFileDeprecated': 'false',
} as const satisfies Record<string, string>;

/** What stands before the command of every git call of this library. */
export const globalArguments: readonly string[] = [
  '--literal-pathspecs',
  '--no-pager',
  ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
];

/**
 * What git may know of the world around it: where programs, the user's own configuration and temporary files are,
 * and how the network is reached. Everything else (`GIT_DIR`, `GIT_EXTERNAL_DIFF`, `LANG` …) stays outside.
 */
const passedOn: readonly string[] = [
  'PATH HOME XDG_CONFIG_HOME GIT_CONFIG_GLOBAL GIT_CONFIG_SYSTEM GIT_CONFIG_NOSYSTEM TMPDIR TEMP TMP',
  'http_proxy https_proxy all_proxy no_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY',
  'GNUPGHOME GPG_TTY',
  'SSL_CERT_FILE SSL_CERT_DIR CURL_CA_BUNDLE GIT_SSL_CAINFO GIT_SSL_CAPATH SSH_AUTH_SOCK',
  'SystemRoot PATHEXT USERPROFILE HOMEDRIVE HOMEPATH APPDATA LOCALAPPDATA ProgramData',
].flatMap((names) => names.split(' '));

const fixed = {
  LC_ALL: 'C.UTF-8',
  TZ: 'UTC',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  // Replacement objects and grafts would let a ref or a file say that a commit has other parents or contents.
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: '/dev/null',
  NoDefaultCurrentDirectoryInExePath: '1',
} as const satisfies Record<string, string>;

/**
 * The whole environment of a git call, built from scratch. The system configuration is still read: it is where
 * machines keep their certificates, proxies and `safe.directory`.
 */
export function gitEnvironment(ambient: Readonly<Record<string, string | undefined>>): Environment {
  const kept = passedOn.flatMap((name) => {
    const value = ambient[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(kept), ...fixed };
}

/**
 * Adds a token for one remote. It travels in the environment, never in an argument, and only to that address; a
 * header an earlier step configured for the address is reset first. Throws `Failure` for an address that is not
 * http(s) or carries credentials, and for a token that could forge a header.
 */
export function withToken(environment: Environment, address: string, token: string): Environment {
  if (!/^https?:\/\/[^@\s\p{Cc}]+$/u.test(address)) {
    throw new Failure('git-address-refused', 'A token can only be sent to an http(s) address without credentials.', 'Use the https address of the remote.');
  }
  if (!/^[\x21-\x7E]+$/.test(token)) {
    throw new Failure('git-token-refused', 'The token is empty or has characters no token has.', 'Check how the token is passed.');
  }
  const name = `http.${address}.extraheader`;
  const header = `AUTHORIZATION: basic ${btoa(`x-access-token:${token}`)}`;
  return {
    ...environment,
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: name,
    GIT_CONFIG_VALUE_0: '',
    GIT_CONFIG_KEY_1: name,
    GIT_CONFIG_VALUE_1: header,
  };
}
