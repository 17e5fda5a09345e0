import { entry } from '../entry.ts';

/** Names, ids and the taxonomy. */
export const namingCodes = {
  'moved-without-alias': entry<{ from: string; to: string; line: string; file: string }>({
    severity: 'warning',
    says: ({ from, to }) => `\`${to}\` has the text of \`${from}\`, which this change removes: without an alias the old id is deleted, and the new one begins without versions.`,
    why: 'Applications ask for the id they know, and history and changelog belong to the prompt, not to its path.',
    fix: ({ line, file }) => `Write \`${line}\` in ${file}. If it is another prompt, nothing is to be done.`,
  }),
  'name-not-allowed': entry<{ part: string; value: string; pattern: string }>({
    severity: 'error',
    says: ({ part, value, pattern }) => `The ${part} \`${value}\` does not match \`${pattern}\`.`,
    why: 'Names become ids, tags and file names on every system.',
    fix: () => 'Rename it: lower-case words joined by single hyphens.',
  }),
  'name-reserved': entry<{ part: string; value: string }>({
    severity: 'error',
    says: ({ part, value }) => `The ${part} \`${value}\` is reserved.`,
    why: 'It is the name of a device on Windows or of something this tool owns, so some could not check it out.',
    fix: () => 'Choose another name.',
  }),
  'name-too-long': entry<{ part: string; length: number; limit: number }>({
    severity: 'error',
    says: ({ part, length, limit }) => `The ${part} has ${length} characters; at most ${limit} are allowed.`,
    why: 'Long names break paths and tags on some systems.',
    fix: () => 'Shorten it.',
  }),
  'name-pattern-too-slow': entry<{ pattern: string }>({
    severity: 'error',
    says: ({ pattern }) => `The naming pattern \`${pattern}\` takes too long on these names.`,
    why: 'A slow pattern could stop every check; names it did not judge are not let through.',
    fix: () => 'Write `naming.pattern` without nested repetition.',
  }),
  'path-not-a-prompt': entry<{ path: string }>({
    severity: 'error',
    says: ({ path }) => `\`${path}\` does not say which prompt it is.`,
    why: 'The id comes from the path.',
    fix: () => 'Name it as its format asks (docs/formats.md), or mend `include`, `category` and `id` of its source; native prompts are prompts/<category>/[<subcategory>/]<name>[.<variant>].prompt.md.',
  }),
  'id-disagrees': entry<{ key: string; written: string; expected: string }>({
    severity: 'error',
    says: ({ key, written, expected }) => `\`${key}: ${written}\` disagrees with the path, which says \`${expected}\`.`,
    why: 'Two names for one prompt lead to a release nobody finds.',
    fix: ({ key, expected }) => `Write \`${key}: ${expected}\`, leave the key out, or move the file.`,
  }),
  'id-not-unique': entry<{ id: string; other: string; template?: string | null }>({
    severity: 'error',
    says: ({ id, other }) => `The id \`${id}\` also belongs to \`${other}\`.`,
    why: 'An application that asks for the id could get either prompt.',
    fix: ({ template = null }) => (template === null ? 'Rename one of the two files.' : `Rename one of the two files, or write \`id: "${template}"\` for its entry of \`sources\` in prompt-library.yaml.`),
  }),
  'id-collides': entry<{ id: string; other: string }>({
    severity: 'error',
    says: ({ id, other }) => `The id \`${id}\` differs from that of \`${other}\` only in case or in the form of its letters.`,
    why: 'On many file systems one of the two files would overwrite the other.',
    fix: () => 'Rename one of the two files.',
  }),
  'id-reserved': entry<{ id: string; by: string | null; version: string | null }>({
    severity: 'error',
    says: ({ id, by, version }) => (by === null ? `The id \`${id}\` belongs to a prompt that was removed${version === null ? '' : ` after version ${version}`}.` : `The id \`${id}\` leads to \`${by}\` already.`),
    why: 'Who still asks for the id would get another prompt, in a version that promises to be the same one.',
    fix: ({ id, by }) => (by === null ? 'Name this prompt otherwise. If it is the removed one, bring its last text back as it was, and change it in the next pull request.' : `Name this prompt otherwise. If it is \`${by}\` that gets its name back, remove that file and list \`${by}\` under \`aliases\` of \`${id}\`.`),
  }),
  'alias-taken': entry<{ alias: string; by: string }>({
    severity: 'error',
    says: ({ alias, by }) => (alias === by ? `The alias \`${alias}\` is the id of another prompt.` : `The alias \`${alias}\` leads to \`${by}\` already.`),
    why: 'An alias leads to one prompt; who asks for it would get another one without notice.',
    fix: ({ alias, by }) => (alias === by ? 'Take the alias out, or remove the other prompt in the same pull request.' : `Leave \`${alias}\` to one of the two prompts; one that \`${by}\` was called before stays with it.`),
  }),
  'category-unknown': entry<{ category: string; known: readonly string[]; meant: string | null }>({
    severity: 'error',
    says: ({ category, meant }) => `There is no category \`${category}\`.${meant === null ? '' : ` Did you mean \`${meant}\`?`}`,
    why: 'The category decides who owns a prompt and who reviews it.',
    fix: ({ known }) => `Use one of ${known.join(', ')}, or add it under \`taxonomy.categories\` in prompt-library.yaml.`,
  }),
  'category-unlisted': entry<{ category: string; meant: string | null }>({
    severity: 'warning',
    says: ({ category, meant }) => `The category \`${category}\` is not listed.${meant === null ? '' : ` Did you mean \`${meant}\`?`}`,
    why: 'Nobody owns it, and no review is asked for.',
    fix: ({ category }) => `Nothing, if that is meant; or give \`${category}\` an owner under \`taxonomy.categories\` in prompt-library.yaml.`,
  }),
  'prompt-name-incomplete': entry<Record<string, never>>({
    severity: 'notice',
    says: () => 'This file is no prompt: the name of one ends in `.prompt.md`.',
    why: 'Whoever left out a part of the name would wait for a release that never comes.',
    fix: () => 'Rename it, if it is to be a prompt.',
  }),
  'subcategory-unknown': entry<{ category: string; subcategory: string; known: readonly string[] }>({
    severity: 'error',
    says: ({ category, subcategory }) => `The category \`${category}\` has no subcategory \`${subcategory}\`.`,
    why: 'A taxonomy that grows by accident cannot be searched.',
    fix: ({ category, known }) =>
      `Use one of ${[...known, 'general'].join(', ')}, or add it under \`taxonomy.categories.${category}.subcategories\`.`,
  }),
  'tag-unknown': entry<{ tag: string; meant: string | null }>({
    severity: 'error',
    says: ({ tag, meant }) => `The tag \`${tag}\` is not in the vocabulary.${meant === null ? '' : ` Did you mean \`${meant}\`?`}`,
    why: 'The library has a closed vocabulary of tags, so that search finds everything.',
    fix: () => 'Use a known tag, or add this one to `tags.vocabulary` in prompt-library.yaml.',
  }),
};
