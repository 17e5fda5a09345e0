import { describe, expect, it } from 'vitest';
import { refusalOf, waitAskedBy } from './refusal.ts';

const answer = (status: number, headers: Record<string, string> = {}, data: unknown = {}) => ({ status, headers, data });

describe('the wait a rate limit asks for', () => {
  it.each([
    ['names its seconds', answer(403, { 'retry-after': '7' }), 7_000],
    ['is never less than a second', answer(429, { 'retry-after': '0' }), 1_000],
    ['is a minute where its seconds cannot be read', answer(429, { 'retry-after': 'soon' }), 60_000],
    [
      'ends with the reset, counted from the date of the answer',
      answer(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '30', date: 'Thu, 01 Jan 1970 00:00:10 GMT' }),
      20_000,
    ],
    ['is a second where the reset has passed', answer(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1', date: 'Thu, 01 Jan 1970 01:00:00 GMT' }), 1_000],
    ['is a minute where the answer has no date', answer(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '30' }), 60_000],
    ['is a minute where only the words tell of it', answer(403, {}, { message: 'You have exceeded a secondary rate limit.' }), 60_000],
    ['is a minute for a bare 429', answer(429), 60_000],
  ])('%s', (_, refused, wait) => {
    expect(waitAskedBy(refused)).toBe(wait);
  });

  it('is none where the answer is no rate limit', () => {
    expect(waitAskedBy(answer(200, { 'x-ratelimit-remaining': '0' }))).toBeNull();
    expect(waitAskedBy(answer(403, { 'x-ratelimit-remaining': '12' }, { message: 'Resource not accessible by integration' }))).toBeNull();
    expect(waitAskedBy(answer(503, { 'retry-after': '3' }))).toBeNull();
  });
});

describe('a refusal', () => {
  it.each([
    [304, 'github-answer-unexpected'],
    [401, 'github-token-refused'],
    [403, 'github-forbidden'],
    [404, 'github-not-found'],
    [410, 'github-not-found'],
    [422, 'github-request-refused'],
    [500, 'github-unavailable'],
    [503, 'github-unavailable'],
  ])('with status %i is the failure %s', (status, code) => {
    expect(refusalOf('do it', answer(status)).code).toBe(code);
  });

  it("carries GitHub's own reason", () => {
    expect(refusalOf('do it', answer(422, {}, { message: 'because' })).message).toContain('because');
  });

  it.each([
    ['github-already-exists', [{ resource: 'Release', field: 'tag_name', code: 'already_exists' }]],
    ['github-tag-burnt', [{ resource: 'Release', field: 'tag_name', code: 'custom', message: 'tag_name was used by an immutable release' }]],
    ['github-request-refused', [{ resource: 'Release', field: 'body', code: 'custom', message: 'body is too long' }]],
    ['github-request-refused', ['in words', null, {}]],
    ['github-request-refused', 'no list'],
  ])('of values is the failure %s by its reasons', (code, errors) => {
    expect(refusalOf('do it', answer(422, {}, { message: 'Validation Failed', errors })).code).toBe(code);
  });

  it('says what is wrong with each value', () => {
    const errors = [{ field: 'name', code: 'missing_field' }, { message: 'too long' }, 'in words'];
    const { message } = refusalOf('do it', answer(422, {}, { message: 'Validation Failed', errors }));
    expect(message).toContain('Validation Failed; name missing_field; too long; in words');
  });
});
