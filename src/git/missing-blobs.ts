import { git, type GitPlace } from './git-command.ts';
import { answerReader } from './object-answers.ts';
import { checkedObjectId } from './revision.ts';

/** Which of these blobs a repository does not have, each once. */
export async function missingBlobs(place: GitPlace, blobs: readonly string[]): Promise<readonly string[]> {
  const asked = [...new Set(blobs.map(checkedObjectId))];
  if (asked.length === 0) return [];
  const { output } = await git(place, ['cat-file', '--batch-check'], { input: `${asked.join('\n')}\n` });
  const there = new Set<string>();
  answerReader({ next: () => 'info', answered: (answer) => void (answer.is === 'found' && there.add(answer.oid)), largest: 0 })(output);
  return asked.filter((blob) => !there.has(blob));
}
