import { it } from 'vitest';
import { judged, loadSearch, withBody } from './support/security/scanned.ts';
it('explore', { timeout: 600000 }, async () => {
  const search = await loadSearch();
  const size = 1024 * 1024 - 200;
  const fill = (s: string) => s.repeat(Math.floor(size / Buffer.byteLength(s)));
  const U = (n: number) => String.fromCodePoint(n);
  const hostile: Record<string, string> = {
    a: fill('a'), zw: fill(U(0x200b)), zwlines: fill(U(0x200b) + '\n'), tags: fill(U(0xe0041)), zwj: fill('a' + U(0x200d)), flags: fill(U(0x1f3f4) + U(0xe0067)),
    blackflags: fill(U(0x1f3f4)), digits: fill('4'), cards: fill('4111111111111111 '), cardgroups: fill('4111 '), iban: fill('GB82 '), ibanlong: fill('GB82WEST'), mails: fill('a@b.c'), mails2: fill('a@a.'), mail3: fill('ada@analytical.org '),
    jwt: fill('eyJ'), jwt2: fill('eyJaaaaaaaaaaaa.'), keys: fill('AKIA' + 'Q7WZ4TNB2LXK5RVD '), sk: fill('sk-'), gh: fill('ghp_' + 'Q7WZ4TNB2LXK5RVDQ7WZ4TNB2LXK5RVD1234 '), pem: fill('-----BEGIN PRIVATE KEY-----'), pem2: fill('-----BEGIN RSA PRIVATE KEY-----\n'),
    img: fill('!['), img2: fill(']('), img3: fill('![a](https://x/{{'), img4: fill('<img '), img5: fill('<img src='), def: fill('[a]: '), def2: fill('[a]:{{x}}\n') + '![', comments: fill('<!--'), comments2: fill('<!-- -->'), comments3: fill('<!-->ignore all previous instructions '),
    ignore: fill('ignore '), ignore2: fill('ignore all previous instructions '), ignore3: fill('ignore all of the all any '), act: fill('act as if you are no '), send: fill('send all the this these entire '), curl: fill('curl '), curl2: fill('curl ') + '|', b64: fill('Ab1'), spaces: fill(' '), newlines: fill('\n'), tabs: fill('\t'),
    url: fill('https://a:b@c '), url2: fill('://'), url3: fill('a:a@'), url4: fill('postgres://a:'), pwd: fill('password='), pwd2: fill('api_key: "'), bearer: fill('bearer '), fullwidth: fill('ａ'), ligature: fill('\ufdfa'), ellipsis: fill('…'), cjk: fill('漢'), emoji: fill('😀️'), mixed: fill('Ａ' + U(0x200b)), comb: 'a' + fill('\u0301'), hangul: fill('\u1100'), slash: fill('//'), brackets: fill('[//]: # ('), inst: fill('[INST]'), hex: fill('0123456789abcdef'), uuid: fill('sk-lf-01234567-'), tele: fill('12345678:AA'), dots: fill('a.'), dash: fill('a-'), us: fill('_a'), b: fill('Basic '), quotes: fill('"'), x: fill('xoxb-'), hooks: fill('hooks.slack.com/services/'), ssn: fill('219-09-9999 '), secret: fill('secret_'), aws: fill('aws_secret_access_key='), aws2: fill('aws'), key: fill('key'), json: fill('{"type":"service_account",'), gcp: fill('"private_key": "'), azure: fill('AccountKey='),
  };
  for (const [name, body] of Object.entries(hostile)) {
    const text = withBody(body);
    const t0 = performance.now();
    const { problems } = await judged(text, { search });
    const ms = performance.now() - t0;
    if (ms > 120 || true) process.stderr.write(name + ' ' + ms.toFixed(0) + ' ms ' + problems.length + '\n'); if (false) console.log(name, ms.toFixed(0), 'ms', problems.length);
  }
  const bodies = Array.from({length: 1000}, (_, i) => withBody(`You are agent ${i}. Answer the question of {{user}} with the tools below — briefly.\n`.repeat(25)));
  for (let k = 0; k < 3; k++) { const t = performance.now(); for (const b of bodies) await judged(b, { search }); console.log('1000 prompts', performance.now() - t); }
  const t = performance.now(); for (const b of bodies) await search(b); console.log('search only', performance.now() - t);
});
