import { spawnSync } from 'node:child_process';

/** Runs git without the user's configuration; throws where it fails. */
export function git(folder: string, args: readonly string[], input: string | Uint8Array = ''): string {
  return gitBytes(folder, args, input).toString('utf8');
}

/** The same for output that is no text. */
export function gitBytes(folder: string, args: readonly string[], input: string | Uint8Array = ''): Buffer {
  const { status, stdout, stderr } = spawnSync('git', args, {
    cwd: folder,
    input,
    maxBuffer: 1 << 30,
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  });
  if (status !== 0) throw new Error(`git ${args[0]} failed: ${String(stderr)}`);
  return stdout;
}

/** Names of refs below a prefix, with what they name. */
export function refsIn(folder: string, prefix: string): ReadonlyMap<string, string> {
  const lines = git(folder, ['for-each-ref', '--format=%(refname) %(objectname)', prefix]).trim().split('\n').filter((line) => line !== '');
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), line.slice(line.lastIndexOf(' ') + 1)]));
}

/** The files of a revision whose paths have an ending, all read at once. */
export function filesEnding(folder: string, revision: string, ending: string): readonly { readonly path: string; readonly text: string }[] {
  const listed = git(folder, ['ls-tree', '-r', revision]).trim().split('\n').map((line) => line.split(/[ \t]/u)).filter(([, , , path = '']) => path.endsWith(ending));
  const output = gitBytes(folder, ['cat-file', '--batch', '--buffer'], `${listed.map(([, , blob]) => blob).join('\n')}\n`);
  let at = 0;
  return listed.map(([, , , path = '']) => {
    const end = output.indexOf(0x0a, at);
    const size = Number(output.toString('latin1', at, end).split(' ')[2]);
    at = end + 1 + size + 1;
    return { path, text: output.toString('utf8', end + 1, end + 1 + size) };
  });
}
