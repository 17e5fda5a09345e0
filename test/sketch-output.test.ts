import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { called } from './support/called.ts';
import { living, livingLibrary, type LivingLibrary } from './support/living-library.ts';

/** A name that was asked for, the call that tells it here, and where: a path in its JSON, or words of its text. */
type Row = readonly [asked: string, call: string, here: string | RegExp];

const id = 'tasks-summarization-thread';
const show = `show ${id} --json`;
const dashboard = 'dashboard --json';
const releases = 'dashboard --releases';
const gates = 'check --all --json';
const changes = 'changelog --json';

const lines: readonly Row[] = [
  ['dashboard: title', 'dashboard', /^PROMPT LIBRARY DASHBOARD$/mu],
  ['dashboard: Library', 'dashboard', /^Library: acme/mu],
  ['dashboard: Total Prompts', 'dashboard', /^Total Prompts: 5$/mu],
  ['dashboard: Date', 'dashboard', /^Date: \d{4}-\d\d-\d\d \d\d:\d\d UTC$/mu],
  ['dashboard: STATUS DISTRIBUTION', 'dashboard', /^STATUS DISTRIBUTION$/mu],
  ['dashboard: a status with icon, bar, count and share', 'dashboard', /^ {2}🚀 deployed +[█▏▎▍▌▋▊▉]+░+ +3 \( 60\.0%\)$/mu],
  ['dashboard: CATEGORY BREAKDOWN', 'dashboard', /^CATEGORY BREAKDOWN$/mu],
  ['dashboard: a category with bar and count', 'dashboard', /^ {2}tasks +[█▏▎▍▌▋▊▉]+░+ +3$/mu],
  ['dashboard: HEALTH METRICS', 'dashboard', /^HEALTH METRICS$/mu],
  // A release that is under way is a rollout; the release report has the old name too.
  ['dashboard: Active Releases', 'dashboard', /^ {2}Active Rollouts: +1$/mu],
  ['dashboard: Pending Deprecations', 'dashboard', /^ {2}Pending Deprecations: +1$/mu],
  ['dashboard: Stale Prompts', 'dashboard', /^ {2}Stale Prompts: +\d+$/mu],
  ['dashboard: Total Changes', 'dashboard', /^ {2}Total Changes: +\d+$/mu],
  ['taxonomy report: the tree', 'taxonomy', /^prompts\/ /mu],
  ['taxonomy report: a category with its count', 'taxonomy', /^├── tasks\/ {2}3 prompts$/mu],
  ['taxonomy report: subcategories', 'taxonomy', /^│ {3}├── summarization\/ {2}1 prompt$/mu],
  ['taxonomy report: Description, Owner', 'taxonomy', /^│ {3}Task-specific prompt templates; owner engineering-team$/mu],
  ['release report: title', releases, /^RELEASE STATUS REPORT$/mu],
  ['release report: Active Releases', releases, /^Active Releases: 1$/mu],
  ['release report: Pending Deprecations', releases, /^Pending Deprecations: 1$/mu],
  ['release report: ACTIVE ROLLOUTS', releases, /^ACTIVE ROLLOUTS\n-+\n {2}agents-support-triage$/mu],
  ['release report: Phase', releases, /^ {4}Phase: canary \(5%\)$/mu],
  ['release report: Environment', releases, /^ {4}Environment: production$/mu],
  ['release report: Can Advance', releases, /^ {4}Can Advance: No: /mu],
  ['release report: DEPRECATION SCHEDULE', releases, /^DEPRECATION SCHEDULE\n-+\n {2}⚠️ +agents-support-refund\n {4}Phase: soft_removal$/mu],
  // The days count on below zero, where the sketch stopped at none.
  ['release report: Days Until Removal', releases, /^ {4}Removal: \d{4}-\d\d-\d\d, in 5 days$/mu],
  ['release report: Replacement', releases, /^ {4}Replacement: agents-support-triage$/mu],
  // By run, not by day: a run is what can be taken back.
  ['changelog: a date', 'changelog', /^2026\.\d\d\.\d\d\.\d+ \(2026-\d\d-\d\d\)$/mu],
  ['changelog: an entry with its prefix and prompt', 'changelog', /^- tasks-summarization-thread new → 1\.0\.0 \(minor\)\n {2}- Added: sum up threads/mu],
  ['search: version, id and description', 'search thread', /^tasks-summarization-thread .* 1\.0\.0 +Sums up a thread\.$/mu],
  ['metadata as YAML, its keys in their order', `show ${id} --format yaml`, /^id: .*\nname: .*\nversion: .*\ncategory: .*\ndescription: .*\nauthor: .*\ncreated: .*\nmodified: .*\ntags: \[.*\]\nmodel: .*\ntokens: \d+\ndependencies: \[.*\]$/mu],
];

const fields: readonly Row[] = [
  ...(['id', 'name', 'version', 'category', 'description', 'author', 'created', 'modified', 'dependencies', 'status'] as const).map((name): Row => [`Metadata.${name}`, show, `prompt.${name}`]),
  ['Metadata.tags, tag_names', show, 'prompt.tags.0.name'],
  ['Metadata.model_target', show, 'prompt.model'],
  ['Metadata.avg_tokens, Prompt.token_count', show, 'prompt.tokens'],
  ['Metadata.age_days', show, 'prompt.age'],
  ['Metadata.staleness_days', show, 'prompt.staleness'],
  ['Metadata.is_stale', show, 'prompt.stale'],
  ['Metadata.performance_metrics', `show ${living.rolled} --json`, 'prompt.performance.quantities.latency_ms.mean'],
  ['Tag.name', 'taxonomy --tags --json', 'tags.0.name'],
  ['Tag.category', 'taxonomy --tags --json', 'tags.0.kind'],
  ['Tag.created_by', 'taxonomy --tags --json', 'tags.0.introducedBy'],
  ['Tag.usage_count', 'taxonomy --tags --json', 'tags.0.prompts'],
  ['Version.value, Prompt.version_history', dashboard, `prompts.${id}.versions.0.version`],
  ['Version.created_at', dashboard, `prompts.${id}.versions.0.at`],
  ['Version.change_type', changes, 'runs.0.prompts.0.entries.0.change'],
  ['Version.description', changes, 'runs.0.prompts.0.entries.0.text'],
  ['Version.author', changes, 'runs.0.prompts.0.entries.0.author'],
  ['Prompt.content', `get ${id} --json`, 'body.text'],
  ['Prompt.test_results', 'test --all --json', `prompts.${id}.cases.0.verdict`],
  ['Prompt.usage_stats', `show ${living.rolled} --json`, 'prompt.usage.versions'],
  ['Prompt.total_usage', `show ${living.rolled} --json`, 'prompt.usage.requests'],
  ['Prompt.is_deployable, ReleaseCandidate.is_ready', gates, 'verdict'],
  ['Prompt.can_transition_to', 'explain status --json', 'tables'],
  ['ChangeRecord.prompt_id', changes, 'runs.0.prompts.0.id'],
  ['ChangeRecord.old_version', changes, 'runs.1.prompts.0.from'],
  ['ChangeRecord.new_version', changes, 'runs.0.prompts.0.to'],
  ['ChangeRecord.is_breaking', changes, 'runs.0.prompts.0.impact'],
  ['ChangeRecord.timestamp', changes, 'runs.0.at'],
  ['ChangeRecord.changelog_entry', changes, 'runs.0.prompts.0.entries.0.prefix'],
  ['ChangeRecord.diff', `diff ${living.rolled} 1.0.0 --json`, 'text.hunks.0.rows.0.kind'],
  ['get_history', `history ${id} --json`, 'entries.0.change'],
  ['GateResult.gate', gates, 'gates.0.gate'],
  ['GateResult.passed', gates, 'gates.0.verdict'],
  ['GateResult.score', gates, 'gates.0.score'],
  ['GateResult.message', gates, 'gates.0.because'],
  ['GateResult.is_blocking', gates, 'gates.0.required'],
  // A check is of a commit, so that anybody can make it again at any time.
  ['GateResult.checked_at, checked_by', gates, 'plan.source'],
  ['ReleaseCandidate.prompt', dashboard, 'rollouts.0.prompt'],
  ['ReleaseCandidate.target_environment', dashboard, 'rollouts.0.environment'],
  ['ReleaseCandidate.rollout_phase', dashboard, 'rollouts.0.phase'],
  ['ReleaseCandidate.started_at', dashboard, 'rollouts.0.phases.0.from'],
  ['ReleaseCandidate.metrics', dashboard, 'rollouts.0.measured.candidate.errors'],
  ['ReleaseCandidate.current_percentage', dashboard, 'rollouts.0.weight'],
  ['ReleaseCandidate.can_advance', dashboard, 'rollouts.0.verdict'],
  ['advance_phase', 'tick --dry-run --json', 'rollouts.0.verdict.because'],
  ['Deprecation.prompt_id', dashboard, 'deprecations.0.prompt'],
  ['Deprecation.replacement_id', dashboard, 'deprecations.0.replacement'],
  ['Deprecation.phase', dashboard, 'deprecations.0.phase'],
  ['Deprecation.announced_at', dashboard, 'deprecations.0.announced'],
  ['Deprecation.scheduled_removal', dashboard, 'deprecations.0.removal'],
  ['Deprecation.migration_guide', dashboard, 'deprecations.0.guide'],
  ['Deprecation.affected_users', dashboard, 'deprecations.0.consumers'],
  ['Deprecation.days_until_removal', dashboard, 'deprecations.0.daysLeft'],
  ['Deprecation.is_urgent', dashboard, 'needs.0.urgency'],
  ['process_deprecations', 'deprecate --due --json', 'removals.0.is'],
  ['Library.name', dashboard, 'library.name'],
  ['Library.description', dashboard, 'library.description'],
  ['Library.active_prompts', 'list --status deployed --json', 'prompts.0.id'],
  ['Library.tags_index', 'list --tag support --json', 'prompts.0.id'],
  ['Library.version_scheme', 'explain versioning --json', 'tables'],
  ['Library.prompt_count, statistics: total_prompts', dashboard, 'health.prompts'],
  ['Library.category_counts, statistics: by_category', dashboard, 'categories.0.count'],
  ['statistics: by_status', dashboard, 'statuses.0.count'],
  ['statistics: active_releases', dashboard, 'health.activeRollouts'],
  ['statistics: pending_deprecations', dashboard, 'health.pendingDeprecations'],
  ['statistics: total_changes', dashboard, 'health.changes'],
  ['statistics: stale_prompts', dashboard, 'health.stale'],
  ['A/B testing: the winner', 'experiment report --all --json', 'experiments.0.verdict.winner'],
  ['A/B testing: the difference', 'experiment report --all --json', 'experiments.0.comparisons.0.estimate'],
  ['evaluation results', dashboard, `prompts.${id}.evidence.0.passed`],
];

describe('what was asked for by name', () => {
  let library: LivingLibrary;
  const answers = new Map<string, Promise<string>>();
  const answerOf = (call: string): Promise<string> => {
    const answer = answers.get(call) ?? called(library.repo.folder, call.split(' ')).then(({ exit, out, err }) => (exit === 0 ? out : `exit ${exit}: ${err}`));
    answers.set(call, answer);
    return answer;
  };

  beforeAll(async () => {
    library = await livingLibrary();
    const { repo, call } = library;
    repo.commit('feat: sum up threads', {
      date: new Date().toISOString(),
      files: {
        'prompts/tasks/summarization/thread.prompt.md': `---\ndescription: Sums up a thread.\ntags: [support]\ndependencies: [${living.compared}]\n---\nSum up the thread.\n`,
        'prompts/tasks/summarization/thread.test.yaml': 'tests:\n  - assert: [{type: contains, value: Sum}]\n',
        'report.xml': '<testsuite name="s" timestamp="2026-11-20T00:00:00Z"><testcase name="sums up"/></testsuite>',
        'latency.json': latencyOf(library.today),
      },
    });
    repo.git('push', '--quiet', 'origin', 'main');
    await call('release', '--all', '--action', 'publish');
    await call('evidence', 'import', '--from', 'junit', `${repo.folder}/report.xml`, '--for', id);
    await call('metrics', 'import', `${repo.folder}/latency.json`);
    repo.git('fetch', '--quiet', 'origin');
  }, 120_000);
  afterAll(() => library.repo.remove());

  it.each(lines)('is there: %s, by %s', async (_, call, words) => {
    expect(await answerOf(call)).toMatch(words);
  });

  it.each(fields)('is there: %s, by %s at %s', async (_, call, path) => {
    expect(at(JSON.parse(await answerOf(call)), String(path)) ?? null).not.toBeNull();
  });

  it('is there: changelog: nothing, once no other test asks this library', async () => {
    library.repo.commit('feat: a tone', { files: { 'prompts/templates/tone.prompt.md': '---\ndescription: A tone.\n---\nBe kind.\n' } });
    expect(await answerOf('changelog templates-general-tone')).toMatch(/was never released/u);
  });
});

/** A value inside a JSON document: names and places joined by dots; in a list, also the id of an element. */
function at(document: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)] ?? value.find((each: { readonly id?: string }) => each.id === step);
    return (value as Readonly<Record<string, unknown>> | null | undefined)?.[step];
  }, document);
}

function latencyOf(today: number): string {
  const time = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
  const series = [{ prompt: living.rolled, version: '1.0.0', arm: 'other', requests: 2, errors: 0, latency_ms: { n: 2, sum: 400, sum_sq: 100_000 } }];
  return JSON.stringify({ schema: 'prompt-libraries/metrics/v1', source: 'traces', windows: [{ start: time(today - 7200), end: time(today - 3600), environment: 'production', series }] });
}
