import { access, formatTopic, status, taxonomy } from './library.ts';
import type { TopicName } from './names.ts';
import { branches, deprecation, gateTopic, release, rollout, versioning } from './life.ts';
import type { Topic } from './topic.ts';

/** Every topic by name. */
export const topics: Readonly<Record<TopicName, Topic>> = {
  taxonomy,
  formats: formatTopic,
  status,
  branches,
  versioning,
  gates: gateTopic,
  release,
  rollout,
  deprecation,
  access,
};
