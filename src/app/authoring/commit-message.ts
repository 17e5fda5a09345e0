import { commitTypes } from '../../commit/commit-types.ts';
import { parseCommit } from '../../commit/parse-commit.ts';
import { changeTypes, type ChangeType } from '../../domain/change-types.ts';
import type { Configuration } from '../../library/configuration.ts';
import { Failure } from '../../problem/failure.ts';

/**
 * The conventional commit of a change to one prompt: `feat(<id>): description`.
 * @throws Failure `description-empty`, `description-not-one-line`, and `description-misread` where the commit would not be read
 * as it is meant.
 */
export function commitMessage(change: ChangeType, id: string, description: string, { versioning }: Configuration): string {
  const subject = description.trim();
  if (subject === '') throw new Failure('description-empty', 'The description is empty.', 'Say in one line what changes for users.');
  if (/[\r\n\u2028\u2029\0]/u.test(subject)) {
    throw new Failure('description-not-one-line', 'The description has more than one line.', 'Say in one line what changes; it becomes the title of the commit.');
  }
  const types = commitTypes(versioning.types, versioning.preset);
  const names = change === 'breaking' ? changeTypes.feature.commitTypes : changeTypes[change].commitTypes;
  const all = [...names, ...types.keys()];
  const type = all.find((name) => change === 'breaking' || types.get(name)?.change === change) ?? names[0];
  const message = `${type}(${id})${change === 'breaking' ? '!' : ''}: ${subject}`;
  const raw = { oid: '', parents: [], author: { name: '', email: '' }, committedAt: 0, message };
  const read = parseCommit(raw, types);
  if (read.change === change && read.scope.includes(id) && read.subject === subject && read.problems.length === 0) return message;
  throw new Failure('description-misread', `The commit "${message}" would not be read as it is meant.`, 'Choose plainer words, without a number such as (#12) at the end.');
}
