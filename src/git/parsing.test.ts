import { describe, expect, it } from 'vitest';
import { commitLog } from './commit-log.ts';
import { pathChanges } from './path-changes.ts';
import { treeListing } from './tree-listing.ts';

const a = 'a'.repeat(40);
const b = 'b'.repeat(40);
const none = '0'.repeat(40);
const unreadable = expect.objectContaining({ code: 'git-output-unreadable' });

describe('a tree listing', () => {
  it('keeps names with tabs, line feeds and spaces whole', () => {
    expect(treeListing(Buffer.from(`100644 blob ${a}\ta\tb\n c\x00`))).toEqual([{ path: 'a\tb\n c', mode: '100644', blob: a }]);
  });

  it('of another shape is a failure', () => {
    expect(() => treeListing(Buffer.from('hello\0'))).toThrow(unreadable);
  });
});

describe('a difference', () => {
  it('has no side where the file is not there', () => {
    const output = `:000000 100644 ${none} ${a} A\0new\0:100644 000000 ${a} ${none} D\0old\0`;
    expect(pathChanges(Buffer.from(output))).toEqual([
      { path: 'new', before: null, after: { mode: '100644', blob: a } },
      { path: 'old', before: { mode: '100644', blob: a }, after: null },
    ]);
  });

  it.each([`:100644 100644 ${a} ${b} M\0`, `100644 100644 ${a} ${b} M\0x\0`, `:1 2 ${a} ${b} M\0x\0`, 'x\0y\0'])('of another shape is a failure: %j', (output) => {
    expect(() => pathChanges(Buffer.from(output))).toThrow(unreadable);
  });
});

describe('a log', () => {
  it('tells before from the first parent and after from the merge', () => {
    const output = `${a}\0${b} ${b}\0N\0e@x\x005\0Merge\n\0\0::100644 100755 100644 ${a} ${b} ${none} MM\0f\0`;
    expect(commitLog(Buffer.from(output))).toEqual([
      { oid: a, parents: [b, b], author: { name: 'N', email: 'e@x' }, committedAt: 5, message: 'Merge\n', changes: [{ path: 'f', before: { mode: '100644', blob: a }, after: { mode: '100644', blob: none } }] },
    ]);
  });

  it('takes a message that looks like a change for a message', () => {
    const message = `:100644 100644 ${a} ${b} M`;
    const [commit] = commitLog(Buffer.from(`${a}\0\0N\0e\x005\0${message}\0`));
    expect(commit).toMatchObject({ message, changes: [] });
  });

  it.each([`${a}\0\0N\0e\x005\0`.slice(0, 50), `x\0\0N\0e\x005\0m\0`, `${a}\0zz\0N\0e\x005\0m\0`, `${a}\0\0N\0e\0soon\0m\0`])('of another shape is a failure: %j', (output) => {
    expect(() => commitLog(Buffer.from(output))).toThrow(unreadable);
  });

  it('keeps the words of a message that is not UTF-8 printable', () => {
    const output = Buffer.concat([Buffer.from(`${a}\0\0N\0e\x005\0caf`), Buffer.from([0xe9, 0])]);
    expect(commitLog(output)[0]?.message.isWellFormed()).toBe(true);
  });
});
