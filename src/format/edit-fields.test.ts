import { describe, expect, it } from 'vitest';
import { editFields } from './edit-fields.ts';
import type { FormatName } from '../domain/formats.ts';

const edited = (format: FormatName, file: string, sidecar: string | null, ...edits: readonly (readonly [string, unknown])[]): unknown => {
  const result = editFields(format, { file, sidecar }, edits.map(([path, value]) => ({ path: path.split('.'), value })));
  return result.ok ? result.value : result.problems.map(({ code }) => code);
};

describe('fields of an adopted prompt', () => {
  it('go to the file beside it, and what the format knows to the file itself', () => {
    const skill = '---\nname: a # why\ndescription: Old.\n---\nBody {{x}}\n';
    expect(edited('agent-skill', skill, null, ['owner', 'product-team'], ['description', 'New.'])).toEqual({ file: skill.replace('Old.', 'New.'), sidecar: 'owner: product-team\n' });
    expect(edited('agent-skill', skill, '# note\nowner: a # b\ntags: [x]\n', ['owner', 'c'])).toEqual({ file: skill, sidecar: '# note\nowner: c # b\ntags: [x]\n' });
    expect(edited('agent-skill', skill, 'owner: a\n', ['owner', undefined])).toEqual({ file: skill, sidecar: null });
    expect(edited('fabric', '# Body\n', null, ['description', 'Sums up.'], ['deprecation', { announced: '2026-01-01' }])).toEqual({ file: '# Body\n', sidecar: 'description: Sums up.\ndeprecation:\n  announced: 2026-01-01\n' });
    expect(edited('github-models', 'description: Old.\nmessages: []\n', null, ['description', 'New.'], ['tags', ['a']])).toEqual({ file: 'description: New.\nmessages: []\n', sidecar: 'tags:\n  - a\n' });
  });

  it('are dotted keys of a dotprompt file and a map of a prompty file', () => {
    expect(edited('dotprompt', '# Licence\n---\nmodel: a\n---\nx\n', null, ['owner', 'b'], ['model', 'c'])).toEqual({ file: '# Licence\n---\nmodel: c\nprompt-libraries.owner: b\n---\nx\n', sidecar: null });
    expect(edited('prompty', '---\nname: a\nmetadata:\n  authors: [b]\n---\nx\n', null, ['owner', 'c'])).toEqual({ file: '---\nname: a\nmetadata:\n  authors: [b]\n  prompt-libraries:\n    owner: c\n---\nx\n', sidecar: null });
  });

  it('leave line ends, a byte order mark and a file without front matter as they were', () => {
    expect(edited('copilot', '# Go\r\n\r\n---\r\n', null, ['owner', 'a'])).toEqual({ file: '# Go\r\n\r\n---\r\n', sidecar: 'owner: a\n' });
    expect(edited('agent-skill', 'x', '\ufeffowner: a\r\n', ['tags', ['b']])).toEqual({ file: 'x', sidecar: '\ufeffowner: a\r\ntags:\r\n  - b\r\n' });
  });
});
