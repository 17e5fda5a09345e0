import { describe, expect, it } from 'vitest';
import type { Files } from '../files/files.ts';
import { codeowners } from './codeowners.ts';
import { setup } from './setup.ts';

const configuration = { 'prompt-library.yaml': 'owners: {product-team: ["@grace"]}\n' };

/** Files in memory. */
function filesOf(start: Readonly<Record<string, string>>): Files & { readonly text: (path: string) => string | undefined } {
  const kept = new Map(Object.entries(start));
  const encoder = new TextEncoder();
  return {
    root: '/',
    exists: async (path) => kept.has(path),
    read: async (path) => (kept.has(path) ? encoder.encode(kept.get(path)) : null),
    write: async (path, content) => void kept.set(path, typeof content === 'string' ? content : new TextDecoder().decode(content)),
    remove: async (path) => void kept.delete(path),
    list: async () => [...kept.keys()],
    text: (path) => kept.get(path),
  };
}

describe('codeowners', () => {
  it('only shows, unless it is to write', async () => {
    const files = filesOf(configuration);
    expect(await codeowners(files, 'prompt-library.yaml', false)).toMatchObject({ path: '.github/CODEOWNERS', current: false, written: false });
    expect(files.text('.github/CODEOWNERS')).toBeUndefined();
  });

  it('writes once, and says so the second time', async () => {
    const files = filesOf(configuration);
    expect(await codeowners(files, 'prompt-library.yaml', true)).toMatchObject({ written: true });
    expect(files.text('.github/CODEOWNERS')).toContain('/prompts/agents/ @grace\n');
    expect(await codeowners(files, 'prompt-library.yaml', true)).toMatchObject({ current: true, written: false });
  });

  it('writes the file that GitHub reads already, and keeps what stands there', async () => {
    const files = filesOf({ ...configuration, CODEOWNERS: '* @ada\n' });
    expect(await codeowners(files, 'prompt-library.yaml', true)).toMatchObject({ path: 'CODEOWNERS' });
    expect(files.text('CODEOWNERS')?.startsWith('* @ada\n')).toBe(true);
  });
});

describe('setup', () => {
  it('goes by the configuration, and guesses nothing where it cannot be read', async () => {
    const { rulesets } = await setup(filesOf({ 'prompt-library.yaml': 'branches: {main: trunk}\n' }), 'prompt-library.yaml');
    expect(rulesets[0]?.conditions.ref_name.include).toContain('refs/heads/trunk');
    await expect(setup(filesOf({ 'prompt-library.yaml': 'branchs: {}\n' }), 'prompt-library.yaml')).rejects.toMatchObject({ code: 'config-unreadable' });
  });
});
