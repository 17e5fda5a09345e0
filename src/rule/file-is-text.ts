import type { Code } from '../problem/catalogue/index.ts';
import { foundWhileReading, goodPath, goodPrompt } from './reading.ts';
import type { Rule } from './rule.ts';

const codes = ['file-not-regular', 'file-too-large', 'file-not-utf8', 'file-has-nul', 'file-bare-cr'] as const satisfies readonly Code[];

/** A prompt is a regular text file of a sensible size: size, encoding and file mode. */
export const fileIsText: Rule = {
  id: 'file-is-text',
  gate: 'syntax',
  about: 'library',
  summary: 'A prompt is a regular UTF-8 text file of at most 1 MiB.',
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
      { shows: 'a NUL byte', change: { [goodPath]: goodPrompt.replace('route', 'ro\0te') }, codes: ['file-has-nul'] },
      { shows: 'lone carriage returns', change: { [goodPath]: goodPrompt.replaceAll('\n', '\r') }, codes: ['file-bare-cr'] },
    ],
  },
  check: foundWhileReading(codes),
};
