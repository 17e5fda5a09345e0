import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './bundle.ts';

/** Source of `src/report/page/browser-files.ts`: what `src/browser/` is built to, as texts that a page carries. */
export function browserFiles(): string {
  // In a process of its own: the bundler answers later, and what is generated is asked for at once.
  const built = execFileSync(process.execPath, [join(root, 'scripts/bundle-browser.ts')], { cwd: root, encoding: 'utf8' });
  const { script, style } = JSON.parse(built) as { readonly script: string; readonly style: string };
  return `// Made by scripts/browser-files.ts from src/browser/: do not edit.

/** The script of the dashboard's page. */
export const pageScript = ${JSON.stringify(script.trimEnd())};

/** The style of the dashboard's page. */
export const pageStyle = ${JSON.stringify(style.trimEnd())};
`;
}
