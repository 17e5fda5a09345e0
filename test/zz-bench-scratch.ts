import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateLibrary } from '/work/main/bench/library.ts';
import { openMirror } from '/work/main/src/git/open-mirror.ts';
import { openRepository } from '/work/main/src/git/open-repository.ts';
import { startGithubDouble } from '/work/main/test/support/github-double/double.ts';
process.env['GIT_CONFIG_GLOBAL'] = '/dev/null';
const g = (folder: string, args: string[], input = '') => execFileSync('git', args, { cwd: folder, input, maxBuffer: 2 ** 28, stdio: ['pipe', 'pipe', 'ignore'] }).toString().trim();
const time = async <T>(work: () => Promise<T> | T): Promise<[number, T]> => { const s = performance.now(); const r = await work(); return [Math.round(performance.now() - s), r]; };
const median = (n: number[]) => n.toSorted((a, b) => a - b)[n.length >> 1];
const base = mkdtempSync('/tmp/bench-');
const lib = generateLibrary({ prompts: 10000, commits: Number(process.argv[2] ?? 1000) });
const existing = Number(process.argv[3] ?? 0);
const bare = join(base, 'origin.git');
g(base, ['clone', '-q', '--bare', lib, bare]);
g(bare, ['for-each-ref']).split('\n').map((l) => l.split('\t')[1]).forEach((r) => r !== 'refs/heads/main' && g(bare, ['update-ref', '-d', r!]));
g(bare, ['config', 'uploadpack.allowFilter', 'true']);
const main = g(bare, ['rev-parse', 'main']);
if (existing) { g(bare, ['fast-import', '--quiet'], Array.from({ length: existing }, (_, i) => `tag old${i}@1.0.0\nfrom ${main}\ntagger A <a@x> 1767225600 +0000\ndata 5\nnote\n\n`).join('')); g(bare, ['pack-refs', '--all']); }
const branches = { main: 'main', records: 'prompt-library' };
const double = await startGithubDouble({ bare, tokens: { w: { permissions: { contents: 'write' } } } });
for (const [name, url] of [['file', `file://${bare}`], ['http', double.cloneUrl]] as const) {
  const [fetched, plain, blobs]: number[][] = [[], [], []];
  for (let i = 0; i < 3; i += 1) {
    const [ms, remote] = await time(async () => { const r = await openMirror({ from: { address: url }, token: 'w', branches }); await r.tips(['']); return r; });
    fetched!.push(ms);
    const repo = await openRepository(remote.folder);
    const some = (await repo.listTree('refs/heads/main', 'prompts')).slice(0, 500).map((e) => e.blob);
    blobs!.push((await time(() => remote.fetchBlobs(some)))[0]);
    const size = g(remote.folder, ['count-objects', '-vH']).split('\n').filter((l) => /size-pack/.test(l)).join();
    if (i === 0) console.log(name, size, 'history', (await repo.history(null, 'refs/heads/main')).length);
    await repo.close(); await remote.close();
    const dir = join(base, `p${i}`);
    const header = `http.extraheader=AUTHORIZATION: basic ${btoa('x:w')}`;
    const child = await import('node:child_process');
    plain!.push((await time(() => new Promise<void>((res, rej) => { child.spawn('git', ['-c', header, 'clone', '-q', '--bare', '--filter=blob:none', '--no-tags', url, dir], { stdio: 'ignore' }).on('close', (c) => c ? rej(new Error(String(c))) : res()); })))[0]);
    rmSync(dir, { recursive: true });
  }
  console.log(name, 'openMirror+tips', median(fetched!), 'ms; plain git clone --filter=blob:none', median(plain!), 'ms; 500 blobs', median(blobs!), 'ms');
}
for (const [name, road] of [['file', 'file'], ['http', 'http'], ['local', 'none']] as const) {
  for (const count of [1, 500]) {
  const ours: number[][] = [[], [], []]; const plain: number[] = [];
  for (let i = 0; i < 5; i += 1) {
    const copy = join(base, 'copy.git'); rmSync(copy, { recursive: true, force: true }); cpSync(bare, copy, { recursive: true });
    const d = road === 'http' ? await startGithubDouble({ bare: copy, tokens: { w: { permissions: { contents: 'write' } } } }) : null;
    const url = d ? d.cloneUrl : road === 'file' ? `file://${copy}` : copy;
    if (road === 'none') g(copy, ['remote', 'remove', 'origin']);
    const remote = await openMirror({ from: road === 'none' ? { clone: copy } : { address: url }, token: 'w', branches });
    await remote.tips(['']);
    const files = new Map<string, Uint8Array | null>(Array.from({ length: 520 }, (_, k) => [`state/${(k % 64).toString(16)}/${k}.json`, Buffer.from(`{"n":${k},"pad":"${'x'.repeat(300)}"}\n`)]));
    const message = (k: number) => `p${k} 1.0.0\n\nnotes notes notes\n\nPrompt: p${k}\nDigest: sha256:${k}\n`;
    const [stage, staged] = await time(() => remote.stage({ by: { name: 'A', email: 'a@x', date: 1767225600 }, commit: { parent: null, files, message: 'm\n' }, tags: Array.from({ length: count }, (_, k) => ({ name: `p${k}@1.0.0`, target: main, message: message(k) })) }));
    const [push, outcome] = await time(() => staged.push());
    if (outcome.is !== 'landed') throw new Error(JSON.stringify(outcome));
    ours[0]!.push(stage); ours[1]!.push(push); ours[2]!.push(stage + push);
    const want = g(copy, ['for-each-ref']);
    await staged.discard();
    // plain git: fast-import into a staging repository, one wildcard push, objects known
    rmSync(copy, { recursive: true, force: true }); cpSync(bare, copy, { recursive: true });
    if (road === 'none') g(copy, ['remote', 'remove', 'origin']);
    const st = join(base, 'st');
    const stream = `commit refs/release/commit\nmark :1\nauthor A <a@x> 1767225600 +0000\ncommitter A <a@x> 1767225600 +0000\ndata 2\nm\n\n${[...files].map(([p, b]) => `M 100644 inline ${p}\ndata ${b!.length}\n${Buffer.from(b!).toString()}\n`).join('')}\n` + Array.from({ length: count }, (_, k) => `tag p${k}@1.0.0\nfrom ${main}\ntagger A <a@x> 1767225600 +0000\ndata ${Buffer.byteLength(message(k))}\n${message(k)}\n`).join('') + 'done\n';
    writeFileSync(join(base, 'stream'), stream);
    const sh = `set -e; rm -rf ${st}; git init -q --bare --template= ${st}; mkdir -p ${st}/objects/info; echo ${road === 'none' ? copy : remote.folder}/objects > ${st}/objects/info/alternates; git -C ${st} fast-import --quiet --done < ${base}/stream; git -C ${st} -c http.extraheader='AUTHORIZATION: basic ${btoa('x:w')}' push -q --atomic ${road === 'none' ? copy : url} refs/release/commit:refs/heads/prompt-library 'refs/tags/*:refs/tags/*'`;
    const child = await import('node:child_process');
    plain.push((await time(() => new Promise<void>((res, rej) => { child.spawn('sh', ['-c', sh], { stdio: 'inherit' }).on('close', (c) => c ? rej(new Error(String(c))) : res()); })))[0]);
    if (g(copy, ['for-each-ref']) !== want) throw new Error('refs differ');
    await remote.close(); await d?.close();
  }
  console.log(name, count, 'tags: stage', median(ours[0]!), 'push', median(ours[1]!), 'both', median(ours[2]!), '| plain git', median(plain), 'ratio', (median(ours[2]!)! / median(plain)!).toFixed(2));
  }
}
await double.close();
rmSync(base, { recursive: true, force: true });
