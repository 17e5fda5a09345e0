import type { Description } from '../command.ts';

/** Group Release. */
export const releaseCommands = {
  release: {
    summary: 'Release what the main branch has: versions, tags, changelogs, catalog',
    group: 'release',
    detail: [
      'It releases the main branch of the remote as it is now, never what is only in your clone; without a remote it releases the clone.',
      '',
      'With --branch it releases another branch: `staging` and `release/*` give candidates such as 1.4.0-rc.2, `experiment/tone` gives 1.4.0-exp.tone.1. Main alone gives versions that users get without asking.',
      '',
      'Under a gradual policy a new version first reaches some users; `tick` lets it rise. `prepare` on a prompt whose newest version not all users get shows its rollout, or starts it again. `rollback` during a rollout gives all users the stable version at once; after it, it prepares the change that takes the text back.',
      '',
      'Run it as often as you like: what is released already stays as it is, and what a killed run left is completed.',
      '',
      'Exit code 1 when something is owed, and with `prepare` when a prompt that was asked for waits.',
    ].join('\n'),
    arguments: { ids: { description: 'Only these prompts', takes: 'any' } },
    flags: {
      action: { kind: 'choice', values: ['prepare', 'publish', 'advance', 'rollback', 'pause', 'abort'], description: 'prepare shows gates, plan and rollout; publish releases; advance, pause and abort are about a rollout; rollback takes a version back', default: 'prepare' },
      all: { kind: 'switch', description: 'Every prompt that changed' },
      branch: { kind: 'text', value: 'NAME', description: 'Release this branch: staging and release/* give candidates, experiment/* versions of its own' },
      environment: { kind: 'choice', values: ['production'], description: 'Where users are', default: 'production' },
      reason: { kind: 'text', value: 'TEXT', description: 'Why a version is taken back, or a rollout is paused' },
      metrics: { kind: 'text', value: 'FILE', description: 'With advance: what was measured, as schemas/metrics.schema.json describes it' },
      to: { kind: 'text', value: 'VERSION', description: 'With rollback: move users to this version at once' },
      'dry-run': { kind: 'switch', description: 'Decide and show, write nothing' },
      config: { kind: 'text', value: 'FILE', description: 'The configuration, a path in the repository', default: 'prompt-library.yaml' },
    },
    examples: ['release --all --action publish', 'release --all --action publish --dry-run --json', 'release --all --action publish --branch staging', 'release agents-support-triage --action advance --metrics metrics.json'],
  },
  tick: {
    summary: 'Look at every rollout once: advance, hold, or roll back',
    group: 'release',
    detail: [
      'It reads the configuration and control files of the main branch of the remote, and writes one commit to branch prompt-library. Run it on a schedule, and as often as you like: decisions go by time and by what was measured, never by how often it runs. A tick that comes late advances one phase only.',
      '',
      'It asks the sources of metrics that the configuration names, besides the file of --metrics, and records what they say for usage and experiments. Experiments begin and end with their days; deprecated prompts whose day has come are listed, and the action opens the pull requests that delete them.',
      '',
      'Exit code 1 when a version was rolled back, or when a control file or metrics cannot be read; what cannot be read, and a source that gives no data, never lets a rollout advance.',
    ].join('\n'),
    arguments: {},
    flags: {
      metrics: { kind: 'text', value: 'FILE', description: 'What was measured, as schemas/metrics.schema.json describes it' },
      now: { kind: 'text', value: 'TIME', description: 'Decide as of this moment, in UTC, like 2026-12-31T08:00:00Z' },
      'dry-run': { kind: 'switch', description: 'Decide and show, write nothing' },
      config: { kind: 'text', value: 'FILE', description: 'The configuration, a path in the repository', default: 'prompt-library.yaml' },
    },
    examples: ['tick', 'tick --metrics metrics.json', 'tick --dry-run --json'],
  },
  changelog: {
    summary: 'Show what was released, newest first',
    group: 'release',
    detail: 'It reads the records of your clone, so it works without a network: git fetch brings the newest.',
    arguments: { id: { description: 'Only this prompt, whatever its age', takes: 'one-or-none' } },
    flags: {
      days: { kind: 'number', value: 'N', least: 1, default: 7, description: 'Runs of the last N days' },
      config: { kind: 'text', value: 'FILE', description: 'The configuration, a path in the repository', default: 'prompt-library.yaml' },
    },
    examples: ['changelog', 'changelog --days 30 --json'],
  },
  doctor: {
    summary: 'Compare the repository with its records, and mend what differs',
    group: 'keep',
    detail: [
      'Exit code 1 when something differs or will refuse a release. It never moves a tag and never rewrites the branch.',
      '',
      'With a token in GITHUB_TOKEN it also looks at rulesets, at what the token may, and at workflows that GitHub stopped, and lists what a protected setup still lacks.',
    ].join('\n'),
    arguments: {},
    flags: {
      fix: { kind: 'switch', description: 'Make tags again that the records have and the remote lacks' },
      rebuild: { kind: 'switch', description: 'Bring a lost branch prompt-library back by the tags, and files of it that were damaged as they were last' },
      repository: { kind: 'text', value: 'OWNER/NAME', description: 'The repository on GitHub; that of origin where it is not named' },
      config: { kind: 'text', value: 'FILE', description: 'The configuration, a path in the repository', default: 'prompt-library.yaml' },
    },
    examples: ['doctor', 'doctor --fix --json'],
  },
} as const satisfies Record<string, Description>;
