import type { RulesetHosting } from '../github/ruleset-hosting.ts';
import { lookAtClone } from '../git/clone.ts';
import { gitEnvironment } from '../git/invocation.ts';
import { Failure } from '../problem/failure.ts';
import type { Call } from './command.ts';

type Place = Pick<Call, 'cwd' | 'variables'>;

/** Which repository on which GitHub. */
interface Hosted {
  /** `owner/name`. */
  readonly repository: string;
  readonly apiUrl: string;
}

/** The token of a call: that of the variable, as workflows and GitHub's own tool name it. */
export function tokenOf({ variables }: Pick<Call, 'variables'>): string | null {
  return variables['GITHUB_TOKEN'] ?? variables['GH_TOKEN'] ?? null;
}

/**
 * The repository on GitHub, by its name or by the remote `origin`.
 * @throws Failure `github-token-missing`, `github-repository-unnamed`
 */
export async function githubOf(call: Place, named: string | null): Promise<RulesetHosting> {
  const token = tokenOf(call);
  if (token === null) throw new Failure('github-token-missing', 'There is no token for GitHub.', 'Put one into the variable GITHUB_TOKEN, for instance by GITHUB_TOKEN=$(gh auth token).');
  const { repository, apiUrl } = await hostedAt(call, named);
  const { githubHosting } = await import('../github/octokit-hosting.ts');
  return await githubHosting({ token, apiUrl, repository });
}

/** The same where there is a token and a name; else `null`. */
export async function githubIfAny(call: Place, named: string | null): Promise<RulesetHosting | null> {
  if (tokenOf(call) === null) return null;
  const known = named ?? call.variables['GITHUB_REPOSITORY'] ?? (await originOf(call));
  return known === null ? null : await githubOf(call, named);
}

async function hostedAt(call: Place, named: string | null): Promise<Hosted> {
  const { variables } = call;
  const origin = await originOf(call);
  const repository = named ?? variables['GITHUB_REPOSITORY'] ?? origin?.repository ?? null;
  if (repository === null) throw new Failure('github-repository-unnamed', 'The remote `origin` names no repository on GitHub.', 'Name it with --repository OWNER/NAME.');
  return { repository, apiUrl: variables['GITHUB_API_URL'] ?? origin?.apiUrl ?? 'https://api.github.com' };
}

async function originOf({ cwd, variables }: Place): Promise<Hosted | null> {
  const { address } = await lookAtClone(cwd, gitEnvironment(variables));
  return address === null ? null : hostedBy(address);
}

/** What an address of a remote names: `https://HOST/OWNER/NAME.git`, `git@HOST:OWNER/NAME`; `null` for a path. */
export function hostedBy(address: string): Hosted | null {
  const found = /^(?:[a-z][a-z0-9+.-]*:\/\/(?:[^/@]*@)?([^/:]+)(?::\d+)?\/|(?:[^/@:]+@)?([^/@:]+):)([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/iu.exec(address);
  const host = found?.[1] ?? found?.[2];
  const repository = found?.[3];
  if (host === undefined || repository === undefined || /^file:/iu.test(address)) return null;
  return { repository, apiUrl: host.toLowerCase() === 'github.com' ? 'https://api.github.com' : `https://${host}/api/v3` };
}
