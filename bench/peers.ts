import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { git } from './git.ts';
import { idOf, pathOf, type LibrarySize } from './library.ts';
import type { Contender } from './measure.ts';
import type { RemoteStage } from './remote-stage.ts';
import type { Workshop } from './workshop.ts';

/** Installs the peers beside the bench, at pinned versions, only when it runs: no user of the project gets them. The folder of their packages. */
export function installedPeers(root: string): string {
  const folder = join(root, 'bench/peers');
  if (!existsSync(join(folder, 'node_modules/git-cliff'))) {
    const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
    if (status !== 0) throw new Error('The peers could not be installed; run with --no-peers.');
  }
  return join(folder, 'node_modules');
}

/** What the next release would be, by a tool that releases one package: of the last prompt, which is changed. */
export function semanticRelease(peers: string, { clone, origin }: RemoteStage, { prompts }: LibrarySize): Contender {
  const settings = {
    branches: ['main'],
    tagFormat: `${idOf(prompts - 1)}@\${version}`,
    plugins: ['@semantic-release/commit-analyzer', '@semantic-release/release-notes-generator'],
    repositoryUrl: `file://${origin}`,
  };
  writeFileSync(join(clone, '.releaserc.json'), JSON.stringify(settings));
  return {
    name: 'semantic-release',
    about: 'peer, `--dry-run`: version and notes of one package, from all commits whatever they touch; asks the remote',
    folder: clone,
    commands: [{ program: process.execPath, args: [join(peers, 'semantic-release/bin/semantic-release.js'), '--dry-run', '--no-ci'] }],
  };
}

/** The same by git-cliff; none where its package has no program for this machine. */
export function gitCliff(peers: string, { clone }: RemoteStage, { prompts }: LibrarySize): readonly Contender[] {
  const platform = readdirSync(peers).find((name) => name.startsWith('git-cliff-'));
  if (platform === undefined) return [];
  const args = ['--unreleased', '--bump', '--tag-pattern', `^${idOf(prompts - 1)}@`, '--include-path', pathOf(prompts - 1)];
  return [{ name: 'git-cliff', about: 'peer, a native program, `--unreleased --bump`: version and notes of one package; asks no remote', folder: clone, commands: [{ program: join(peers, platform, 'bin/git-cliff'), args }] }];
}

/** Versions and changelogs of 50 of 1,000 packages. */
export function changesets(peers: string, shop: Workshop): Contender {
  const [work, kept] = [join(shop.folder(), 'packages'), join(shop.folder(), 'packages')];
  packages(work);
  cpSync(work, kept, { recursive: true });
  return {
    name: 'changesets',
    about: 'peer, `version`: writes versions and notes of 50 of 1,000 packages, from files that name the changes instead of commits',
    folder: work,
    before: () => {
      rmSync(work, { recursive: true });
      cpSync(kept, work, { recursive: true });
    },
    commands: [{ program: process.execPath, args: [join(peers, '@changesets/cli/bin.js'), 'version'] }],
  };
}

function packages(folder: string): void {
  const write = (path: string, value: unknown): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), typeof value === 'string' ? value : JSON.stringify(value, null, 2));
  };
  write('package.json', { name: 'packages', private: true, version: '0.0.0', workspaces: ['packages/*'] });
  write('package-lock.json', { name: 'packages', lockfileVersion: 3, packages: {} });
  write('.changeset/config.json', { changelog: '@changesets/cli/changelog', commit: false, fixed: [], linked: [], access: 'public', baseBranch: 'main', updateInternalDependencies: 'patch', ignore: [] });
  for (let index = 0; index < 1000; index += 1) {
    const dependencies = index < 20 ? {} : { [`package-${index % 20}`]: '^1.0.0' };
    write(`packages/package-${index}/package.json`, { name: `package-${index}`, version: '1.0.0', dependencies });
  }
  for (let index = 0; index < 50; index += 1) write(`.changeset/change-${index}.md`, `---\n"package-${999 - index * 7}": patch\n---\n\nBetter words, part ${index}.\n`);
  git(folder, ['init', '--quiet', '--initial-branch=main', '.']);
  git(folder, ['add', '--all']);
  git(folder, ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com', 'commit', '--quiet', '--message=first']);
}
