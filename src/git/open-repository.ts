import type { Environment } from '../child/spawn.ts';
import { Failure } from '../problem/failure.ts';
import { gitArguments, inGitWords } from './git-command.ts';
import { explained, neededFor } from './git-version.ts';
import { gitEnvironment } from './invocation.ts';
import type { Location } from './location.ts';
import { locate, seenAtAGlance } from './locate.ts';
import { openConversation, type ObjectConversation } from './object-conversation.ts';
import { refAnswers } from './reading-refs.ts';
import { treeAnswers } from './reading-trees.ts';
import type { Reading } from './reading.ts';
import type { Repository } from './repository.ts';

/**
 * Opens the repository a folder belongs to: work tree, linked work tree or bare; with or without commits, complete or
 * shallow, SHA-1 or SHA-256. `close` it, or its process keeps running.
 *
 * Who answers: `commitOf`, `parentsOf`, `sizesOf`, `readBlobs`, `entriesAt`, `blobsAt`, `listTree`, nearly every `diff` and every
 * name given elsewhere: one `cat-file` that stays open. `isShallow`: a file. A very wide `diff`, `diffs`, `history`,
 * `mergeBase`, `mergedTree`, `currentBranch`, `defaultBranch`, `hasBranch`, `filesWith`, `tags`: one process each. `remoteUrl`: simple-git,
 * loaded when first asked.
 *
 * `ambient` is where the few variables git may see come from (invocation.ts). Throws `Failure`: `folder-missing`,
 * `git-missing`, `git-too-old` (before 2.36), `git-not-a-repository`, `git-unsafe-ownership`,
 * `git-bare-inside-repository`, `git-failed`.
 */
export async function openRepository(folder: string, ambient: Readonly<Record<string, string | undefined>> = process.env): Promise<Repository> {
  const environment = gitEnvironment(ambient);
  // Nothing is waited for on the usual way: git is starting by the time this returns, whatever the caller goes on to load.
  const location = seenAtAGlance(folder) ?? (await located(folder, environment));
  const place = { folder: location.gitFolder, environment: { ...environment, GIT_ATTR_NOSYSTEM: '1' }, kind: 'git-folder' } as const;
  const objects = inWordsOfGit(
    openConversation({ program: 'git', arguments: gitArguments(place, ['cat-file', '--batch-command', '--buffer']), folder: place.folder, environment: place.environment }),
    (reason) => explained(inGitWords(reason), place, neededFor.reading),
  );
  // A git that does not know the command is found out here, not by the first question of a caller.
  await objects.ask('info', [Buffer.from('HEAD')]);
  const reading: Reading = { location, place, objects };
  return { root: location.root, ...refAnswers(reading), ...treeAnswers(reading), close: objects.close };
}

async function located(folder: string, environment: Environment): Promise<Location> {
  return await locate(folder, environment).catch(async (reason: unknown) => {
    throw await explained(reason, { folder: process.cwd(), environment }, neededFor.reading);
  });
}

function inWordsOfGit(objects: ObjectConversation, explain: (reason: unknown) => Promise<unknown>): ObjectConversation {
  return {
    ask: (question, names) =>
      objects.ask(question, names).catch(async (reason: unknown) => {
        throw reason instanceof Failure ? await explain(reason) : reason;
      }),
    close: objects.close,
  };
}
