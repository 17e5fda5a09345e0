import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { actionsRunner } from './toolkit.ts';

describe('the runner', () => {
  it('gets each summary below the one before', () => {
    const folder = mkdtempSync(join(tmpdir(), 'runner-'));
    const runner = actionsRunner(() => {}, join(folder, 'summary'));
    runner.summarize('one');
    runner.summarize('two');
    expect(readFileSync(join(folder, 'summary'), 'utf8')).toBe('one\ntwo\n');
    rmSync(folder, { recursive: true });
  });

  it('without a place for summaries gets none', () => {
    for (const none of [undefined, '']) expect(() => actionsRunner(() => {}, none).summarize('x')).not.toThrow();
  });

  it('whose place cannot be written is a failure, and no bug', () => {
    const runner = actionsRunner(() => {}, join(tmpdir(), 'nowhere', 'at', 'all', 'summary'));
    expect(() => runner.summarize('x')).toThrow(expect.objectContaining({ name: 'Failure', code: 'runner-unwritable' }));
  });
});
