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
export const pageScript = ${lines(script)};

/** The style of the dashboard's page. */
export const pageStyle = ${lines(style)};
`;
}

/** A text as a list of its lines, so that a change shows as one. */
function lines(text: string): string {
  const each = text.trimEnd().split('\n').map((line) => `  ${JSON.stringify(line)},`);
  return `[\n${each.join('\n')}\n].join('\\n')`;
}
