import { Failure } from '../problem/failure.ts';
import type { GitPlace } from './git-command.ts';
import type { Location } from './location.ts';
import type { ObjectAnswer } from './object-answers.ts';
import type { ObjectConversation } from './object-conversation.ts';
import { checkedRevision, isObjectId } from './revision.ts';

/** What the answers of a repository are made from: its place, and the one conversation about objects. */
export interface Reading {
  readonly location: Location;
  readonly place: GitPlace;
  readonly objects: ObjectConversation;
}

/** An object id and the kind of thing it names. */
export interface NamedObject {
  readonly oid: string;
  readonly type: string;
  readonly size: number;
}

/** What names stand for, `null` where nothing. Names are checked by the caller. `Failure` where one is ambiguous. */
export async function objectsOf(reading: Reading, names: readonly string[]): Promise<readonly (NamedObject | null)[]> {
  const answers = await reading.objects.ask('info', names.map((name) => Buffer.from(name)));
  return answers.map((answer, at) => namedObject(names[at] ?? '', answer));
}

function namedObject(name: string, answer: ObjectAnswer): NamedObject | null {
  if (answer.is === 'ambiguous') {
    throw new Failure('git-revision-ambiguous', `${JSON.stringify(name)} could mean more than one object.`, 'Use more digits of the object id.');
  }
  return answer.is === 'missing' ? null : answer;
}

/**
 * The object id of a revision as a `commit` or a `tree`, so that only ids ever reach an argument of git. A full id
 * is taken as it is: git then says itself when it does not exist.
 */
export async function resolved(reading: Reading, revision: string, kind: 'commit' | 'tree'): Promise<string> {
  if (isObjectId(revision)) return revision;
  const [found] = await objectsOf(reading, [`${checkedRevision(revision)}^{${kind}}`]);
  if (found) return found.oid;
  throw new Failure('git-revision-unknown', `There is no ${kind} named ${JSON.stringify(revision)}.`, 'Check the spelling; fetch the branch or tag if it is only on the remote.');
}
