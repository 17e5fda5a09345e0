import { recentUsage } from '../app/metrics/recent-usage.ts';
import type { ReleasePorts } from '../app/release/ports.ts';
import { openRemovals, type RemovalRequested, type RequestedRemoval } from '../app/removal/open-removals.ts';
import { readGoing } from '../app/removal/read-going.ts';
import { recordsIn } from '../app/state/records-in.ts';
import { systemClock } from '../clock/clock.ts';
import { removalsDue } from '../deprecation/removals-due.ts';
import { counted } from '../report/plural.ts';
import { removalLine } from '../report/removal-text.ts';
import { visibleLine } from '../report/visible.ts';
import { withRepository } from './change-request.ts';
import type { Outcome } from './command.ts';
import type { CallOf } from './descriptions/index.ts';
import { withReleasePorts } from './with-release-ports.ts';

/** Lists what goes, by the day; with `--open` also opens the pull requests that delete what is due. */
export async function removals(call: CallOf<'deprecate'>): Promise<Outcome> {
  const { found, isMeasured } = call.flags.open ? await open(call) : await listed(call);
  const owed = found.some(({ pullRequest }) => pullRequest?.is === 'owed');
  return {
    exit: owed ? 1 : 0,
    text: [...linesOf(found, call), ...(found.length === 0 || isMeasured ? [] : ['', 'How often prompts are requested was not recorded in the last days: it is in nobody’s way here.'])].join('\n'),
    json: { schema: 'prompt-libraries/removals/v1', removals: found },
  };
}

/** Removals, and whether the records know how often prompts were requested of late. */
interface Found {
  readonly found: readonly RequestedRemoval[];
  readonly isMeasured: boolean;
}

/** What the clone's last commit has, without asking anybody. */
async function listed(call: CallOf<'deprecate'>): Promise<Found> {
  const now = systemClock.now();
  return await withRepository(call, async (repository) => {
    const records = await recordsIn(repository);
    const { going } = await readGoing(repository, { at: 'HEAD', configFile: call.flags.config, records, look: 'everything' });
    const usage = records === null ? null : await recentUsage(repository, records, now);
    return { found: removalsDue(going, usage, now).map((each) => ({ ...each, pullRequest: null })), isMeasured: usage !== null };
  });
}

async function open(call: CallOf<'deprecate'>): Promise<Found> {
  call.progress('looking at the remote');
  const now = systemClock.now();
  const use = async (ports: ReleasePorts): Promise<Found> => {
    const { records } = await ports.remote.tips(['']);
    const usage = records === null ? null : await recentUsage(ports.repository, records, now);
    return { found: await openRemovals(ports, { configFile: call.flags.config, now, usage, open: true }), isMeasured: usage !== null };
  };
  return await withReleasePorts(call, use, await hostingFrom(call.variables));
}

/** GitHub, where the variables of a job say which repository and give a token. */
async function hostingFrom(variables: CallOf<'deprecate'>['variables']): Promise<ReleasePorts['hosting']> {
  const token = variables['GITHUB_TOKEN'];
  const repository = variables['GITHUB_REPOSITORY'];
  if (token === undefined || token === '' || repository === undefined || repository === '') return null;
  const { githubHosting } = await import('../github/octokit-hosting.ts');
  return await githubHosting({ token, repository, apiUrl: variables['GITHUB_API_URL'] ?? 'https://api.github.com' });
}

const signs = { due: '✗', blocked: '!', later: '·' } as const;

function linesOf(found: readonly RequestedRemoval[], { colours }: CallOf<'deprecate'>): readonly string[] {
  if (found.length === 0) return ['No prompt is deprecated.'];
  const paint = { due: colours.red, blocked: colours.yellow, later: colours.dim } as const;
  const count = (is: RequestedRemoval['is']): number => found.filter((each) => each.is === is).length;
  return [
    `${counted(found.length, 'deprecated prompt')}: ${count('due')} due, ${count('blocked')} blocked, ${count('later')} later`,
    ...found.flatMap((each) => [
      `${paint[each.is](signs[each.is])} ${visibleLine(removalLine(each))}`,
      ...(each.pullRequest === null ? [] : [`    ${pullRequestLine(each.pullRequest, colours)}`]),
    ]),
  ];
}

function pullRequestLine(pullRequest: RemovalRequested, colours: CallOf<'deprecate'>['colours']): string {
  if (pullRequest.is === 'owed') return colours.red(`owed: ${visibleLine(pullRequest.because)}`);
  const then = pullRequest.is === 'closed' ? '; put the day off, take the deprecation back, or open it again' : '';
  return `pull request ${pullRequest.is}: ${visibleLine(pullRequest.url)}${then}`;
}
