import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerReader, type ObjectAnswer, type Question } from './object-answers.ts';

const oid = 'a'.repeat(40);

function read(pieces: readonly Buffer[], questions: readonly Question[], largest = 1000): readonly ObjectAnswer[] {
  const answers: ObjectAnswer[] = [];
  const reader = answerReader({ next: () => questions[answers.length] ?? 'info', answered: (answer) => answers.push(answer), largest });
  for (const piece of pieces) reader(piece);
  return answers;
}

function cut(bytes: Buffer, places: readonly number[]): readonly Buffer[] {
  const edges = [0, ...places.map((place) => place % (bytes.length + 1)).toSorted((a, b) => a - b), bytes.length];
  return edges.slice(1).map((edge, at) => bytes.subarray(edges[at], edge));
}

describe('the answers about objects', () => {
  it('are the same wherever the stream is cut', () => {
    const contents = fc.array(fc.option(fc.uint8Array({ maxLength: 60 })), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(contents, fc.array(fc.nat(), { maxLength: 12 }), (bodies, places) => {
        const stream = Buffer.concat(bodies.map((body) => (body === null ? Buffer.from('main:x y missing\n') : Buffer.concat([Buffer.from(`${oid} blob ${body.length}\n`), body, Buffer.from('\n')]))));
        const answers = read(cut(stream, places), bodies.map(() => 'contents'));
        expect(answers.map((answer) => (answer.is === 'found' ? [...(answer.content ?? [])] : null))).toEqual(bodies.map((body) => (body === null ? null : [...body])));
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  it('tell missing from ambiguous, and take a name that looks like an answer for what it is', () => {
    const stream = Buffer.from(`x missing\nabc ambiguous\n${oid}:${oid} blob 3 missing\n${oid} commit 12\n`);
    expect(read([stream], ['info', 'info', 'info', 'info']).map(({ is }) => is)).toEqual(['missing', 'ambiguous', 'missing', 'found']);
  });

  it('fail on a header nobody knows', () => {
    expect(() => read([Buffer.from('hello\n')], ['info'])).toThrow(expect.objectContaining({ code: 'git-output-unreadable' }));
  });

  it('fail on a content that is too large, before it arrives', () => {
    expect(() => read([Buffer.from(`${oid} blob 1001\n`)], ['contents'])).toThrow(expect.objectContaining({ code: 'git-object-too-large' }));
  });
});
