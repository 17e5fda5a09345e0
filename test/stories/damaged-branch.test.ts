import { afterEach, describe, expect, it } from 'vitest';
import { shardOf } from '../../src/ledger/shard.ts';
import { codes, id, lostStage, path, prompt, versionsOf, type LostStage } from '../support/lost-stage.ts';

let stage: LostStage;
let remove: () => void = () => undefined;
afterEach(() => {
  remove();
  remove = () => undefined;
});

async function released(): Promise<void> {
  stage = await lostStage();
  remove = stage.remove;
}

/** Writes a commit of somebody else to the branch: changed texts, or `null` for a file that goes. */
function damage(changed: Readonly<Record<string, string | null>>, parent: string | null = 'prompt-library'): void {
  const clone = stage.repo.clone('--no-checkout');
  clone.git('fetch', '--quiet', stage.bare('rev-parse', '--absolute-git-dir'), '+refs/heads/prompt-library:refs/heads/prompt-library');
  clone.git('read-tree', ...(parent === null ? ['--empty'] : [parent]));
  for (const [file, text] of Object.entries(changed)) {
    clone.write('damaged', text ?? '');
    const blob = text === null ? null : clone.git('hash-object', '-w', 'damaged');
    clone.git('update-index', ...(blob === null ? ['--force-remove', file] : ['--add', '--cacheinfo', `100644,${blob},${file}`]));
  }
  const commit = clone.git('commit-tree', clone.git('write-tree'), '-m', 'by hand', ...(parent === null ? [] : ['-p', parent]));
  clone.git('push', '--quiet', '--force', stage.bare('rev-parse', '--absolute-git-dir'), `${commit}:refs/heads/prompt-library`);
}

describe('a branch that somebody damaged', () => {
  const shard = shardOf(id);
  const fileLike = (pattern: RegExp): string => stage.bare('ls-tree', '-r', '--name-only', 'prompt-library').split('\n').find((path) => pattern.test(path)) ?? '';
  it.each([
    ['a garbled line of the state', () => ({ [shard]: stage.record(shard).replace('"version"', 'version') })],
    ['a shard that is gone', () => ({ [shard]: null })],
    ['a line in a shard that is not its own', () => ({ [fileLike(new RegExp(`^state/(?!header|${shard.slice(6)})`, 'u'))]: `${stage.record(shard)}\n` })],
    ['a header that is no JSON', () => ({ 'state/header.json': 'oops' })],
    ['a header that is gone', () => ({ 'state/header.json': null })],
    ['records of several kinds', () => ({ [fileLike(/^releases/u)]: '{}', [fileLike(/^events/u)]: '?', 'serve/catalog.json': '[]', [fileLike(/^serve\/bodies/u)]: '{}' })],
  ])('by %s is seen, stops what needs it, and is mended by a commit on top that has every file as it was', async (_title, changed) => {
    await released();
    const tree = stage.bare('rev-parse', 'prompt-library^{tree}');
    damage(changed());
    const damaged = stage.bare('rev-parse', 'prompt-library');
    const seen = await stage.doctor('--fix');
    expect([seen.exit, codes(seen.told.drifts)]).toEqual([1, ['records-damaged', 'foreign-commits']]);
    const { told } = await stage.doctor('--rebuild');
    expect([told.rebuilt, told.rebuiltFrom, codes(told.drifts)]).toEqual([true, 'history', ['foreign-commits']]);
    expect([stage.bare('diff', '--name-only', '--diff-filter=MD', tree, 'prompt-library'), stage.bare('rev-parse', 'prompt-library^')]).toEqual(['', damaged]);
    stage.land('fix: spelling', { [path]: prompt('Sort.') });
    expect(versionsOf((await stage.publish()).out)).toEqual([[id, '1.1.0', '1.1.1']]);
  });

  it('and replaced by one without any state is lost, and comes back on top of that', async () => {
    await released();
    damage({ 'README.md': 'Mine.' }, null);
    const refused = await stage.publish();
    expect([refused.exit, JSON.parse(refused.out).error.code]).toEqual([2, 'branch-lost']);
    expect(codes((await stage.doctor()).told.drifts)).toEqual(['branch-lost', 'foreign-commits']);
    const { told } = await stage.doctor('--rebuild');
    expect([told.rebuiltFrom, codes(told.drifts)]).toEqual(['records', ['foreign-commits']]);
    stage.land('fix: spelling', { [path]: prompt('Sort.') });
    expect(versionsOf((await stage.publish()).out)).toEqual([[id, '1.1.0', '1.1.1']]);
  });
});

describe('a branch of records that was pushed back to an earlier commit', () => {
  it('gives no version a second time, and comes back with what was released meanwhile', async () => {
    await released();
    stage.land('fix: sort faster', { [path]: prompt('Sort the ticket fast. {{> templates-general-tone}}') });
    await stage.publish();
    const lines = stage.record(`changelogs/agents/${id}.md`);
    stage.bare('update-ref', 'refs/heads/prompt-library', 'prompt-library~1');
    stage.land('fix: sort slower', { [path]: prompt('Sort the ticket slowly. {{> templates-general-tone}}') });
    const before = [stage.tags(), stage.bare('rev-parse', 'prompt-library')];
    for (const call of [stage.publish(), stage.call('release', id, '--action', 'rollback', '--to', '1.0.0', '--reason', 'worse', '--json')]) {
      const { exit, out } = await call;
      expect([exit, JSON.parse(out).error?.code]).toEqual([2, 'records-set-back']);
    }
    expect([stage.tags(), stage.bare('rev-parse', 'prompt-library')]).toEqual(before);
    expect(codes((await stage.doctor()).told.drifts)).toEqual(['records-set-back']);
    const { exit, told } = await stage.doctor('--rebuild');
    expect([exit, told.rebuiltFrom, told.drifts, stage.record(`changelogs/agents/${id}.md`)]).toEqual([0, 'records', [], lines]);
    expect(versionsOf((await stage.publish()).out)).toEqual([[id, '1.1.1', '1.1.2']]);
  });

  it('is not one where a person made a tag that is called like a later version', async () => {
    await released();
    stage.repo.git('tag', '-a', '-m', 'mine', 'library@2031.01.01');
    stage.repo.git('push', '--quiet', 'origin', 'library@2031.01.01');
    expect((await stage.doctor()).told.drifts).toEqual([]);
    expect((await stage.publish()).exit).toBe(0);
  });
});
