import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOf, generatedSecrets } from '../../test/support/security/generated-secrets.ts';
import { secretKinds, shortestRun } from './secret-kinds.ts';
import { mayHoldSecret } from './secret-possible.ts';

/** What each pattern by itself says. */
function matches(text: string): boolean {
  return secretKinds.some(({ pattern }) => new RegExp(pattern.source, pattern.flags.replace('g', '')).test(text));
}

const unbroken = secretKinds.filter(({ isUnbroken }) => isUnbroken === true);

/** Least length of what a pattern of classes, groups and counts matches. */
function leastLength(source: string): number {
  const flat = source.replaceAll(/\(\?<?[!=][^)]*\)/gu, '').replaceAll(/\\.|\[[^\]]*\]/gu, 'x').replaceAll('(?:', '(');
  return leastOf(flat.replaceAll(/([^)])\{(\d+)(?:,\d+)?\}/gu, (_, sign: string, count: string) => sign.repeat(Number(count))).replaceAll(/[^)]\?/gu, ''));
}

/** Innermost groups become signs of their least choice, until none is left. */
function leastOf(flat: string): number {
  const inner = flat.replaceAll(/\(([^()]*)\)(?:\{(\d+)(?:,\d+)?\}|(\?))?/gu, (_, choices: string, count = '1', optional = '') => 'x'.repeat(optional === '?' ? 0 : Number(count) * leastChoice(choices)));
  return inner === flat ? leastChoice(flat) : leastOf(inner);
}

function leastChoice(choices: string): number {
  return Math.min(...choices.split('|').map((each) => each.length));
}

describe('one look for all secrets', () => {
  it.each(unbroken.map(({ kind, pattern }) => [kind, pattern.source]))('reads %s in one piece of at least twenty of its signs', (_, source) => {
    const written = source.replaceAll('(?<![A-Za-z0-9])', '').replaceAll('(?![A-Za-z0-9])', '');
    expect(written).toMatch(/^(?:[A-Za-z0-9_+/=:@|-]|\\[./d]|\(\?:|[()]|\[[A-Za-z0-9_.+/=-]+\]|\{\d+(?:,\d+)?\}|\?)*$/u);
    expect(leastLength(written)).toBeGreaterThanOrEqual(shortestRun);
  });

  it('measures patterns as they match', () => {
    expect(leastLength('ab[c-e]{3}(?:x|yz\\d{2,9})?(?:-[0-9]{4}){3}={0,2}')).toBe(2 + 3 + 15);
    expect(leastLength('(?:AKIA|ASIA)[A-Z2-7]{16}')).toBe(20);
  });

  it('sees every type of secret, and nothing in prose', () => {
    for (const { make } of generatedSecrets) {
      const text = `You are an agent.\nUse this: ${make(chanceOf(35))}\nThank you.`;
      expect(mayHoldSecret(text)).toBe(matches(text));
    }
    expect(mayHoldSecret('Route the ticket to agents-support-triage, see https://help.example.com/contact.')).toBe(false);
  });

  it.each(['api_key=', 'API-KEY : ', "secret' => '", 'password := "', 'Pwd=', 'passphrase: ', 'passwd`= `', 'bearer ', 'BEARER\t', '_authToken\n=\n', 'cohere token:', 'ddapikey="', 'twilio_token = ', 'client-secret:\t', 'api_\u212aey='])('sees what stands behind %j', (name) => {
    const values = ['3f2504e0a4f8911d39a0c0305e82c330', '3f2504e0a4f8911d39a0c0305e82c3303f2504e0', '3f2504e0-4f89-11d3-9a0c-0305e82c3301'];
    const texts = values.map((value) => `Use ${name}${value}`);
    expect(texts.map(mayHoldSecret)).toEqual(texts.map(matches));
    expect(texts.some(matches)).toBe(true);
  });

  it('says what the patterns say one by one, whatever stands around and inside', () => {
    const secrets = generatedSecrets.map(({ make }) => make(chanceOf(20260115)));
    const piece = fc.oneof(
      fc.constantFrom(...secrets),
      fc.tuple(fc.constantFrom(...secrets), fc.nat(200)).map(([secret, at]) => secret.slice(at % secret.length)),
      fc.tuple(fc.constantFrom(...secrets), fc.nat(200)).map(([secret, at]) => secret.slice(0, at % secret.length)),
      fc.constantFrom(' ', '\n', 'a', '-', '.', '=', ': ', '"', 'é', '\u{1f469}', 'key', 'api_key=', 'Bearer ', 'password: ', 'x'.repeat(19), '_', '/', '@', '{{', '\u212a', '\u017f'),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const text = pieces.join('');
        expect(mayHoldSecret(text)).toBe(matches(text));
      }),
      { seed: 35, numRuns: 3000 },
    );
  });
});
