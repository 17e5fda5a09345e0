import { describe, expect, it } from 'vitest';
import { tagOf } from './build-plan.ts';
import { tagReader } from './read-tag.ts';

describe('the name of a tag', () => {
  it.each(['{id}@{version}', 'prompts/{id}/{version}', '{id}/v{version}', 'v({version}).{id}', '{id}-{version}', '{id}-v{version}'])('is read as %s writes it', (format) => {
    for (const version of ['1.4.0', '1.4.0-rc.2', '2026.11.23-rc.1', '1.4.0-exp.tone-b.1', 'a1b2c3d']) {
      expect(tagReader(format)(tagOf(format, 'agents-video-triage', version))).toEqual({ id: 'agents-video-triage', version });
    }
  });

  it('of another kind is no version', () => {
    expect(tagReader('{id}@{version}')('v1.0.0')).toBeNull();
    expect(tagReader('{id}/v{version}')('agents-triage@1.0.0')).toBeNull();
  });
});
