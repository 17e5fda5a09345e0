import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { tagOf } from '../release/build-plan.ts';
import { tagFormatFault } from './tag-format.ts';

function gitTakes(name: string): boolean {
  try {
    execFileSync('git', ['check-ref-format', `refs/tags/${name}`], { stdio: 'pipe' });
    return !name.startsWith('-');
  } catch {
    return false;
  }
}

describe('the format of tags', () => {
  it.each([
    '{id}@{version}', 'prompts/{id}/{version}', '{id}/v{version}', 'v({version}).{id}', '{id}-{version}', '{version}/{id}', '{id}@{version}}', '@{id}/{version}',
    '{id} {version}', '{id}\t{version}', '{id}~{version}', '{id}^{version}', '{id}:{version}', '{id}?{version}', '{id}*{version}', '{id}[{version}', '{id}\\{version}',
    '{id}..{version}', '{id}@{{version}', '-{id}@{version}', '/{id}@{version}', '{id}@{version}/', '{id}@{version}.', '{id}//{version}', '.{id}@{version}', '{id}/.{version}',
    '{id}@{version}.lock', 'a.lock/{id}@{version}', '{id}\u007f{version}', '{id}\n{version}',
  ])('%j is taken where git takes its tags', (format) => {
    expect(tagFormatFault(format) === null).toBe(gitTakes(tagOf(format, 'a-b', '1.0.0')));
  });

  it.each(['{id}', '{version}', '{id}@{id}@{version}', '{id}@{version}@{version}', '{id}{version}', '{version}{id}'])('%j names no version', (format) => {
    expect(tagFormatFault(format)).not.toBeNull();
  });
});
