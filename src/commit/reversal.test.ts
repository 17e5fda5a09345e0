import { describe, expect, it } from 'vitest';
import { readReversal } from './reversal.ts';

describe('what a message takes back', () => {
  it.each([
    ['Revert "feat: a"', ['This reverts commit 1234567890.'], ['revert', 'feat: a', '1234567890', null]],
    ['Revert "feat: a (#12)"', [], ['revert', 'feat: a', null, 12]],
    ['Revert "feat: a"', ['Reverts o/r#12'], ['revert', 'feat: a', null, 12]],
    ['Reapply "feat: a (#12)"', ['This reverts commit ABCDEF0.'], ['reapply', 'feat: a', 'abcdef0', null]],
    ['revert: feat: a', [], ['revert', 'feat: a', null, null]],
    ['Revert "Revert "feat: a""', [], ['revert', 'Revert "feat: a"', null, null]],
    ['fix: undo', ['This reverts commit 1234567, reversing'], ['revert', null, '1234567', null]],
    ['chore: undo', ['This reverts commit 1234567.', 'This reverts commit 7654321.'], null],
    ['fix: undo', ['This reverts commit 123456.', 'As in: This reverts commit 1234567.'], null],
    ['Revert the change', [], null],
  ] as const)('%j %j', (title, body, expected) => {
    const found = readReversal(title, body);
    expect(found && [found.kind, found.title, found.oid, found.pullRequest]).toEqual(expected);
  });
});
