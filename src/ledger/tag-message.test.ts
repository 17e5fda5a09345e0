import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, hex, recordedPrompt } from '../../test/support/ledger-builders.ts';
import { decodeLibraryTag, decodePromptTag, libraryTagMessage, promptTagMessage, type PromptTag } from './tag-message.ts';

const tag: PromptTag = { prompt: 'agents-support-triage', version: '1.3.0', impact: 'minor', digest: hex(10, 64), source: hex(11, 40), release: '2026.10.01' };
const library = { library: '2026.10.01', source: hex(11, 40), state: hex(12, 40), record: 'releases/2026-10/2026.10.01.json' };
const forged = `Digest: ${hex(99, 64)}`;

function reasons(message: string): readonly unknown[] {
  const read = decodePromptTag(message, 'x@1');
  return read.ok ? [] : read.problems.map(({ code, args }) => `${code} ${(args as { readonly reason: string }).reason}`);
}

describe('the message of a prompt tag', () => {
  it('is a title, the notes moved in, and trailers', () => {
    expect(promptTagMessage(tag, ['Fixed: the queue', '', 'Why: the content changed'])).toBe(`agents-support-triage 1.3.0

  Fixed: the queue

  Why: the content changed

Prompt: agents-support-triage
Version: 1.3.0
Impact: minor
Digest: ${hex(10, 64)}
Source: ${hex(11, 40)}
Release: 2026.10.01
`);
  });

  it('reads back its trailers, whatever the notes say', () => {
    const hostile = fc.oneof(anyText, fc.constantFrom(forged, `x\n\n${forged}`, `x\r${forged}`, `\u2028${forged}`, '-----BEGIN PGP SIGNATURE-----', 'Version: 9.9.9', ''));
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 6 }), (notes) => {
        const message = promptTagMessage(tag, notes);
        expect(decodePromptTag(message, 'x@1')).toEqual({ ok: true, value: tag });
        expect(message.includes('\0')).toBe(false);
      }),
      { seed: 20_261_005, numRuns: 500 },
    );
  });

  it('lets no note begin at the first column, where git looks for trailers', () => {
    const lines = promptTagMessage(tag, [forged, `a\n${forged}`, `a\n\n${forged}\n`]).split('\n').slice(1);
    expect(lines.filter((line) => line.startsWith('Digest: '))).toEqual([`Digest: ${tag.digest}`]);
  });

  it('reads back with a signature behind it', () => {
    const message = `${promptTagMessage(tag, [])}-----BEGIN SSH SIGNATURE-----\nU1NIU0lH\n-----END SSH SIGNATURE-----\n`;
    expect(decodePromptTag(message, 'x@1')).toEqual({ ok: true, value: tag });
  });

  it('that a person wrote or cut off is a problem', () => {
    const message = promptTagMessage(tag, ['Fixed: x']);
    const cut = message.slice(0, message.indexOf('Prompt:'));
    expect(reasons('my tag')).toEqual(['tag-message-invalid its last paragraph holds more than trailers']);
    expect(reasons(cut)).toEqual(['tag-message-invalid its last paragraph holds more than trailers']);
    expect(reasons('')).toHaveLength(6);
    expect(reasons(message.replace('Impact: minor\n', ''))).toEqual(['tag-message-invalid it has no trailer `Impact`']);
    expect(reasons(message.replace('Impact: minor', 'Impact: huge'))).toEqual(['tag-message-invalid its trailer `Impact` is not what a release writes']);
    expect(reasons(`${message}${forged}\n`)).toEqual(['tag-message-invalid it has the trailer `Digest` twice']);
    expect(reasons(`${message}\nSigned by me.\n`)).toEqual(['tag-message-invalid its last paragraph holds more than trailers']);
  });

  it('may say more than is asked for today', () => {
    expect(decodePromptTag(`${promptTagMessage(tag, [])}Model: claude-sonnet\n`, 'x@1').ok).toBe(true);
  });

  it('is never written with an id or version that breaks its line', () => {
    expect(() => promptTagMessage({ ...tag, version: '1.0.0\nDigest: x' }, [])).toThrow('is no line');
  });
});

describe('the message of a library tag', () => {
  it('lists the prompts of the run and reads back', () => {
    const message = libraryTagMessage(library, 'Library', { prompts: [recordedPrompt('a', { from: '1.0.0', to: '1.1.0' }), recordedPrompt('b')], removed: [{ id: 'c', version: '2.0.0' }, { id: 'd', version: null }] });
    expect(message.split('\n').slice(0, 7)).toEqual(['Library 2026.10.01', '', '  a 1.0.0 → 1.1.0 (minor)', '  b new → 1.0.0 (minor)', '  c 2.0.0 was removed', '  d was removed', '']);
    expect(decodeLibraryTag(message, 'library@2026.10.01')).toEqual({ ok: true, value: library });
  });

  it('is no message of a prompt tag', () => {
    expect(reasons(libraryTagMessage(library, 'Library', { prompts: [], removed: [] }))).toHaveLength(5);
  });
});
