import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Judgement } from '../../src/gate/verdict.ts';
import { judged, loadSearch } from '../support/security/scanned.ts';

const corpus = join(dirname(fileURLToPath(import.meta.url)), '../../../shared/corpus');
const absent = 'there is no ../shared/corpus beside the repository';

/** Prompts that others published, read where they lie. */
const files = existsSync(corpus)
  ? readdirSync(corpus, { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []))
  : [];

/** Anything a reader would not see, without a look at what stands around it. */
const anythingInvisible = /[\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

describe.skipIf(files.length === 0)(`published prompts (skipped where ${absent})`, () => {
  const judgements = new Map<string, Judgement>();
  beforeAll(async () => {
    const search = await loadSearch();
    for (const file of files) judgements.set(relative(corpus, file), await judged(readFileSync(file), { search }));
  });

  function withCode(code: string): readonly string[] {
    return [...judgements].filter(([, { problems }]) => problems.some((each) => each.code === code)).map(([file]) => file);
  }

  it('are judged one and all', () => {
    expect(judgements.size).toBe(files.length);
    for (const { verdict } of judgements.values()) expect(['passed', 'failed']).toContain(verdict.is);
  });

  it('hide text only where there is an invisible character', () => {
    for (const file of withCode('hidden-text')) expect(anythingInvisible.test(readFileSync(join(corpus, file), 'utf8')), file).toBe(true);
  });

  it('have no secrets, control tokens, traps or numbers of persons', () => {
    for (const code of ['secret-found', 'control-token', 'image-exfiltration', 'instruction-comment', 'personal-number']) expect(withCode(code), code).toEqual([]);
  });

  it('are warned of for injection at most once in a hundred', () => {
    expect(withCode('injection-phrase').length / files.length).toBeLessThanOrEqual(0.01);
  });

  it('are found faulty at lines and columns that are there', () => {
    for (const [file, { problems }] of judgements) {
      const lines = readFileSync(join(corpus, file), 'utf8').split('\n');
      for (const { place } of problems) {
        const line = lines[(place?.line ?? 0) - 1];
        expect(line, file).toBeDefined();
        expect(place?.column ?? 1, file).toBeLessThanOrEqual((line ?? '').length + 1);
      }
    }
  });
});
