import { describe, expect, it } from 'vitest';
import { readMessage } from './message.ts';

const body = (...lines: readonly string[]) => readMessage(['feat: a', ...lines].join('\n')).body;

describe('a message in its parts', () => {
  it('is trimmed and knows no carriage returns', () => {
    expect(readMessage('\r\n feat: a (#7) \r\n\r\nb\r\n')).toEqual({ title: 'feat: a', pullRequest: 7, body: ['', 'b'] });
  });

  it.each(['feat: a(#7)', 'feat: a (#0)', 'feat: a (#x)', 'feat: (#7) a'])('%j has no pull request', (title) => {
    expect(readMessage(title)).toMatchObject({ title, pullRequest: null });
  });

  it('loses its fenced code', () => {
    expect(body('```', 'BREAKING CHANGE: b', '```', 'c')).toEqual(['', '', '', 'c']);
    expect(body('~~~', '```', 'b', '~~~', 'c')).toEqual(['', '', '', '', 'c']);
    expect(body('~~~~ text', '```', '~~~', 'b', '~~~~', 'c')).toEqual(['', '', '', '', '', 'c']);
  });

  it('keeps what follows a fence that nothing closes', () => {
    expect(body('```', 'b', '~~~', 'c')).toEqual(['```', 'b', '~~~', 'c']);
    expect(body('````', 'b', '```js', '```', 'c')).toEqual(['````', 'b', '', '', 'c']);
  });
});
