import type { LedgerEvent } from '../../ledger/events.ts';
import type { Prompt } from '../../library/prompt.ts';
import { tokenCounter } from '../../library/tokens.ts';
import { libraryReport } from '../../report/library/build.ts';
import type { PromptFacts } from '../../report/library/facts.ts';
import { byInterest } from '../../report/library/interest.ts';
import type { LibraryReport } from '../../report/library/model.ts';
import { usersOf } from '../check/read-consumers.ts';
import { libraryName } from '../library/library-name.ts';
import type { LibraryRequest } from '../library/library-at.ts';
import { readWritten, type LibraryPorts, type WrittenLibrary } from '../library/read-library.ts';
import { linesOfPrompts } from '../library/standings.ts';
import { recordsHere } from '../state/records-in.ts';
import { readState, type RecordedState } from '../state/read-state.ts';
import { promptFacts } from './prompt-facts.ts';
import { readEvidence } from './read-evidence.ts';
import { readEvents } from './read-events.ts';
import { readExperimentViews } from './read-experiment-views.ts';
import { readLanes } from './read-lanes.ts';
import { readReleases, type ReleasedVersions } from './read-releases.ts';
import { readTests } from './read-tests.ts';
import { readTimes } from './read-times.ts';
import { readUse } from './read-use.ts';
import { withTexts } from './version-texts.ts';

/** How much of a library is read. */
export interface DashboardRequest extends LibraryRequest {
  /** The commit of the records; `null`: the newest that the clone has. */
  readonly records: string | null;
  /** Prompts whose versions are read with their texts, those of interest first; 0 = none. */
  readonly withTexts: number;
  /** Tokens are counted where there are at most so many prompts: it takes longer than all the rest. All of them without it. */
  readonly mostCounted?: number;
  /** Address of the remote, where the repository that is read is no clone of a person; `null` for none. */
  readonly address?: string | null;
}

/** Everything that is known of the library of a commit. A library without prompts has a dashboard too. */
export async function readDashboard(ports: LibraryPorts, request: DashboardRequest, now: Date): Promise<LibraryReport> {
  const { repository } = ports;
  const [library, records] = await Promise.all([readWritten(repository, request), request.records ?? recordsHere(repository)]);
  const state = records === null ? null : await readState(repository, records);
  const [facts, lanes, experiments, events, released] = await Promise.all([
    readPrompts(ports, library, state, { request, now }),
    readLanes(state, library.configuration.rollout.gradual, now),
    readExperimentViews(repository, library, state, now),
    state === null ? ([] as readonly LedgerEvent[]) : readEvents(state, now),
    readReleases(repository, state),
  ]);
  const deprecated = new Set(facts.flatMap(({ id, deprecation }) => (deprecation === null ? [] : [id])));
  const users = await usersOf(repository, library.configuration, library.commit, deprecated);
  const evidence = await readEvidence(repository, state, released);
  const name = await libraryName(repository, library.configuration, request.address);
  const { description } = library.configuration.library;
  const report = libraryReport({
    library: { name, description, version: state?.header.library ?? null, commit: library.commit, records: state?.commit ?? null },
    now,
    taxonomy: [...library.configuration.taxonomy.categories.keys()],
    prompts: facts.map((prompt) => ({ ...prompt, versions: released.versions.get(prompt.id) ?? [], evidence: evidence.get(prompt.id) ?? [] })),
    staleAfterDays: library.configuration.staleAfterDays,
    rollouts: lanes,
    experiments: experiments.views,
    unreadExperiments: experiments.unread,
    releases: released.runs,
    events,
    users,
    waiting: state?.header.waiting ?? [],
  });
  return request.withTexts === 0 ? report : await textsOf(ports, report, { library, released, most: request.withTexts });
}

async function readPrompts({ repository }: LibraryPorts, library: WrittenLibrary, state: RecordedState | null, { request, now }: { readonly request: DashboardRequest; readonly now: Date }): Promise<readonly PromptFacts[]> {
  const lines = await linesOfPrompts(state, library.prompts);
  const [times, tests, usage, count] = await Promise.all([
    readTimes(repository, library, lines, state),
    readTests(repository, library),
    readUse(state, now),
    library.prompts.length === 0 || library.prompts.length > (request.mostCounted ?? Infinity) ? null : tokenCounter(),
  ]);
  const needsText = request.withTexts > 0;
  return library.prompts.map((prompt: Prompt) => promptFacts(prompt, library, { line: lines.get(prompt.id) ?? null, times: times(prompt), tests: tests(prompt), count, needsText, usage: usage(prompt) }));
}

async function textsOf({ repository }: LibraryPorts, report: LibraryReport, { library, released, most }: { readonly library: WrittenLibrary; readonly released: ReleasedVersions; readonly most: number }): Promise<LibraryReport> {
  const formats = new Map(library.prompts.map(({ id, source }) => [id, source.format]));
  const chosen = new Set(byInterest(report).slice(0, most).map(({ id }) => id));
  return { ...report, prompts: await withTexts(repository, report.prompts, released.blobs, chosen, (id) => formats.get(id) ?? 'native') };
}
