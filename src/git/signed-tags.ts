import { Failure } from '../problem/failure.ts';
import { git, type GitPlace } from './git-command.ts';
import { checkedTag, messageBytes, type MadeTag, type PlainTag } from './import-stream.ts';
import type { Draft } from './remote.ts';
import { checkedObjectId } from './revision.ts';

/**
 * Makes annotated tags that git signs, with the key and the program of the user's or the machine's configuration. One
 * process each: nothing else lets git sign. Throws `Failure` `git-signing-failed`.
 */
export async function signedTags(place: GitPlace, tags: readonly PlainTag[], { name, email, date }: Draft['by']): Promise<ReadonlyMap<string, MadeTag>> {
  const environment = { ...place.environment, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email, GIT_COMMITTER_DATE: `${date} +0000` };
  for (const tag of tags) {
    const command = ['tag', '--force', '--sign', '--cleanup=verbatim', '--file=-', checkedTag(tag.name), checkedObjectId(tag.target)];
    await git({ ...place, environment }, command, { input: messageBytes(tag.message) }).catch((cause: unknown) => {
      throw unsigned(tag.name, cause);
    });
  }
  const { output } = await git(place, ['for-each-ref', '--format=%(objectname) %(refname:strip=2)', 'refs/tags']);
  const objects = new Map(output.toString().trimEnd().split('\n').map((line) => [line.slice(line.indexOf(' ') + 1), line.slice(0, line.indexOf(' '))] as const));
  return new Map(tags.map((tag) => [tag.name, { ...tag, object: objects.get(tag.name) ?? '' }]));
}

function unsigned(tag: string, cause: unknown): Failure {
  const words = cause instanceof Failure ? cause.message : String(cause);
  return new Failure(
    'git-signing-failed',
    `The tag ${tag} could not be signed: ${words}`,
    'Configure a key: `git config --global user.signingKey KEY`, with `gpg.format ssh` for one of SSH; or turn `release.sign` off.',
    cause,
  );
}
