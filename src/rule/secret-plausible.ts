/** What people write in place of a secret. Random text does not hold such a word but once in many millions. */
const placeholder =
  /example|placeholder|changeme|change[-_]me|dummy|redacted|sample|your[-_]|[-_]here\b|[xX]{4}|\*{3}|\.{3}|\u2026|0{8}|1{8}|abcdef|123456789|eyJzdWIiOiIxMjM0NTY3ODkw|\{\{|\$\{|<[a-z]|\[[a-z]/iu;
/** The user and password of an address. */
const credentials = /:\/\/[^\s:/@]{0,100}:([^\s@]{0,200})@/u;
const weakPassword = /^(?:pass(?:word|wd|phrase)?|pwd|pw|secret|token|user(?:name)?|root|admin|postgres|mysql|mongo|redis|guest|test|demo|hunter2|[a-z_]{0,20}password[a-z_]{0,20})\d{0,4}!?$/iu;
const leastEntropy = 3.2;

/** Whether a match may be a real secret: no placeholder, and no password that only documentation uses. */
export function isPlausible(match: string): boolean {
  const password = credentials.exec(match)?.[1];
  if (password !== undefined) return !weakPassword.test(password) && !placeholder.test(password);
  return match.includes('PRIVATE KEY') || !placeholder.test(match);
}

/** Whether a value that follows a telling name looks drawn by chance: letters and digits, no word, no path in code. */
export function looksRandom(value: string): boolean {
  if (/pass|pwd|secret|token|word|qwerty|admin|test|demo|\d{4}-\d\d-\d\d/iu.test(value)) return false;
  if (/^[A-Za-z_]{2,40}(?:[./-][A-Za-z_]{2,40}){1,10}\d{0,3}$/u.test(value)) return false;
  const classes = [/[a-z]/u, /[A-Z]/u, /\d/u, /[^A-Za-z0-9]/u].filter((each) => each.test(value)).length;
  const digits = value.match(/\d/gu)?.length ?? 0;
  return digits >= 2 && classes >= (value.length < 16 ? 3 : 2) && entropy(value) >= (value.length < 16 ? leastEntropy - 0.4 : leastEntropy);
}

/** Bits a character, by how often each occurs (Shannon). */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0);
}
