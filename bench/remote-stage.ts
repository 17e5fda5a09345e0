import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { git, gitBytes, refsIn } from './git.ts';
import { timed, type Contender } from './measure.ts';
import { releaseRun } from './records.ts';
import type { Workshop } from './workshop.ts';

/** A clone and its bare remote, as they were before a release. */
export interface RemoteStage {
  readonly clone: string;
  readonly origin: string;
  /** Undoes whatever happened to both. */
  readonly restore: () => void;
}

/** Makes a bare remote of a library, and a clone of it without files. */
export function remoteStage(library: string, shop: Workshop): RemoteStage {
  const [work, kept] = [join(shop.folder(), 'stage'), join(shop.folder(), 'stage')];
  const [origin, clone] = [join(work, 'origin.git'), join(work, 'clone')];
  git(library, ['clone', '--quiet', '--bare', '--no-local', library, origin]);
  git(library, ['clone', '--quiet', '--no-checkout', '--no-local', origin, clone]);
  cpSync(work, kept, { recursive: true });
  const restore = (): void => {
    rmSync(work, { recursive: true });
    cpSync(kept, work, { recursive: true });
  };
  return { clone, origin, restore };
}

/** The whole release beside git making and pushing the very same objects and refs, as carefully: the remote is read before and after. */
export function releaseContenders(stage: RemoteStage, root: string): readonly [Contender, Contender] {
  const { clone, origin, restore } = stage;
  const release: Contender = { ...releaseRun(clone, root), about: 'plans, judges, makes the objects, pushes them, reads the remote before and after', before: restore };
  const read = { program: 'git', args: ['ls-remote', '--heads', '--tags', 'origin'] };
  const before = refsIn(origin, 'refs');
  timed(release);
  const made = [...refsIn(origin, 'refs')].filter(([name, object]) => before.get(name) !== object);
  const stream = importStream(origin, made, before);
  const plain: Contender = {
    name: 'git',
    about: 'given the same objects, makes them by one fast-import, pushes the same refs by one atomic push, reads the remote before and after',
    folder: clone,
    before: restore,
    commands: [
      read,
      { program: 'git', args: ['fast-import', '--quiet', '--done'], input: stream },
      { program: 'git', args: ['push', '--quiet', '--atomic', 'origin', 'refs/heads/prompt-library', 'refs/tags/*:refs/tags/*'] },
      read,
    ],
  };
  timed(plain);
  const again = refsIn(origin, 'refs');
  if (made.some(([name, object]) => again.get(name) !== object)) throw new Error('Plain git made other objects: the comparison would not be fair.');
  return [plain, release];
}

/** What fast-import is told to make objects and refs again that a repository has. */
function importStream(folder: string, made: readonly (readonly [string, string])[], before: ReadonlyMap<string, string>): Buffer {
  const parts = made.flatMap(([ref, object]) => {
    const [head = '', ...words] = gitBytes(folder, ['cat-file', '-p', object]).toString('utf8').split('\n\n');
    const message = words.join('\n\n');
    const field = (name: string): string => head.split('\n').find((line) => line.startsWith(`${name} `))?.slice(name.length + 1) ?? '';
    const data = Buffer.from(message);
    if (ref.startsWith('refs/tags/')) {
      return [Buffer.from(`tag ${ref.slice('refs/tags/'.length)}\nfrom ${field('object')}\ntagger ${field('tagger')}\ndata ${data.length}\n`), data, newline];
    }
    const parent = before.get(ref) ?? '';
    const start = `commit ${ref}\nauthor ${field('author')}\ncommitter ${field('committer')}\ndata ${data.length}\n`;
    return [Buffer.from(start), data, Buffer.from(`\nfrom ${parent}\n`), ...fileCommands(folder, parent, object)];
  });
  return Buffer.concat([...parts, Buffer.from('done\n')]);
}

function fileCommands(folder: string, parent: string, commit: string): readonly Buffer[] {
  const changes = git(folder, ['diff-tree', '-r', '--no-renames', '--raw', '--no-abbrev', parent, commit]).trim().split('\n');
  return changes.flatMap((change) => {
    const [facts = '', path = ''] = change.split('\t');
    const [, mode = '', , blob = '', status] = facts.split(' ');
    if (status === 'D') return [Buffer.from(`D ${path}\n`)];
    const bytes = gitBytes(folder, ['cat-file', 'blob', blob]);
    return [Buffer.from(`M ${mode} inline ${path}\ndata ${bytes.length}\n`), bytes, newline];
  });
}

const newline = Buffer.from('\n');
