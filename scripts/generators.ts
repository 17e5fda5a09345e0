import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { exampleLibrary } from '../src/cli/demo/example-library.ts';
import { actionTables } from './action-tables.ts';
import { bucketingVectors } from './bucketing-vectors.ts';
import { browserFiles } from './browser-files.ts';
import { root } from './bundle.ts';
import { commandReference, commandTable } from './command-pages.ts';
import { compiledFiles, compiledSchemas } from './compile-schemas.ts';
import { configurationReference } from './configuration-page.ts';
import { changeTable, doorTable, floorTable, gateTable, helperTable, topicTable } from './domain-tables.ts';
import { failureTable } from './failure-table.ts';
import { fenced, withParts } from './markdown.ts';
import { reusableWorkflows } from './reusable-workflows.ts';
import { rulePages } from './rule-pages.ts';

/** Files that are made as a whole, by path. */
function madeFiles(): Readonly<Record<string, string>> {
  return {
    ...Object.fromEntries(compiledFiles.map((file) => [file, compiledSchemas(file)])),
    'src/report/page/browser-files.ts': browserFiles(),
    'docs/commands.md': commandReference(),
    'schemas/bucketing-vectors.json': bucketingVectors(),
    ...rulePages(),
    ...reusableWorkflows(),
    ...Object.fromEntries(Object.entries(exampleLibrary).map(([path, text]) => [`examples/library/${path}`, text])),
  };
}

/** Folders in which every file is made: another one there is left over from what no longer exists. */
const madeFolders = ['docs/rules', 'examples/library'] as const;

/** Written files that hold parts which are made, by path and by the part's name. */
function madeParts(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const { inputs, outputs } = actionTables();
  return {
    'README.md': {
      commands: commandTable(),
      inputs,
      outputs,
      gates: gateTable(),
      changes: changeTable(),
      workflow: fenced(readFileSync(join(root, 'templates/workflows/prompt-check.yml'), 'utf8'), 'yaml'),
      'release-workflow': fenced(readFileSync(join(root, 'templates/workflows/prompt-release.yml'), 'utf8'), 'yaml'),
    },
    'docs/action.md': { inputs, outputs },
    'docs/dashboard.md': { 'site-workflow': fenced(readFileSync(join(root, 'templates/workflows/prompt-site.yml'), 'utf8'), 'yaml') },
    'docs/architecture.md': { doors: doorTable() },
    'docs/configuration.md': { keys: configurationReference() },
    'docs/consuming.md': { application: fenced(readFileSync(join(root, 'examples/application/answer.js'), 'utf8'), 'js') },
    'docs/formats.md': { formats: topicTable('formats', 'format') },
    'docs/convention.md': {
      formats: topicTable('formats', 'format'),
      categories: topicTable('taxonomy', 'category'),
      'tag-kinds': topicTable('taxonomy', 'tag kind'),
      statuses: topicTable('status', 'status'),
      branches: topicTable('branches', 'branch'),
      helpers: helperTable(),
    },
    'docs/versions.md': {
      changes: topicTable('versioning', 'change'),
      impacts: topicTable('versioning', 'impact'),
      floors: floorTable(),
      schemes: topicTable('versioning', 'scheme'),
    },
    'docs/troubleshooting.md': { failures: failureTable() },
  };
}

export interface Generated {
  readonly file: string;
  /** What it is now; `null` = it is not there. */
  readonly current: string | null;
  /** What it ought to be; `null` = nothing makes it any more. */
  readonly text: string | null;
}

/** Every generated file as it is and as it ought to be. */
export function generatedFiles(): readonly Generated[] {
  const made = madeFiles();
  return [
    ...Object.entries(made).map(([file, text]) => ({ file, current: currentOf(file), text })),
    ...Object.entries(madeParts()).map(([file, parts]) => {
      const current = currentOf(file);
      if (current === null) throw new Error(`${file} is missing: it is written by hand, around what is made.`);
      return { file, current, text: withParts(current, parts) };
    }),
    ...madeFolders
      .flatMap(filesBelow)
      .filter((file) => !Object.hasOwn(made, file))
      .map((file) => ({ file, current: currentOf(file), text: null })),
  ];
}

function currentOf(file: string): string | null {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).split(sep).join('/'))
    .toSorted();
}
