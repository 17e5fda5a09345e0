/** One kind of secret that can be told by how it is written. */
export interface SecretKind {
  readonly kind: string;
  /** Global; the secret is its first group, or all of it. Repetitions are bounded, so that no text takes long. */
  readonly pattern: RegExp;
  /** For what any word could stand in place of: only values that look random count. */
  readonly isGuess?: true;
  /** Whether the pattern needs at least `shortestRun` signs of `runSign` in one piece, and no other sign. */
  readonly isUnbroken?: true;
}

/** Signs that tokens and their addresses consist of. */
export const runSign = /[A-Za-z0-9_.+/=:@-]/u;
export const shortestRun = 20;

/** Not the middle of a longer word. */
const edge = '(?<![A-Za-z0-9])';
const end = '(?![A-Za-z0-9])';
const unbroken = (kind: string, pattern: RegExp): SecretKind => ({ kind, pattern, isUnbroken: true });
const token = (kind: string, written: string): SecretKind => unbroken(kind, new RegExp(`${edge}(?:${written})${end}`, 'gu'));
/** A name, what assigns to it, and a value between quotes or not. */
const assigned = (kind: string, names: string, value: string): SecretKind => ({
  kind,
  pattern: new RegExp(`(?:${names})["'\`]?[ \\t]{0,4}(?::=|=>|=|:)[ \\t]{0,4}["'\`]?(${value})${end}`, 'giu'),
});
const guessed = (row: SecretKind): SecretKind => ({ ...row, isGuess: true });

/**
 * Secrets that the packaged scanner does not know, or knows only in part. Sources: what the makers publish of their
 * prefixes and lengths.
 */
export const secretKinds: readonly SecretKind[] = [
  { kind: 'a private key', pattern: /-----BEGIN (?:[A-Z]{2,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----(?:[^-]|-(?!-)){0,400}?[A-Za-z0-9+/]{40}/gu },
  token('a 1Password token', 'ops_eyJ[A-Za-z0-9+/]{200,4000}={0,2}'),
  token('an age key', 'AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}'),
  token('an Airtable token', 'pat[A-Za-z0-9]{14}\\.[0-9a-f]{64}'),
  token('an Anthropic key', 'sk-ant-[a-z]{2,8}\\d\\d-[A-Za-z0-9_-]{80,120}'),
  token('an Atlassian token', 'ATATT3[A-Za-z0-9_=-]{160,220}'),
  token('an AWS access key id', '(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}'),
  assigned('an AWS secret access key', 'aws_?secret_?(?:access_?)?key', '[A-Za-z0-9/+]{40}'),
  unbroken('an Azure storage key', /AccountKey=([A-Za-z0-9+/]{86}==)/gu),
  token('a Cloudflare origin key', 'v1\\.0-[0-9a-f]{24}-[0-9a-f]{146}'),
  assigned('a Cohere key', 'co(?:here)?_?api_?key|cohere[_ ](?:key|token)', '[A-Za-z0-9]{40}'),
  token('a Databricks token', 'dapi[0-9a-f]{32}(?:-\\d)?'),
  assigned('a Datadog key', '(?:dd|datadog)_?(?:api|app|application)_?key', '[0-9a-f]{32}(?:[0-9a-f]{8})?'),
  token('a DigitalOcean token', 'do[opr]_v1_[0-9a-f]{64}'),
  token('a Discord bot token', '[MNO][A-Za-z0-9_-]{23,27}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,38}'),
  unbroken('a Discord webhook', /discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/[A-Za-z0-9_-]{60,80}/gu),
  token('a Docker token', 'dckr_(?:pat|oat)_[A-Za-z0-9_-]{27,40}'),
  token('a Doppler token', 'dp\\.(?:pt|st|ct|sa|scim|audit)\\.(?:[a-z0-9_-]{2,35}\\.)?[A-Za-z0-9]{40,44}'),
  token('a Dropbox token', 'sl\\.(?:u\\.)?[A-Za-z0-9_-]{130,1300}'),
  token('a Figma token', 'fig[dour]_[A-Za-z0-9_-]{40,60}'),
  token('a Fireworks key', 'fw_[A-Za-z0-9]{22,28}'),
  token('a GitHub token', 'gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}'),
  token('a GitLab token', 'gl(?:pat|ptt|dt|rt|cbt|soat|ft|agent|imt)-[A-Za-z0-9_-]{20,64}'),
  token('a Google API key', 'AIza[A-Za-z0-9_-]{35}'),
  token('a Google OAuth secret', 'GOCSPX-[A-Za-z0-9_-]{28}'),
  token('a Google OAuth token', 'ya29\\.[A-Za-z0-9_-]{30,1000}'),
  token('a Grafana token', 'gl(?:sa_[A-Za-z0-9]{32}_[0-9a-f]{8}|c_[A-Za-z0-9+/]{32,400}={0,2})'),
  token('a Groq key', 'gsk_[A-Za-z0-9]{52}'),
  token('a HashiCorp Vault token', 'hv[sbr]\\.[A-Za-z0-9_-]{90,300}'),
  token('a Hugging Face token', '(?:hf|api_org)_[A-Za-z0-9]{34}'),
  token('a JFrog key', 'AKCp[A-Za-z0-9]{69}|cmVmdGtu[A-Za-z0-9]{56}'),
  token('a JSON Web Token', 'eyJ[A-Za-z0-9_-]{10,1000}\\.eyJ[A-Za-z0-9_-]{10,4000}\\.[A-Za-z0-9_-]{20,1000}'),
  token('a Langfuse key', 'sk-lf-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'),
  token('a LangSmith key', 'lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}'),
  token('a Linear key', 'lin_(?:api|oauth)_[A-Za-z0-9]{40,64}'),
  token('a Mailchimp key', '[0-9a-f]{32}-us[0-9]{1,2}'),
  token('a Mailgun key', 'key-[0-9a-f]{32}'),
  token('a New Relic key', 'NRAK-[A-Z0-9]{27}'),
  token('a Notion token', 'ntn_[A-Za-z0-9]{43,50}|secret_[A-Za-z0-9]{43}'),
  token('an npm token', 'npm_[A-Za-z0-9]{36}'),
  { kind: 'an npm token', pattern: /_authToken\s{0,4}=\s{0,4}["']?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/giu },
  token('an OpenAI key', 'sk-[A-Za-z0-9]{48}|sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}|sk-(?:proj|svcacct|admin)-[A-Za-z0-9_-]{40,200}'),
  token('an OpenRouter key', 'sk-or-(?:v1-)?[0-9a-f]{64}'),
  token('a Perplexity key', 'pplx-[A-Za-z0-9]{40,64}'),
  token('a Pinecone key', 'pcsk_[A-Za-z0-9_]{50,80}'),
  token('a PlanetScale token', 'pscale_(?:tkn|pw|oauth)_[A-Za-z0-9_.-]{32,64}'),
  token('a Postman key', 'PMAK-[0-9a-f]{24}-[0-9a-f]{34}'),
  token('a Pulumi token', 'pul-[0-9a-f]{40}'),
  token('a PyPI token', 'pypi-AgE[A-Za-z0-9_-]{50,1000}'),
  token('a Replicate token', 'r8_[A-Za-z0-9]{37,40}'),
  token('a SendGrid key', 'SG\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}'),
  token('a Sentry token', 'sntryu_[0-9a-f]{64}|sntrys_[A-Za-z0-9+/=_-]{100,400}'),
  token('a Shopify token', 'shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}'),
  token('a Slack token', 'xox[abeprs]-(?:\\d-)?[A-Za-z0-9-]{20,250}|xapp-\\d-[A-Z0-9]{9,14}-\\d{10,16}-[0-9a-f]{40,80}'),
  unbroken('a Slack webhook', /hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Z][A-Z0-9]{7,12}\/[A-Za-z0-9]{8,20}\/[A-Za-z0-9]{20,48}/gu),
  token('a Square token', 'EAAA[A-Za-z0-9_-]{60}|sq0csp-[A-Za-z0-9_-]{43}'),
  token('a Stripe key', '(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,200}|whsec_[A-Za-z0-9+/]{32,60}'),
  token('a Supabase token', 'sb(?:p_[0-9a-f]{40}|_secret_[A-Za-z0-9_-]{30,50})'),
  token('a Tailscale key', 'tskey-(?:auth|api|client|scim|webhook)-[A-Za-z0-9]{8,24}-[A-Za-z0-9]{20,44}'),
  unbroken('a Teams webhook', /webhook\.office\.com\/webhookb2\/[0-9a-f-]{36}@[0-9a-f-]{36}\/IncomingWebhook\/[0-9a-f]{32}/gu),
  token('a Telegram bot token', '\\d{8,10}:AA[A-Za-z0-9_-]{33}'),
  token('a Terraform token', '[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_-]{60,70}'),
  token('a Twilio key', 'SK[0-9a-f]{32}'),
  assigned('a Twilio auth token', 'twilio_?(?:auth_?)?token', '[0-9a-f]{32}'),
  token('an xAI key', 'xai-[A-Za-z0-9]{70,90}'),
  guessed({ kind: 'a bearer token', pattern: /\bbearer[ \t]{1,4}([A-Za-z0-9._~+/-]{20,512}={0,2})/giu }),
  guessed(assigned('a key', '(?:api|secret|access|private|signing|encryption)[_-]?key|(?:access|auth|api|refresh|session)[_-]?token|client[_-]?secret|secret', '[A-Za-z0-9_./+=-]{16,200}')),
  guessed({ kind: 'a password', pattern: /(?:password|passwd|passphrase|pwd)["'`]?[ \t]{0,4}(?::=|=>|=|:)[ \t]{0,4}["'`]?([^\s"'`,;<>{}()[\]|]{8,64})/giu }),
];
