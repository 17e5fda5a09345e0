import type { LedgerEvent } from '../../ledger/events.ts';
import type { Prompt } from '../../library/prompt.ts';
import { tokenCounter } from '../../library/tokens.ts';
import { libraryReport } from '../../report/library/build.ts';
import type { PromptFacts } from '../../report/library/facts.ts';
import { byInterest } from '../../report/library/interest.ts';
import type { LibraryReport } from '../../report/library/model.ts';
import { usersOf } from '../check/read-consumers.ts';
import type { LibraryRequest } from '../library/library-at.ts';
import { readLibrary, type LibraryPorts, type ReadLibrary } from '../library/read-library.ts';
import { linesOfPrompts } from '../library/standings.ts';
import { recordsIn } from '../state/records-in.ts';
import { readState, type RecordedState } from '../state/read-state.ts';
import { promptFacts } from './prompt-facts.ts';
import { readEvidence } from './read-evidence.ts';
import { readEvents } from './read-events.ts';
import { readLanes } from './read-lanes.ts';
import { readReleases, type ReleasedVersions } from './read-releases.ts';
import { readTests } from './read-tests.ts';
import { readTimes } from './read-times.ts';
import { withTexts } from './version-texts.ts';

/** How much of a library is read. */
export interface DashboardRequest extends LibraryRequest {
  /** The commit of the records; `null`: the newest that the clone has. */
  readonly records: string | null;
  /** Prompts whose versions are read with their texts, those of interest first; 0 = none. */
  readonly withTexts: number;
}

/** Everything that is known of the library of a commit. A library without prompts has a dashboard too. */
export async function readDashboard(ports: LibraryPorts, request: DashboardRequest, now: Date): Promise<LibraryReport> {
  const { repository } = ports;
  const [library, records] = await Promise.all([readLibrary(ports, request), request.records ?? recordsIn(repository)]);
  const state = records === null ? null : await readState(repository, records);
  const [facts, lanes, events, released] = await Promise.all([
    readPrompts(ports, library, state, request),
    readLanes(repository, state, now),
    state === null ? ([] as readonly LedgerEvent[]) : readEvents(state, now),
    readReleases(repository, state),
  ]);
  const deprecated = new Set(facts.flatMap(({ id, deprecation }) => (deprecation === null ? [] : [id])));
  const users = await usersOf(repository, library.configuration, library.commit, deprecated);
  const evidence = await readEvidence(repository, state, released);
  const { name, description } = library.configuration.library;
  const report = libraryReport({
    library: { name, description, version: state?.header.library ?? null, commit: library.commit, records: state?.commit ?? null },
    now,
    taxonomy: [...library.configuration.taxonomy.categories.keys()],
    prompts: facts.map((prompt) => ({ ...prompt, versions: released.versions.get(prompt.id) ?? [], evidence: evidence.get(prompt.id) ?? [] })),
    staleAfterDays: library.configuration.staleAfterDays,
    rollouts: lanes,
    experiments: [],
    releases: released.runs,
    events,
    users,
    waiting: state?.header.waiting ?? [],
  });
  return request.withTexts === 0 ? report : await textsOf(ports, report, released, request.withTexts);
}

async function readPrompts({ repository }: LibraryPorts, library: ReadLibrary, state: RecordedState | null, request: DashboardRequest): Promise<readonly PromptFacts[]> {
  const lines = await linesOfPrompts(state, library.prompts);
  const [times, tests, count] = await Promise.all([
    readTimes(repository, library, lines, state),
    readTests(repository, library),
    library.prompts.length === 0 ? null : tokenCounter(),
  ]);
  const needsText = request.withTexts > 0;
  return library.prompts.map((prompt: Prompt) => promptFacts(prompt, library, { line: lines.get(prompt.id) ?? null, times: times(prompt), tests: tests(prompt), count, needsText }));
}

async function textsOf({ repository }: LibraryPorts, report: LibraryReport, released: ReleasedVersions, most: number): Promise<LibraryReport> {
  const chosen = new Set(byInterest(report).slice(0, most).map(({ id }) => id));
  return { ...report, prompts: await withTexts(repository, report.prompts, released.blobs, chosen) };
}
