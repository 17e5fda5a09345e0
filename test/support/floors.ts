/** Rooms from the ground up. A room imports from floors below it, and from rooms of its own floor as long as none leads back. */
export const floors = [
  ['domain', 'problem'],
  ['schema', 'template', 'commit', 'version', 'statistics'],
  ['format', 'ledger'],
  ['library'],
  ['rule', 'gate', 'evidence', 'metrics'],
  ['release', 'rollout', 'experiment', 'deprecation', 'catalog'],
  ['report'],
  ['app'],
  ['cli', 'action'],
] as const satisfies readonly (readonly string[])[];

/** Rooms that reach the outside world, each with the files that say what it does in our words; they stand below `app`. */
export const sideWing = {
  git: ['repository.ts', 'workspace.ts', 'remote.ts', 'published.ts'],
  github: ['hosting.ts', 'release-hosting.ts', 'pull-request-hosting.ts', 'status-hosting.ts', 'ruleset-hosting.ts', 'issue-hosting.ts'],
  files: ['files.ts'],
  clock: ['clock.ts'],
  child: ['programs.ts'],
  web: ['web.ts'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The room that sees the ports of the side wing, as types only. */
export const portReader = 'app';
/** The rooms that wire adapters; they never import each other. */
export const wiringRooms = ['cli', 'action'] as const;

/** Rooms that stand apart: they import only these files. */
export const apart = {
  // Rendering is a file of its own in dist/, so the core stays as small as it must be.
  client: ['src/rollout/bucketing.ts', 'src/template/languages.ts'],
  browser: ['src/report/page/island.ts', 'src/report/list-changes.ts', 'src/library/word-index.ts'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Rooms that use what stands apart, as any application does; nobody else imports it. */
export const applications = ['cli'] as const;

/** Which files may import a package: one door each, a folder where it ends in `/`. Its types may be named in the door's room. */
export const doors = {
  '@actions/core': ['src/action/toolkit.ts'],
  '@actions/github': ['src/github/octokit-hosting.ts'],
  '@secretlint/core': ['src/rule/secrets.ts'],
  '@secretlint/secretlint-rule-preset-recommend': ['src/rule/secrets.ts'],
  '@huggingface/jinja': ['src/template/jinja.ts'],
  ajv: ['src/schema/'],
  diff: ['src/report/list-changes.ts'],
  'gpt-tokenizer': ['src/library/tokens.ts'],
  handlebars: ['src/template/handlebars.ts'],
  mustache: ['src/template/mustache.ts'],
  picomatch: ['src/library/glob.ts'],
  semver: ['src/version/semver.ts'],
  'simple-git': ['src/git/simple-git.ts'],
  yaml: ['src/format/front-matter.ts'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Modules of Node that give the same answer to the same question everywhere; all others belong to `worldly` rooms. */
export const pureBuiltins = ['node:buffer', 'node:crypto', 'node:path', 'node:url', 'node:util', 'node:vm'] as const;

/** Rooms that may touch the world outside. */
export const worldly = [...Object.keys(sideWing), ...wiringRooms];

/** What makes one call differ from the next, and who may see it: rooms, or files. */
export const hiddenWorld = {
  clock: {
    sights: ['Date.now', 'new Date()', 'Date()', 'performance.now', 'setTimeout', 'setInterval', 'setImmediate'],
    allowed: [...worldly, ...Object.keys(apart)],
  },
  process: { sights: ['process.env', 'process.cwd'], allowed: worldly },
  chance: { sights: ['Math.random'], allowed: ['src/client/jitter.ts'] },
  'unique names': { sights: ['randomUUID', 'randomBytes', 'randomInt', 'getRandomValues'], allowed: worldly },
} as const satisfies Readonly<Record<string, { readonly sights: readonly string[]; readonly allowed: readonly string[] }>>;

/** Files outside of `src/` that sources may import. */
export const outsideFiles = ['package.json'] as const;

/** Names that say nothing about what is in a room or folder. */
export const emptyNames = ['util', 'utils', 'common', 'helper', 'helpers', 'core', 'shared', 'misc', 'lib'] as const;

/** Most lines the median file may have. */
export const medianLines = 60;
