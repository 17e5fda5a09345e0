import { describe, expect, it } from 'vitest';
import { takesToken, usableAddress } from './remote-address.ts';

describe('the address of a remote', () => {
  it.each([
    ['https://user:secret@host/a.git', 'https://host/a.git'],
    ['ssh://git@host:22/a.git', 'ssh://git@host:22/a.git'],
    ['git@host:a/b.git', 'git@host:a/b.git'],
    ['file:///a/b.git', 'file:///a/b.git'],
    ['/a/b.git', '/a/b.git'],
    ['../b.git', '/home/b.git'],
    ['./a:b.git', '/home/clone/a:b.git'],
  ])('%s is used as %s', (told, used) => {
    expect(usableAddress(told, '/home/clone')).toBe(used);
  });

  it.each(['', '--upload-pack=touch x', '-x', 'ext::sh -c touch% x', 'fd::3', 'https://host/a\nb'])('is refused where git would run something: %j', (told) => {
    expect(() => usableAddress(told, '/')).toThrow(expect.objectContaining({ code: 'git-address-refused' }));
  });

  it('gets a token by http and https alone', () => {
    expect(['https://h/a', 'http://h/a', 'HTTPS://h/a', 'ssh://h/a', 'git@h:a', '/a', 'file:///a'].map(takesToken)).toEqual([true, true, true, false, false, false, false]);
  });
});
