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

/** Each form of every secret, in one search: where the first finding of each begins. */
async function firstPlaces(form: (secret: string) => string): Promise<readonly (number | null)[]> {
  const found = await searchAll(rows.map(({ secret }) => `${before}${form(secret)}\nThank you.`));
  return found.map(([first]) => first?.from ?? null);
}

/** Types that were not found, or not where they stand: some are told by the name before them. */
async function missed(form: (secret: string) => string): Promise<readonly string[]> {
  const places = await firstPlaces(form);
  return rows.filter(({ secret }, index) => {
    const at = places[index] ?? -1;
    return at < before.length || at >= before.length + form(secret).length;
  }).map(({ type }) => type);
}

describe('the search for secrets', () => {
  it('knows at least 54 types', () => {
    expect(new Set(rows.map(({ type }) => type)).size).toBeGreaterThanOrEqual(54);
  });

  it.each<[string, (secret: string) => string]>([
    ['as they are', (secret) => secret],
    ['with zero-width characters inside', interspersed],
    ['in full-width letters', fullWidth],
    ['between quotes', (secret) => `"${secret}"`],
  ])('finds all of them %s', async (_, form) => {
    expect(await missed(form)).toEqual([]);
  });

  it('takes no order from a comment', async () => {
    const orders = ['secretlint-disable', 'secretlint-disable-line', 'secretlint-disable-next-line', 'gitleaks:allow', 'pragma: allowlist secret'];
    const texts = orders.flatMap((order) => rows.map(({ secret }) => `<!-- ${order} -->\n# ${order}\n${secret} <!-- ${order} -->\n`));
    expect((await searchAll(texts)).filter((found) => found.length === 0)).toEqual([]);
  });

  it('tells a secret that two scanners know once', async () => {
    const secret = rows.find(({ type }) => type === 'GitHub personal')?.secret ?? '';
    expect(await search(`${secret}\n${interspersed(secret)}\n`)).toHaveLength(2);
  });

  it('keeps nothing of what it found', async () => {
    const said = JSON.stringify(await searchAll(rows.map(({ secret }) => secret)));
    for (const { secret } of rows) for (const piece of secret.match(/[A-Za-z0-9]{12,}/gu) ?? []) expect(said).not.toContain(piece);
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

  it('finds none in what only looks like one', async () => {
    const harmless = [
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
    ];
    const found = await searchAll(harmless);
    expect(harmless.filter((_, index) => found[index]?.length !== 0)).toEqual([]);
  });
});
