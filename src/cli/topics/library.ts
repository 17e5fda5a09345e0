import { accessLevels } from '../../domain/access-levels.ts';
import { categories } from '../../domain/categories.ts';
import { formats } from '../../domain/formats.ts';
import { generalSubcategory } from '../../domain/prompt-id.ts';
import { statuses, writtenStatuses } from '../../domain/statuses.ts';
import { tagKinds } from '../../domain/tag.ts';
import type { Topic } from './topic.ts';

export const taxonomy: Topic = {
  title: 'Where a prompt belongs, and what it is called',
  prose: [
    `The path of a prompt gives its category, its subcategory (${generalSubcategory} where there is none), its name and perhaps a variant; its id is these parts joined by hyphens. The configuration may add categories and change owners, review and subcategories.`,
    'A tag is stored in lower case with hyphens for spaces. Its kind follows from the word; the model a prompt is written for is a tag of kind model, every other word one of kind general.',
  ],
  tables: [
    { of: 'category', rows: categories },
    { of: 'tag kind', rows: Object.fromEntries(Object.entries(tagKinds).map(([kind, words]) => [kind, { words }])) },
  ],
};

export const formatTopic: Topic = {
  title: 'How prompts are kept in files',
  prose: [
    'The sources of the configuration say which files are prompts, and in which format. A file holds only what a person decides: id, version, author, dates and token count are derived.',
  ],
  tables: [{ of: 'format', rows: formats }],
};

export const status: Topic = {
  title: 'Where a prompt stands in its life',
  prose: [
    `People write only ${writtenStatuses.join(' and ')} into a file; every other status is observed: in review while a pull request changes it, approved once released, deployed once all traffic gets it.`,
    'A released version never changes: editing an active prompt opens its next version, in review. A pull request that takes a prompt where the table does not lead fails and names where it may go.',
  ],
  tables: [{ of: 'status', rows: statuses }],
};

export const access: Topic = {
  title: 'Who may do what to prompts',
  prose: [
    'An act is allowed when the author of the pull request or a reviewer who approved it holds the right. To deploy is to merge to the main branch or to raise a rollout; to delete is to remove a prompt file.',
    'Levels come from the configuration, otherwise from the permission on the repository. They are enforced once the configuration names them, and shown as a notice before.',
  ],
  tables: [{ of: 'level', rows: accessLevels }],
};
