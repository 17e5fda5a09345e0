import type { Repository } from '../../git/repository.ts';

/** Messages of annotated tags by the id of the tag object; lightweight tags and objects that are not there have none. */
export async function tagMessages(repository: Repository, objects: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const contents = await repository.readTags(objects);
  const text = new TextDecoder();
  return new Map(
    [...contents].map(([oid, bytes]) => {
      const whole = text.decode(bytes);
      return [oid, whole.slice(whole.indexOf('\n\n') + 2)] as const;
    }),
  );
}
