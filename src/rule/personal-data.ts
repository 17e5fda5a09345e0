import { ibanAtStart, isLuhn } from './checksums.ts';
import { matchesOf } from './matches.ts';
import { goodPath, goodPrompt } from './reading.ts';
import type { Rule } from './rule.ts';
import { scanning, type Finding, type ReadablePrompt } from './scanning.ts';

const alone = (written: string): RegExp => new RegExp(`(?<![A-Za-z0-9.,_/+-])(?:${written})(?![A-Za-z0-9_]|[.,-][0-9])`, 'gu');
/** Digits in one piece, or in the groups that cards print. */
const card = alone('\\d{13,19}|\\d{4}([ -])\\d{4}\\1\\d{4}\\1\\d{1,7}|\\d{4}([ -])\\d{6}\\2\\d{4,5}');
/** Beginnings and lengths that are in use: Visa, Mastercard, American Express, Discover, Diners, JCB, UnionPay. */
const brand = /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|6(?:011|5\d\d|4[4-9]\d)\d{12}|3(?:0[0-5]|[68]\d)\d{11}|35(?:2[89]|[3-8]\d)\d{12}|62\d{14,17})$/u;
const iban = /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Za-z0-9])/gu;
/** No number has an area 000, 666 or 900 and above, a group 00 or a serial 0000 (Social Security Administration). */
const socialSecurity = alone('(?!000|666|9)\\d{3}-(?!00)\\d{2}-(?!0000)\\d{4}');
const email = /(?<![A-Za-z0-9._%+:/@-])([A-Za-z0-9][A-Za-z0-9._%+-]{0,63})@((?:[A-Za-z0-9-]{1,63}\.){1,4}[A-Za-z]{2,24})(?![A-Za-z0-9@(/:]|\.[A-Za-z0-9])/gu;
/** Domains that belong to nobody (RFC 2606, RFC 6761), and those that documents use as if they did. */
const nobodysDomain =
  /(?:^|\.)(?:example|test|invalid|localhost|local)(?:\.[a-z]{2,4})?$|(?:^|\.)(?:(?:your|my|our|some|the)?-?(?:domain|company|organization|organisation|org|site|website|email|mail)|acme|contoso|fabrikam|northwind|adventure-works|foo|bar|corp)\.[a-z]{2,6}$|\.(?:png|jpe?g|gif|svg|md|js|ts|json|ya?ml)$/iu;
const nobodysName = /^(?:git|noreply|no-reply|donotreply|user(?:name)?\d{0,2}|you|me|your[._-]?\w{0,20}|name|first[._-]?last|firstname[._-]?lastname|someone|somebody|example|sample|test|foo|bar|e?mail|x+)$/iu;
const withText = (text: string): string => goodPrompt.replace('You route tickets.', text);

/** No data of persons. */
export const personalData: Rule = {
  id: 'personal-data',
  gate: 'security',
  about: 'library',
  summary: 'A prompt has no card, account or social security numbers, and no e-mail addresses but at example domains. Names and postal addresses are not looked for.',
  codes: ['personal-number', 'personal-email'],
  examples: {
    good: [
      { shows: 'an address at an example domain', change: { [goodPath]: withText('Write to ada@example.com.') } },
      { shows: 'a long number that is no card', change: { [goodPath]: withText('The order has the number 4111111111111112.') } },
    ],
    bad: [
      { shows: 'the number of a card', change: { [goodPath]: withText('Charge the card 4111 1111 1111 1111.') }, codes: ['personal-number'] },
      { shows: 'the number of an account', change: { [goodPath]: withText('Pay to GB82 WEST 1234 5698 7654 32.') }, codes: ['personal-number'] },
      { shows: 'a social security number', change: { [goodPath]: withText('The number of the applicant is 219-09-9999.') }, codes: ['personal-number'] },
      { shows: 'an address of somebody', change: { [goodPath]: withText('Write to ada.lovelace@analytical-engine.org.') }, codes: ['personal-email'] },
    ],
  },
  check: scanning(personalDataIn),
};

type PersonalFinding = Finding<'personal-number' | 'personal-email'>;

function personalDataIn({ text }: ReadablePrompt): readonly PersonalFinding[] {
  const found = [...numbers(text), ...emails(text)];
  return found.sort((a, b) => a.at - b.at);
}

function* numbers(text: string): Iterable<PersonalFinding> {
  for (const { 0: written, index: at } of matchesOf(text, card)) {
    const digits = written.replaceAll(/\D/gu, '');
    if (brand.test(digits) && isLuhn(digits)) yield { code: 'personal-number', at, args: { kind: 'card number' } };
  }
  for (const { 0: written, index: at } of matchesOf(text, iban)) {
    if (ibanAtStart(written) !== null) yield { code: 'personal-number', at, args: { kind: 'account number (IBAN)' } };
  }
  for (const { index: at } of matchesOf(text, socialSecurity)) yield { code: 'personal-number', at, args: { kind: 'social security number' } };
}

function* emails(text: string): Iterable<PersonalFinding> {
  if (!text.includes('@')) return;
  for (const { 1: name = '', 2: domain = '', index: at } of matchesOf(text, email)) {
    if (!nobodysDomain.test(domain) && !nobodysName.test(name)) yield { code: 'personal-email', at, args: {} };
  }
}
