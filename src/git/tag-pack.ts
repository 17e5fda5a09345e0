import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { Ground } from './ground.ts';
import { checkedTag, messageBytes, signature, type PlainTag } from './import-stream.ts';
import type { Draft } from './remote.ts';
import { checkedObjectId } from './revision.ts';

/** Annotated tags of commits as one pack, and the ids of their objects in the same order. */
export interface TagPack {
  /** As `git index-pack --stdin` takes it. */
  readonly pack: Buffer;
  readonly ids: readonly string[];
}

/** The number that stands for a tag in the header of an object of a pack. */
const tagType = 4;

/**
 * Packs annotated tags. `git fast-import` would make the same objects, and a ref with a file of its own for each of them,
 * which takes longer than everything else of a release.
 */
export function tagPack(tags: readonly PlainTag[], by: Draft['by'], format: Ground['format']): TagPack {
  const who = signature(by);
  const objects = tags.map((tag) => tagObject(tag, who));
  const header = Buffer.from('PACK\0\0\0\u0002\0\0\0\0', 'latin1');
  header.writeUInt32BE(objects.length, 8);
  const contents = Buffer.concat([header, ...objects.flatMap((object) => [objectHeader(object.length), deflateSync(object, { level: 1 })])]);
  return {
    pack: Buffer.concat([contents, createHash(format).update(contents).digest()]),
    ids: objects.map((object) => createHash(format).update(`tag ${object.length}\0`).update(object).digest('hex')),
  };
}

function tagObject({ name, target, message }: PlainTag, who: string): Buffer {
  const header = `object ${checkedObjectId(target)}\ntype commit\ntag ${checkedTag(name)}\ntagger ${who}\n\n`;
  return Buffer.concat([Buffer.from(header), messageBytes(message)]);
}

/** Type and length of an object: four bits of the length, then seven a byte, the lowest first. */
function objectHeader(length: number): Buffer {
  const bytes = [(tagType << 4) | (length & 15)];
  for (let rest = Math.floor(length / 16); rest > 0; rest = Math.floor(rest / 128)) {
    bytes.push((bytes.pop() ?? 0) | 0x80, rest & 127);
  }
  return Buffer.from(bytes);
}
