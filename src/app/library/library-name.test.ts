import { describe, expect, it } from 'vitest';
import { configurationFrom } from '../../library/read-configuration.ts';
import { libraryName } from './library-name.ts';

const nameOf = (url: string | null, root: string | null = '/home/ada/clone', name: string | null = null): Promise<string | null> =>
  libraryName({ remoteUrl: async () => url, root }, configurationFrom({ library: { name } }));

describe('the name of a library', () => {
  it('is what its configuration says', async () => {
    expect(await nameOf('https://github.com/acme/prompts.git', '/x', 'support')).toBe('support');
  });

  it.each([
    ['https://github.com/acme/prompts.git', 'prompts'],
    ['https://github.com/acme/prompts', 'prompts'],
    ['https://github.com/acme/prompts/', 'prompts'],
    ['git@github.com:acme/my.prompts.git', 'my.prompts'],
    ['git@host:prompts.git', 'prompts'],
    ['/srv/git/prompts.git', 'prompts'],
    ['file:///srv/git/prompts.git/', 'prompts'],
  ])('is else that of the repository at %s', async (url, name) => {
    expect(await nameOf(url)).toBe(name);
  });

  it('is that of an address that is known, and then nobody is asked for one', async () => {
    const asked = { remoteUrl: () => Promise.reject(new Error('asked')), root: null };
    const { library } = configurationFrom({});
    expect(await Promise.all(['https://github.com/acme/prompts.git', null].map((address) => libraryName(asked, { library }, address)))).toEqual(['prompts', null]);
  });

  it('is else that of the folder, where there is one', async () => {
    expect([await nameOf(null), await nameOf(null, null), await nameOf('', null)]).toEqual(['clone', null, null]);
  });
});
