import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from './bundle.ts';
import { table } from './markdown.ts';

interface Definition {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: unknown }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** What the action takes and gives, from action.yml. */
export function actionTables(): { readonly inputs: string; readonly outputs: string } {
  const { inputs, outputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Definition;
  return {
    inputs: table(
      ['Input', 'Default', 'What it is'],
      Object.entries(inputs).map(([name, input]) => [`\`${name}\``, shownDefault(input.default), input.description]),
    ),
    outputs: table(['Output', 'What it is'], Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description])),
  };
}

function shownDefault(value: unknown): string {
  return value === undefined || value === '' ? '' : `\`${String(value)}\``;
}
