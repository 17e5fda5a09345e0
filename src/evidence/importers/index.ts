import type { Importer } from './imported.ts';
import { importJson } from './json.ts';
import { importJunit } from './junit.ts';
import { importPromptfoo } from './promptfoo.ts';

/** What evidence is read from, by the name of `--from`. */
export const importers = {
  promptfoo: importPromptfoo,
  junit: importJunit,
  json: importJson,
} as const satisfies Readonly<Record<string, Importer>>;

export type ImportFormat = keyof typeof importers;
