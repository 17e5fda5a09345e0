import type { Code } from '../problem/catalogue/index.ts';
import { problem } from '../problem/problem.ts';
import { foundWhileReading, goodPath, goodPrompt } from './reading.ts';
import type { Rule } from './rule.ts';

const codes = ['file-not-regular', 'file-too-large', 'file-not-utf8', 'file-has-nul', 'file-bare-cr', 'beside-too-large', 'beside-not-text'] as const satisfies readonly Code[];

/** A prompt is a regular text file of a sensible size: size, encoding and file mode. */
export const fileIsText: Rule = {
  id: 'file-is-text',
  gate: 'syntax',
  about: 'library',
  summary: 'A prompt is a regular UTF-8 text file of at most 1 MiB; beside it are no links and no submodules.',
  codes,
  examples: {
    good: [
      { shows: 'a regular file', change: { [goodPath]: goodPrompt } },
      { shows: 'Windows line ends and a byte order mark', change: { [goodPath]: `\uFEFF${goodPrompt.replaceAll('\n', '\r\n')}` } },
    ],
    bad: [
      {
        shows: 'a symbolic link',
        change: { [goodPath]: '/etc/passwd' },
        modes: { [goodPath]: '120000' },
        codes: ['file-not-regular'],
      },
      {
        shows: 'a link among prompts',
        change: { [goodPath]: goodPrompt, 'prompts/agents/shared': '/etc' },
        modes: { 'prompts/agents/shared': '120000' },
        codes: ['file-not-regular'],
      },
      {
        shows: 'a link among prompts, and nothing else',
        base: { [goodPath]: goodPrompt },
        change: { 'prompts/agents/shared': '/etc' },
        modes: { 'prompts/agents/shared': '120000' },
        codes: ['file-not-regular'],
      },
      { shows: 'a NUL byte', change: { [goodPath]: goodPrompt.replace('route', 'ro\0te') }, codes: ['file-has-nul'] },
      { shows: 'lone carriage returns', change: { [goodPath]: goodPrompt.replaceAll('\n', '\r') }, codes: ['file-bare-cr'] },
    ],
  },
  *check(facts) {
    yield* foundWhileReading(codes)(facts);
    for (const { path, kind } of facts.around?.irregular ?? []) yield problem('file-not-regular', { kind }, { place: { file: path, line: 1 } });
    for (const [prompt, files] of facts.beside?.unread ?? []) {
      for (const { path, bytes, because } of files) {
        const about = { place: { file: path, line: 1 }, prompt };
        yield because === 'large' ? problem('beside-too-large', { bytes }, about) : problem('beside-not-text', {}, about);
      }
    }
  },
};
