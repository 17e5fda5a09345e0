import type { ObjectConversation } from './object-conversation.ts';
import { checkedObjectId } from './revision.ts';

/** Which of these blobs a repository does not have, each once. */
export async function missingBlobs(objects: ObjectConversation, blobs: readonly string[]): Promise<readonly string[]> {
  const asked = [...new Set(blobs.map(checkedObjectId))];
  const answers = await objects.ask('info', asked.map((blob) => Buffer.from(blob)));
  return asked.filter((_, at) => answers[at]?.is !== 'found');
}
