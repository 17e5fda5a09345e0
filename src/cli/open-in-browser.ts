import { dirname } from 'node:path';
import { run } from '../child/spawn.ts';
import { Failure } from '../problem/failure.ts';

/** What opens a file on a platform; what is not named here has `xdg-open`. */
const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** Milliseconds an opener may take: it hands over and ends. */
const patience = 15_000;

/** Opens a file in the browser of whoever calls. @throws Failure `dashboard-not-opened`, after the file was written. */
export async function openInBrowser(file: string, variables: Readonly<Record<string, string | undefined>>): Promise<void> {
  const [program, ...words] = openers[process.platform] ?? ['xdg-open'];
  const environment = Object.fromEntries(Object.entries(variables).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  try {
    const { exitCode, complaints } = await run({ program, arguments: [...words, file], folder: dirname(file), environment, timeLimit: patience });
    if (exitCode !== 0) throw new Error(complaints.trim());
  } catch (cause) {
    throw new Failure('dashboard-not-opened', `The dashboard is written, but ${program} could not open it: ${file}`, 'Open the file yourself.', cause);
  }
}
