import { beforeAll, describe, expect, it } from 'vitest';
import { chanceOf, generatedSecrets } from '../../test/support/security/generated-secrets.ts';
import type { FoundSecret } from './found-secret.ts';
import { secretSearch, type SecretSearch } from './secrets.ts';

let searchAll: SecretSearch;
beforeAll(async () => {
  searchAll = await secretSearch();
});

async function search(text: string): Promise<readonly FoundSecret[]> {
  return (await searchAll([text]))[0] ?? [];
}

const before = 'You are an agent.\nUse this: ';
const rows = generatedSecrets.map(({ type, make }, index) => ({ type, secret: make(chanceOf(20260115 + index)) }));

/** The secret with something invisible after every fourth character. */
function interspersed(secret: string): string {
  return secret.replaceAll(/.{4}/gu, (four) => `${four}\u200b`);
}

function fullWidth(secret: string): string {
  return secret.replaceAll(/[!-~]/gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0));
}

async function firstPlace(secret: string): Promise<number | null> {
  const [first] = await search(`${before}${secret}\nThank you.`);
  return first?.from ?? null;
}

/** Where the secret begins at the earliest and ends at the latest: some are told by the name before them. */
async function isFound(secret: string): Promise<boolean> {
  const at = await firstPlace(secret);
  return at !== null && at >= before.length && at < before.length + secret.length;
}

describe('the search for secrets', () => {
  it('knows at least 54 types', () => {
    expect(new Set(rows.map(({ type }) => type)).size).toBeGreaterThanOrEqual(54);
  });

  it.each(rows)('finds $type', async ({ secret }) => {
    expect(await isFound(secret)).toBe(true);
  });

  it.each(rows)('finds $type with zero-width characters inside', async ({ secret }) => {
    expect(await isFound(interspersed(secret))).toBe(true);
  });

  it.each(rows)('finds $type in full-width letters', async ({ secret }) => {
    expect(await isFound(fullWidth(secret))).toBe(true);
  });

  it.each(['secretlint-disable', 'secretlint-disable-line', 'secretlint-disable-next-line', 'gitleaks:allow', 'pragma: allowlist secret'])(
    'takes no order from a comment: %s',
    async (order) => {
      for (const { secret } of rows) {
        expect(await search(`<!-- ${order} -->\n# ${order}\n${secret} <!-- ${order} -->\n`)).not.toEqual([]);
      }
    },
  );

  it('tells a secret that two scanners know once', async () => {
    const secret = rows.find(({ type }) => type === 'GitHub personal')?.secret ?? '';
    expect(await search(`${secret}\n${interspersed(secret)}\n`)).toHaveLength(2);
  });

  it('keeps nothing of what it found', async () => {
    for (const { secret } of rows) {
      const said = JSON.stringify(await search(secret));
      for (const piece of secret.match(/[A-Za-z0-9]{12,}/gu) ?? []) expect(said).not.toContain(piece);
    }
  });

  it('tells which of many texts has the secret', async () => {
    const secrets = rows.map(({ secret }) => secret);
    const texts = secrets.flatMap((secret) => ['Nothing here.', `${before}${secret}`]);
    const found = await searchAll(texts);
    expect(found.map((each) => each.length > 0)).toEqual(texts.map((_, index) => index % 2 === 1));
    for (const [first] of found.filter((_, index) => index % 2 === 1)) expect(first?.from).toBeGreaterThanOrEqual(before.length);
  });

  it('finds a secret wherever the pieces of a long text end', async () => {
    const secret = rows.find(({ type }) => type === 'Anthropic')?.secret ?? '';
    for (const at of [65_400, 65_500, 65_535, 57_344, 57_300]) {
      const found = await search(`${'a '.repeat(at / 2)}\n${secret}\n${'b '.repeat(20_000)}`);
      expect(found.map(({ from }) => from)).toEqual([Math.floor(at / 2) * 2 + 1]);
    }
  });

  it.each([
    'AKIAIOSFODNN7EXAMPLE',
    'Authorization: Bearer YOUR_ACCESS_TOKEN_HERE',
    'Authorization: Bearer {{token}}',
    'api_key = os.environ.get("OPENAI_API_KEY")',
    'apiKey: process.env.API_KEY',
    'api_key: <your-api-key>',
    'API_KEY=sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    'postgres://user:password@localhost:5432/db',
    'postgresql://admin:password123@localhost/orders',
    'mysql://root:${MYSQL_PASSWORD}@db/orders',
    'password: string',
    'password: must have 12 characters, one of them a digit',
    'password=hunter2',
    'The commit 3f2504e04f8911d39a0c0305e82c3301aabbccdd fixes it.',
    'id: 3f2504e0-4f89-11d3-9a0c-0305e82c3301',
    'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    'secret_santa_is_a_game_that_people_play_every_december',
    'task-management-and-project-planning-skills-for-everyone',
    'access_token: the token that the server returned for this session',
    'client_secret: configuration.identity.client_secret_name',
    'sk-learn is a library, sk-something is not.',
    '-----BEGIN PUBLIC KEY-----',
    'Never write -----BEGIN PRIVATE KEY----- into a prompt.',
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk',
    'https://example.com/path?token=abc',
    'https://github.com/owner/repository/blob/main/src/index.ts#L10-L20',
  ])('finds none in: %s', async (text) => {
    expect(await search(text)).toEqual([]);
  });
});
