import { describe, expect, it } from 'vitest';
import { chanceOf } from '../../test/support/security/generated-secrets.ts';
import { promptFrom } from '../../test/support/prompts.ts';
import { isIban, isLuhn } from './checksums.ts';
import type { Facts } from './facts.ts';
import { personalData } from './personal-data.ts';

const chance = chanceOf(22);
const digits = (length: number): string => chance('0123456789', length);

function completed(start: string): string {
  return [...'0123456789'].map((last) => start + last).find(isLuhn) ?? '';
}

function codes(body: string): readonly string[] {
  const after = promptFrom(`---\ndescription: d\n---\n${body}\n`);
  return [...personalData.check({ touched: [{ id: after.id, kind: 'added', before: null, after }] } as Partial<Facts> as Facts)].map(({ code }) => code);
}

function ibanOf(country: string, account: string): string {
  const check = Array.from({ length: 97 }, (_, index) => String(index + 2).padStart(2, '0')).find((each) => isIban(country + each + account)) ?? '';
  return country + check + account;
}

describe('personal data', () => {
  it.each([['Visa', '4', 14], ['Mastercard', '55', 13], ['Mastercard', '2221', 11], ['American Express', '37', 12], ['Discover', '6011', 11], ['Diners', '36', 11], ['JCB', '3530', 11], ['UnionPay', '62', 13]])(
    'is the number of a card: %s, %s',
    (_, start, more) => {
      const number = completed(start + digits(more));
      expect(codes(`Charge ${number} now.`)).toEqual(['personal-number']);
      expect(codes(`Charge ${number.slice(0, -1)}${(Number(number.at(-1)) + 1) % 10} now.`)).toEqual([]);
    },
  );

  it.each([' ', '-'])('is a card in groups parted by "%s"', (sign) => {
    const groups = completed(`4${digits(14)}`).match(/.{4}/gu) ?? [];
    expect(codes(`Card: ${groups.join(sign)}.`)).toEqual(['personal-number']);
  });

  it.each([['DE', 18], ['NL', 14], ['FR', 23], ['NO', 11], ['MT', 27]])('is an account of %s', (country, length) => {
    const iban = ibanOf(country, digits(length));
    expect(codes(`Pay to ${iban}.`)).toEqual(['personal-number']);
    expect(codes(`Pay to ${(iban.match(/.{1,4}/gu) ?? []).join(' ')} today.`)).toEqual(['personal-number']);
    expect(codes(`Pay to ${iban.slice(0, 4)}${iban.slice(5, 6)}${iban.slice(4, 5)}${iban.slice(6)}1.`)).toEqual([]);
  });

  it('is a social security number that can be', () => {
    expect(codes('219-09-9999')).toEqual(['personal-number']);
    for (const number of ['000-12-3456', '666-12-3456', '900-12-3456', '219-00-9999', '219-09-0000', '1219-09-9999', '219-09-99991', '2024-01-1234']) expect(codes(number)).toEqual([]);
  });

  it('is the address of somebody, as a warning', () => {
    expect(codes('Mail grace.hopper+navy@cobol-works.co.uk, please.')).toEqual(['personal-email']);
    for (const address of ['ada@example.com', 'ada@sub.example.org', 'ada@mail.test', 'user@gmail.com', 'your.name@gmail.com', 'you@yourcompany.com', 'a@acme.com', 'git@github.com:owner/repo.git', 'noreply@github.com', 'logo@2x.png', 'https://user:word@host.net', '@scope/package@1.2.3', 'a@b']) {
      expect(codes(`See ${address} there`), address).toEqual([]);
    }
  });

  it.each(['4111111111111111111111', 'v4111.1111.1111.1111', '3.14159265358979', '1700000000000', '0x4111111111111111', 'id-4111111111111111', '4111 1111-1111 1111'])('is not every long number: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });
});
