import type { Touched } from '../library/prompt.ts';
import { batchesOf, originIn } from './batches.ts';
import type { FoundSecret } from './found-secret.ts';
import { plainCopy, type PlainCopy } from './plain-copy.ts';
import { goodPath, goodPrompt } from './reading.ts';
import type { Rule } from './rule.ts';
import { isReadable, problemsAt, type Finding } from './scanning.ts';
import { secretKinds } from './secret-kinds.ts';
import { isPlausible, looksRandom } from './secret-plausible.ts';
import { mayHoldSecret } from './secret-possible.ts';

/** Letters that look like ASCII and are none, so that this page itself holds no key. */
const fullWidth = (text: string): string => text.replaceAll(/[!-~]/gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0));
const withText = (text: string): string => goodPrompt.replace('You route tickets.', text);

/** No secrets: keys, tokens, passwords. */
export const secrets: Rule = {
  id: 'secrets',
  gate: 'security',
  about: 'library',
  summary: 'A prompt has no keys, tokens or passwords, however they are disguised; comments that switch a scanner off have no effect. What is encoded once more is not looked into.',
  codes: ['secret-found'],
  examples: {
    good: [
      { shows: 'a key that is none', change: { [goodPath]: withText('Send the header `Authorization: Bearer YOUR-TOKEN-HERE`.') } },
      { shows: 'a variable in its place', change: { [goodPath]: withText('Log in with `api_key={{ticket}}`.') } },
    ],
    bad: [
      {
        shows: 'a key in full-width letters',
        change: { [goodPath]: withText(`Use ${fullWidth('AKIA')}${fullWidth('Q7WZ4TNB2LXK5RVD')}.`) },
        codes: ['secret-found'],
      },
    ],
  },
  *check({ touched, secrets: found, beside }) {
    for (const { id, after } of touched) {
      if (isReadable(after)) yield* problemsAt(after, (found.get(id) ?? []).map(finding));
      if (after === null) continue;
      for (const { path, text, secrets: there } of beside?.texts.get(id) ?? []) yield* problemsAt({ ...after, path, text }, there.map(finding));
    }
  },
};

function finding({ from, kind }: FoundSecret): Finding<'secret-found'> {
  return { code: 'secret-found', at: from, args: { kind } };
}

/** Looks for secrets in texts: what it finds in each, in order. */
export type SecretSearch = (texts: readonly string[]) => Promise<readonly (readonly FoundSecret[])[]>;

/** The secrets of every touched prompt that can be read, by id. Loads the scanner only where there is one. */
export async function secretsIn(touched: readonly Touched[]): Promise<ReadonlyMap<string, readonly FoundSecret[]>> {
  return await found(touched.flatMap(({ id, after }) => (isReadable(after) ? [{ id, text: after.text }] : [])));
}

/**
 * The secrets that prompts had before a change, by id, for those who show what was removed. A file is looked into once,
 * and only where a line of it is gone: all others are in the new text.
 */
export async function secretsBefore(touched: readonly Touched[]): Promise<ReadonlyMap<string, readonly FoundSecret[]>> {
  return await found(touched.flatMap(({ id, before, after }) => (isReadable(before) && losesLines(before.text, after?.text ?? '') ? [{ id, text: before.text }] : [])));
}

function losesLines(before: string, after: string): boolean {
  const kept = new Set(after.split('\n'));
  return before.split('\n').some((line) => !kept.has(line));
}

async function found(texts: readonly { readonly id: string; readonly text: string }[]): Promise<ReadonlyMap<string, readonly FoundSecret[]>> {
  if (texts.length === 0) return new Map();
  const search = await secretSearch();
  const secretsOf = await search(texts.map(({ text }) => text));
  return new Map(texts.map(({ id }, index) => [id, secretsOf[index] ?? []]));
}

/** Searches texts as written, and their plain copies: a disguise of zero-width or full-width characters hides no key. */
export async function secretSearch(): Promise<SecretSearch> {
  const packaged = await packagedScanner();
  const scan: SecretSearch = async (texts) => {
    const more = await packaged(texts);
    return texts.map((text, index) => [...own(text), ...(more[index] ?? [])]);
  };
  return async (texts) => {
    const copies = texts.map(plainCopy);
    const [asWritten, plain] = await Promise.all([scan(texts), scan(copies.map((copy) => copy?.text ?? ''))]);
    return texts.map((_, index) => apart([...(asWritten[index] ?? []), ...placedBack(plain[index] ?? [], copies[index] ?? null)]));
  };
}

function placedBack(found: readonly FoundSecret[], copy: PlainCopy | null): readonly FoundSecret[] {
  return copy === null ? [] : found.map(({ from, to, kind }) => ({ from: copy.originOf(from), to: copy.originOf(to - 1) + 1, kind }));
}

function own(text: string): readonly FoundSecret[] {
  if (!mayHoldSecret(text)) return [];
  return secretKinds.flatMap(({ kind, pattern, isGuess }) =>
    [...text.matchAll(pattern)].flatMap((found) => {
      const secret = found[1] ?? found[0];
      const from = found.index + found[0].lastIndexOf(secret);
      return isPlausible(secret) && (isGuess !== true || looksRandom(secret)) ? [{ from, to: from + secret.length, kind }] : [];
    }),
  );
}

/** A file with so many secrets is refused, however many more it has: the packaged scanner compares each with every other. */
const enough = 1000;

/**
 * secretlint with the rules of its preset, but for the one that heeds comments which switch it off. It keeps a record of
 * every call, which takes longer the longer it is: texts are handed over in batches.
 */
async function packagedScanner(): Promise<SecretSearch> {
  const [{ lintSource }, { rules }] = await Promise.all([import('@secretlint/core'), import('@secretlint/secretlint-rule-preset-recommend')]);
  const heeded = rules.filter(({ meta }) => !meta.id.endsWith('filter-comments')).map((rule) => ({ id: rule.meta.id, rule, options: {}, disabledMessages: [] }));
  const options = { noPhysicFilePath: true, maskSecrets: true, config: { rules: heeded } };
  return async (texts) => {
    const found = texts.map((): FoundSecret[] => []);
    for (const batch of batchesOf(texts, (text) => (found[text]?.length ?? 0) > enough)) {
      const { content } = batch;
      const { messages } = await lintSource({ source: { filePath: 'prompt.md', content, ext: '.md', contentType: 'text' }, options });
      for (const { range: [from, to], ruleId } of messages) {
        const { text, at } = originIn(batch, from);
        if (isPlausible(content.slice(from, to))) found[text]?.push({ from: at, to: at + to - from, kind: kindOf(ruleId) });
      }
    }
    return found;
  };
}

/** `@secretlint/secretlint-rule-hashicorp-vault` is about hashicorp vault. */
function kindOf(ruleId: string): string {
  return `a secret of the kind ${ruleId.replace(/^.*secretlint-rule-/u, '').replaceAll('-', ' ')}`;
}

/** Findings in order; those that share text are one, from the first to the last of it. */
function apart(found: readonly FoundSecret[]): readonly FoundSecret[] {
  const kept: FoundSecret[] = [];
  for (const each of found.toSorted((a, b) => a.from - b.from)) {
    const last = kept.at(-1);
    if (last === undefined || each.from >= last.to) kept.push(each);
    else kept[kept.length - 1] = { ...last, to: Math.max(last.to, each.to) };
  }
  return kept;
}
