/** What `explain` can explain, in the order of its list. */
export const topicNames = [
  'taxonomy',
  'formats',
  'status',
  'branches',
  'versioning',
  'gates',
  'release',
  'rollout',
  'deprecation',
  'access',
] as const;

export type TopicName = (typeof topicNames)[number];
