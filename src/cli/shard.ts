import type { Shard } from '../app/evidence/touched-prompts.ts';
import { Failure } from '../problem/failure.ts';

/** The part that `2/4` names. @throws Failure `shard-invalid` */
export function shardFrom(text: string): Shard {
  const { number = '', of = '' } = /^(?<number>[1-9]\d{0,3})\/(?<of>[1-9]\d{0,3})$/u.exec(text)?.groups ?? {};
  const shard = { number: Number(number), of: Number(of) };
  if (of === '' || shard.number > shard.of) throw new Failure('shard-invalid', `${text === '' ? "''" : text} names no part.`, 'Write it like 2/4: the second of four.');
  return shard;
}
