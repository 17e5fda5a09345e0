/** A key of some maker, made up: nothing here is a key before it is put together. */
export interface GeneratedSecret {
  readonly type: string;
  readonly make: (chance: Chance) => string;
}

/** Draws from an alphabet. */
export type Chance = (alphabet: string, length: number) => string;

const digits = '0123456789';
const hex = '0123456789abcdef';
const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const lower = upper.toLowerCase();
const letters = upper + lower;
const word = letters + digits;
const base64 = `${word}+/`;
const url = `${word}_-`;

/** The same draws for the same seed (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return (alphabet, length) => Array.from({ length }, () => alphabet[Math.floor(next() * alphabet.length)] ?? '').join('');
}

const prefixed = (type: string, prefix: string, alphabet: string, length: number, end = ''): GeneratedSecret => ({
  type,
  make: (chance) => `${prefix}${chance(alphabet, length - 3)}${chance(lower.slice(0, 6), 1)}${chance(digits, 2)}${end}`,
});
const uuid = (chance: Chance): string => [8, 4, 4, 4, 12].map((length) => chance(hex, length)).join('-');
const block = (name: string): GeneratedSecret => ({
  type: `private key ${name}`,
  make: (chance) => `-----BEGIN ${name} KEY-----\n${Array.from({ length: 12 }, () => chance(base64, 64)).join('\n')}\n-----END ${name} KEY-----`,
});
const address = (scheme: string): GeneratedSecret => ({ type: scheme, make: (chance) => `${scheme}://svc:${chance(word, 18)}7k@db.${chance(lower, 9)}.net:5432/orders` });

/** The 54 types of the library's promise, and some more. */
export const generatedSecrets: readonly GeneratedSecret[] = [
  { type: 'AWS access key id', make: (chance) => `AKIA${chance(`${upper}234567`, 16)}` },
  { type: 'AWS secret access key', make: (chance) => `AWS_SECRET_ACCESS_KEY=${chance(base64, 40)}` },
  { type: 'Anthropic', make: (chance) => `sk-ant-api03-${chance(url, 93)}AA` },
  { type: 'OpenAI', make: (chance) => `sk-${chance(word, 20)}T3BlbkFJ${chance(word, 20)}` },
  { type: 'OpenAI without its mark', make: (chance) => `sk-${chance(word, 48)}` },
  { type: 'OpenAI project', make: (chance) => `sk-proj-${chance(word, 74)}T3BlbkFJ${chance(word, 74)}` },
  prefixed('GitHub personal', 'ghp_', word, 36),
  prefixed('GitHub OAuth', 'gho_', word, 36),
  prefixed('GitHub server', 'ghs_', word, 36),
  { type: 'GitHub fine-grained', make: (chance) => `github_pat_${chance(word, 22)}_${chance(word, 59)}` },
  prefixed('GitLab', 'glpat-', word, 20),
  { type: 'Slack bot', make: (chance) => `xoxb-${chance(digits, 12)}-${chance(digits, 12)}-${chance(word, 24)}` },
  { type: 'Slack user', make: (chance) => `xoxp-${chance(digits, 12)}-${chance(digits, 12)}-${chance(digits, 12)}-${chance(hex, 32)}` },
  { type: 'Slack webhook', make: (chance) => `https://hooks.slack.com/services/T${chance(upper, 8)}/B${chance(upper, 8)}/${chance(word, 24)}` },
  prefixed('npm', 'npm_', word, 36),
  { type: 'npm by its file', make: (chance) => `//registry.npmjs.org/:_authToken=${uuid(chance)}` },
  { type: 'SendGrid', make: (chance) => `SG.${chance(word, 22)}.${chance(word, 43)}` },
  prefixed('Shopify', 'shpat_', hex, 32),
  prefixed('Linear', 'lin_api_', word, 40),
  prefixed('Notion of old', 'secret_', word, 43),
  prefixed('Notion', 'ntn_', word, 46),
  prefixed('Figma', 'figd_', word, 43),
  prefixed('Groq', 'gsk_', word, 52),
  { type: 'Grafana', make: (chance) => `glsa_${chance(word, 32)}_${chance(hex, 8)}` },
  prefixed('Databricks', 'dapi', hex, 32),
  prefixed('Docker', 'dckr_pat_', word, 27),
  prefixed('HashiCorp Vault', 'hvs.', word, 95),
  prefixed('Hugging Face', 'hf_', letters, 34 - 2, 'Qz'),
  { type: '1Password', make: (chance) => `ops_eyJ${chance(word, 260)}` },
  block('RSA PRIVATE'),
  block('EC PRIVATE'),
  block('OPENSSH PRIVATE'),
  block('PRIVATE'),
  { type: 'basic authentication', make: (chance) => `https://deploy:${chance(word, 20)}4d@git.${chance(lower, 8)}.net/repo` },
  address('postgres'),
  address('mysql'),
  { type: 'mongodb', make: (chance) => `mongodb+srv://svc:${chance(word, 18)}7k@cluster0.${chance(lower, 6)}.mongodb.net/orders` },
  prefixed('Google API', 'AIza', word, 35),
  prefixed('Google OAuth secret', 'GOCSPX-', word, 28),
  { type: 'JSON Web Token', make: (chance) => `eyJ${chance(word, 33)}.eyJ${chance(word, 60)}.${chance(word, 43)}` },
  { type: 'Azure storage', make: (chance) => `DefaultEndpointsProtocol=https;AccountName=${chance(lower, 8)};AccountKey=${chance(base64, 86)}==` },
  prefixed('PyPI', 'pypi-AgEIcHlwaS5vcmc', word, 120),
  { type: 'Telegram', make: (chance) => `9${chance(digits, 8)}:AA${chance(word, 33)}` },
  { type: 'Discord bot', make: (chance) => `M${chance(word, 25)}.${chance(word, 6)}.${chance(word, 38)}` },
  { type: 'Discord webhook', make: (chance) => `https://discord.com/api/webhooks/${chance(digits.slice(1), 18)}/${chance(word, 68)}` },
  { type: 'Mailchimp', make: (chance) => `${chance(hex, 32)}-us14` },
  prefixed('Mailgun', 'key-', hex, 32),
  prefixed('Twilio', 'SK', hex, 32),
  prefixed('Stripe', 'sk_live_', word, 40),
  prefixed('xAI', 'xai-', word, 80),
  prefixed('OpenRouter', 'sk-or-v1-', hex, 64),
  prefixed('Perplexity', 'pplx-', word, 48),
  prefixed('Replicate', 'r8_', word, 37),
  { type: 'Langfuse', make: (chance) => `sk-lf-${uuid(chance)}` },
  { type: 'Cohere', make: (chance) => `COHERE_API_KEY=${chance(word, 40)}` },
  { type: 'Datadog', make: (chance) => `DD_API_KEY=${chance(hex, 32)}` },
  { type: 'bearer', make: (chance) => `Authorization: Bearer ${chance(word, 40)}` },
  { type: 'API_KEY', make: (chance) => `API_KEY="${chance(word, 32)}"` },
  { type: 'password', make: (chance) => `password=${chance(word, 12)}4!kQ7` },
  { type: 'age', make: (chance) => `AGE-SECRET-KEY-1${chance('QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L', 58)}` },
  prefixed('JFrog', 'AKCp', word, 69),
  prefixed('Atlassian', 'ATATT3xFfGF0', word, 180),
  { type: 'DigitalOcean', make: (chance) => `dop_v1_${chance(hex, 64)}` },
  { type: 'Tailscale', make: (chance) => `tskey-auth-${chance(word, 16)}-${chance(word, 32)}` },
  prefixed('Supabase', 'sbp_', hex, 40),
  { type: 'LangSmith', make: (chance) => `lsv2_pt_${chance(hex, 32)}_${chance(hex, 10)}` },
  { type: 'Postman', make: (chance) => `PMAK-${chance(hex, 24)}-${chance(hex, 34)}` },
  { type: 'New Relic', make: (chance) => `NRAK-${chance(`${upper}${digits}`, 27)}` },
  { type: 'Airtable', make: (chance) => `pat${chance(word, 14)}.${chance(hex, 64)}` },
  { type: 'Terraform', make: (chance) => `${chance(word, 14)}.atlasv1.${chance(word, 67)}` },
];
