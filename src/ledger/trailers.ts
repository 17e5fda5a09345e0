import { Bug } from '../problem/never.ts';

/** A trailer at the start of a line: `Key: value`. */
const trailer = /^(?<key>[A-Z][A-Za-z-]*): (?<value>\S.*)$/u;
/** Where git puts a signature behind the message. */
const signature = /^-----BEGIN (?:PGP|SSH) SIGNATURE-----$|^-----BEGIN SIGNED MESSAGE-----$/u;
/** Line ends of any reader, and NUL, behind which git shows nothing. */
const controls = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/**
 * A message: title, text, trailers, each its own paragraph, LF at the end. Every line of the text is moved in by two
 * spaces, so that none can pass for a trailer or for a signature, and none breaks into two.
 * @throws Bug where the title or a trailer does not fit in a line: ids and versions were checked long before.
 */
export function messageOf(title: string, text: readonly string[], trailers: Readonly<Record<string, string>>): string {
  const moved = text.map((line) => `  ${line.replace(controls, ' ')}`.trimEnd());
  const last = Object.entries(trailers).map(([key, value]) => `${key}: ${value}`);
  for (const line of [title, ...last]) {
    if (line.search(controls) !== -1 || line !== line.trim()) throw new Bug(`\`${line}\` is no line of a tag message.`);
  }
  const paragraphs = [[title], moved, last].filter((lines) => lines.length > 0);
  return `${paragraphs.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/**
 * The trailers of a message by key: those of the last paragraph, which must hold nothing else. A signature behind it does
 * not count.
 * @returns the reason in words where there is none to read.
 */
export function trailersOf(message: string): ReadonlyMap<string, string> | { readonly reason: string } {
  const lines = message.split('\n');
  const signed = lines.findIndex((line) => signature.test(line));
  const text = (signed === -1 ? lines : lines.slice(0, signed)).join('\n').trimEnd();
  const paragraph = text.slice(text.lastIndexOf('\n\n') + 1).split('\n').filter((line) => line !== '');
  const found = new Map<string, string>();
  for (const line of paragraph) {
    const { key, value } = trailer.exec(line)?.groups ?? {};
    if (key === undefined || value === undefined) return { reason: 'its last paragraph holds more than trailers' };
    if (found.has(key)) return { reason: `it has the trailer \`${key}\` twice` };
    found.set(key, value);
  }
  return found;
}
