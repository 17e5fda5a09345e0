import { describe, expect, it } from 'vitest';
import { reportOn } from '../../../test/support/example-check.ts';
import { promptFrom } from '../../../test/support/prompts.ts';
import { chanceOf, generatedSecrets } from '../../../test/support/security/generated-secrets.ts';
import { withoutSecrets } from './without-secrets.ts';

const file = '---\r\ndescription: d\r\n---\r\nUse abc123 or BEGIN\r\nxyz\r\nEND.\r\n';
const at = (text: string): { readonly from: number; readonly to: number; readonly kind: string } => ({ from: file.indexOf(text), to: file.indexOf(text) + text.length, kind: 'a key' });

describe('a body without its secrets', () => {
  it('has the same lines and none of what was found', () => {
    const prompt = promptFrom(file);
    const shown = withoutSecrets(prompt, [at('abc123'), at('BEGIN\r\nxyz\r\nEND')]);
    expect(shown(prompt.document?.body ?? '')).toBe('Use [secret] or [secret]\n[secret]\n[secret].\n');
  });

  it('shows none of them in a line that the old body has as well', () => {
    const shown = withoutSecrets(promptFrom(file), [at('abc123')]);
    expect(shown('Old.\nUse abc123 or BEGIN\n')).toBe('Old.\nUse [secret] or BEGIN\n');
  });

  it('is made in no time though there are many', () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `key-${index}`);
    const text = `---\ndescription: d\n---\n${keys.join('\n')}\n`;
    let from = 0;
    const secrets = keys.map((key) => {
      from = text.indexOf(key, from);
      return { from, to: from + key.length, kind: 'a key' };
    });
    const prompt = promptFrom(text);
    expect(withoutSecrets(prompt, secrets)(prompt.document?.body ?? '')).toBe('[secret]\n'.repeat(20_000));
  });

  it('is the body where nothing was found', () => {
    expect(withoutSecrets(null, [])('any text')).toBe('any text');
  });

  it('is what a report has, whatever the secret and wherever it was before', async () => {
    const secrets = generatedSecrets.filter(({ type }) => !type.startsWith('private key')).map(({ make }, index) => make(chanceOf(index + 1)));
    const path = 'prompts/agents/support/triage.prompt.md';
    const text = `---\ndescription: d\n---\n${secrets.map((secret) => `Use ${secret} here.`).join('\n')}\n`;
    const report = JSON.stringify(await reportOn({ shows: 'leaks', base: { [path]: text }, change: { [path]: `${text}More.\n` } }));
    for (const secret of secrets) expect(report).not.toContain(JSON.stringify(secret).slice(1, -1));
  });

  it('hides what was removed as well as what is there', async () => {
    const secrets = generatedSecrets.map(({ make }, index) => make(chanceOf(index + 1)));
    const path = 'prompts/agents/support/triage.prompt.md';
    const base = Object.fromEntries(secrets.map((secret, index) => [path.replace('triage', `t${'abcdefghijklmnopqrstuvwxyz'[index % 26]}${'abcdefghijklmnopqrstuvwxyz'[Math.floor(index / 26)]}`), `---\ndescription: d\n---\nUse this:\n${secret}\nOr none.\n`]));
    for (const change of [Object.fromEntries(Object.keys(base).map((each) => [each, '---\ndescription: d\n---\nUse this:\nOr none.\n'])), Object.fromEntries(Object.keys(base).map((each) => [each, null]))]) {
      const report = JSON.stringify(await reportOn({ shows: 'a removed secret', base, change }));
      for (const secret of secrets) expect(report).not.toContain(JSON.stringify(secret).slice(1, -1));
    }
  });

  it('hides the middle of an old key whose first and last line stay', async () => {
    const key = (middle: string): string => `---\ndescription: d\n---\n-----BEGIN PRIVATE KEY-----\n${middle}\n-----END PRIVATE KEY-----\n`;
    const [old, now] = [11, 12].map((seed) => [0, 1, 2].map(() => chanceOf(seed)('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', 64)).join('\n'));
    const path = 'prompts/agents/support/triage.prompt.md';
    const report = JSON.stringify(await reportOn({ shows: 'another key', base: { [path]: key(old ?? '') }, change: { [path]: key(now ?? '') } }));
    for (const line of `${old}\n${now}`.split('\n')) expect(report).not.toContain(line);
  });
});
