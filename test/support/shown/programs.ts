import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../scripts/bundle.ts';

/** What a reader has on the path: the program as it is built, and doubles of what needs a network, an account or a screen. */
const programs: Readonly<Record<string, string>> = {
  'prompt-libraries': `exec node '${join(root, 'dist/cli.js')}' "$@"`,
  // Evaluates what lies in the folder, each case passed, and refuses other words than the documentation has.
  npx: `exec node '${join(root, 'test/support/shown/promptfoo-double.ts')}' "$@"`,
  gh: `[ "$*" = 'auth token' ] || { echo "gh: unexpected: $*" >&2; exit 64; }; echo administrator`,
  'xdg-open': `grep -q '<!doctype html>' "$1" && [ $# = 1 ]`,
};
let folder: string | null = null;

/** The folder they lie in. */
export function programsFolder(): string {
  if (folder !== null) return folder;
  folder = mkdtempSync(join(tmpdir(), 'prompt-libraries-programs-'));
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}
