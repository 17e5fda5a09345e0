import { armOf, bucketOf, murmur3, rolloutSalt, utf8Of, type Split } from '../src/rollout/bucketing.ts';

const salts = [rolloutSalt('agents-support-triage', '2.1.0'), rolloutSalt('tasks-summarization-thread', '1.10.0'), ''];
/** Plain keys, none at all, every length of the rest of four bytes, and text that UTF-8 writes with two, three and four bytes. */
const keys = ['', 'a', 'ab', 'abc', 'abcd', 'user-1', 'user-42', '6f0c1f7e-8a5b-4e7b-9d0a-2f1f6a3f9c11', 'ada@example.com', 'josé', '東京', '🙂'];
const split: Split<{ readonly name: string; readonly weight: number }> = {
  traffic: 4000,
  salt: 'triage-tone:traffic:',
  armSalt: 'triage-tone:arm:',
  arms: [{ name: 'control', weight: 5000 }, { name: 'short', weight: 3000 }, { name: 'long', weight: 2000 }],
};

/** Examples that an implementation in any language can be tested against. */
export function bucketingVectors(): string {
  const buckets = salts.flatMap((salt) =>
    keys.map((key) => ({ salt, key, hash: murmur3(utf8Of(salt + key)), bucket: bucketOf(salt, key) })),
  );
  const assigned = Array.from({ length: 24 }, (_, index) => `user-${index}`).map((key) => ({ key, arm: armOf(split, key)?.name ?? null }));
  const about = 'bucket = floor(murmur3_x86_32(utf8(salt + key), seed 0) * 10000 / 2^32); a user gets the candidate when bucket < weight. The arm of an experiment: nobody with bucket(salt, key) >= traffic is in it; the others are split by bucket(armSalt, key), arm by arm in the order they are listed.';
  const line = (value: unknown): string => `    ${JSON.stringify(value)}`;
  return [
    '{',
    `  "about": ${JSON.stringify(about)},`,
    `  "buckets": [\n${buckets.map(line).join(',\n')}\n  ],`,
    `  "experiment": ${JSON.stringify(split)},`,
    `  "arms": [\n${assigned.map(line).join(',\n')}\n  ]`,
    '}',
    '',
  ].join('\n');
}
