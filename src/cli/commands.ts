import type { Command, CommandModule } from './command.ts';
import { descriptions, type CommandName } from './descriptions/index.ts';

type Loaders = { readonly [N in CommandName]: () => Promise<CommandModule<(typeof descriptions)[N]>> };

/** Each command's file, read only when the command is called. */
const loaders: Loaders = {
  adopt: () => import('./commands/adopt.ts'),
  blame: () => import('./commands/blame.ts'),
  add: () => import('./commands/add.ts'),
  check: () => import('./commands/check.ts'),
  codeowners: () => import('./commands/codeowners.ts'),
  completion: () => import('./commands/completion.ts'),
  create: () => import('./commands/create.ts'),
  dashboard: () => import('./commands/dashboard.ts'),
  demo: () => import('./commands/demo.ts'),
  deprecate: () => import('./commands/deprecate.ts'),
  diff: () => import('./commands/diff.ts'),
  evidence: () => import('./commands/evidence.ts'),
  export: () => import('./commands/export.ts'),
  explain: () => import('./commands/explain.ts'),
  get: () => import('./commands/get.ts'),
  history: () => import('./commands/history.ts'),
  init: () => import('./commands/init.ts'),
  list: () => import('./commands/list.ts'),
  plan: () => import('./commands/plan.ts'),
  experiment: () => import('./commands/experiment.ts'),
  metrics: () => import('./commands/metrics.ts'),
  changelog: () => import('./commands/changelog.ts'),
  doctor: () => import('./commands/doctor.ts'),
  release: () => import('./commands/release.ts'),
  render: () => import('./commands/render.ts'),
  search: () => import('./commands/search.ts'),
  setup: () => import('./commands/setup.ts'),
  show: () => import('./commands/show.ts'),
  taxonomy: () => import('./commands/taxonomy.ts'),
  test: () => import('./commands/test.ts'),
  tick: () => import('./commands/tick.ts'),
  update: () => import('./commands/update.ts'),
};

/** Every command, in the order of the descriptions. */
export const commands: Readonly<Record<string, Command>> = Object.fromEntries(
  Object.entries(descriptions).map(([name, description]): [string, Command] => [
    name,
    { description, load: loaders[name as CommandName] },
  ]),
);
