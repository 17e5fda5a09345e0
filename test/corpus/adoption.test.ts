import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatsByName } from '../../src/format/formats.ts';
import { adoptedLibrary } from '../../src/library/adoption/adopted-configuration.ts';
import { foundPrompts, type FoundPrompts } from '../../src/library/adoption/found-sources.ts';
import type { Prompt } from '../../src/library/prompt.ts';
import { configurationFrom } from '../../src/library/read-configuration.ts';
import { readPrompt } from '../../src/library/read-prompt.ts';
import { sourcesOf } from '../../src/library/sources.ts';
import { readConfiguration } from '../../src/app/check/read-written.ts';

const corpus = join(dirname(fileURLToPath(import.meta.url)), '../../../shared/corpus');
const paths = existsSync(corpus)
  ? readdirSync(corpus, { recursive: true, withFileTypes: true })
      .flatMap((entry) => (entry.isFile() ? [relative(corpus, join(entry.parentPath, entry.name)).split(sep).join('/')] : []))
      .filter((path) => !path.endsWith('LICENSE'))
  : [];

/** Files of other projects that are known to be wrong on purpose, or in fact: what is said of them, and nothing else is. */
const known: Readonly<Record<string, readonly string[]>> = {
  'dotprompt/examples/error-unclosed-block.prompt': ['template-invalid'],
  'dotprompt/examples/error-unmatched-closing-block.prompt': ['template-invalid'],
  'dotprompt/examples/features.prompt': ['input-schema-invalid'],
  'dotprompt/examples/partials.prompt': ['input-schema-invalid'],
  'dotprompt/examples/valid-customer-support.prompt': ['template-invalid'],
  'dotprompt/packages/codemirror/samples/02-schema-and-config.prompt': ['yaml-invalid'],
  'dotprompt/packages/codemirror/samples/08-sections-thinking.prompt': ['template-invalid'],
};

/** Every file of the corpus, as the configuration that is proposed for it reads it. */
function adopted(): { readonly found: FoundPrompts; readonly prompts: readonly Prompt[] } {
  const found = foundPrompts(paths);
  if (paths.length === 0) return { found, prompts: [] };
  const written = readConfiguration(adoptedLibrary({ name: 'corpus', main: 'main', alone: false }, found, null).text, 'prompt-library.yaml');
  if (!written.ok) throw new Error(written.problems[0].message);
  const sources = sourcesOf(configurationFrom(written.value));
  const prompts = paths.map((path): Prompt => {
    const claim = sources.claim(path);
    if (claim === null || claim.id === null || claim.name === null) throw new Error(`${path} is not claimed`);
    return readPrompt({ ...claim, id: claim.id, name: claim.name }, { mode: '100644', blob: path }, readFileSync(join(corpus, path)), { beside: [], partialId: sources.partialId });
  });
  return { found, prompts };
}

describe.skipIf(paths.length === 0)('published prompts of seven formats (skipped where there is no ../shared/corpus beside the repository)', () => {
  const { found, prompts } = adopted();

  it('are found one and all, each by the source of its format', () => {
    expect(prompts.length).toBeGreaterThan(100);
    expect(new Set(prompts.map(({ source }) => source.format)).size).toBeGreaterThanOrEqual(6);
  });

  it('have ids that no two share', () => {
    expect([...found.collisions]).toEqual([]);
    expect(new Set(prompts.map(({ id }) => id.toLowerCase())).size).toBe(prompts.length);
  });

  it('are read without an error, but for those that are wrong', () => {
    const wrong = prompts.flatMap(({ path, problems }) => {
      const codes = new Set(problems.filter(({ severity }) => severity === 'error').map(({ code }) => code));
      return codes.size === 0 ? [] : [[path, [...codes]] as const];
    });
    expect(Object.fromEntries(wrong)).toEqual(known);
  });

  it('stay byte for byte when they get the text they have', () => {
    for (const { path, document, text: whole, source } of prompts) {
      if (document === null || whole === null || source.format === 'github-models') continue;
      const lastLine = whole.endsWith('\n') || document.body === '' ? whole : `${whole}${whole.includes('\r\n') ? '\r\n' : '\n'}`;
      // Ids stand in for names of partials once a file is read.
      const own = readPrompt({ id: '', name: { category: '', subcategory: '', name: '', variant: null }, path, source }, { mode: '100644', blob: '' }, Buffer.from(whole)).document;
      expect(formatsByName[source.format].withContent(whole, own?.body ?? '', path), path).toEqual({ ok: true, value: lastLine });
    }
  });

  it('keep every other line when a message of theirs is replaced', () => {
    for (const { path, text: whole, source } of prompts) {
      if (source.format !== 'github-models' || whole === null) continue;
      const changed = formatsByName[source.format].withContent(whole, 'New.', path);
      const before = whole.slice(0, whole.indexOf('messages:'));
      expect(changed.ok && changed.value.startsWith(before), path).toBe(true);
    }
  });

  it('have the names that real repositories give', () => {
    const fits = prompts.filter(({ name }) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name.name)).length;
    expect(fits / prompts.length).toBeGreaterThan(0.97);
  });
});
