import { describe, expect, it } from 'vitest';
import { redacted, withoutCredentials } from './address.ts';

describe('the address of a remote', () => {
  it.each([
    ['https://github.com/o/r.git', 'https://github.com/o/r.git'],
    ['https://x-access-token:s3cret@github.com/o/r', 'https://github.com/o/r'],
    ['https://s3cret@github.com/o/r', 'https://github.com/o/r'],
    ['HTTPS://a:s3c@ret@github.com/o/r', 'HTTPS://github.com/o/r'],
    ['http://localhost:8080/r?private_token=s3cret#s3cret', 'http://localhost:8080/r'],
    ['https://github.com/o/r@v1', 'https://github.com/o/r@v1'],
    ['ssh://git:s3cret@github.com:22/o/r', 'ssh://git@github.com:22/o/r'],
    ['git@github.com:o/r.git', 'git@github.com:o/r.git'],
    ['/srv/git/r@1.git', '/srv/git/r@1.git'],
  ])('%s is shown as %s', (address, shown) => {
    expect(withoutCredentials(address)).toBe(shown);
  });

  it('is cleaned inside a text too', () => {
    const text = redacted("fatal: unable to access 'https://u:s3cret@h/r/': and ssh://u:s3cret@h/r");
    expect(text).not.toContain('s3cret');
    expect(text).toContain("'https://h/r/'");
  });
});
