/** Words that make a tag a tag of one kind; every other tag is `general`. */
export const tagKinds = {
  domain: ['support', 'sales', 'marketing', 'engineering', 'legal', 'finance'],
  action: ['classify', 'generate', 'extract', 'summarize', 'translate', 'analyze'],
} as const satisfies Record<string, readonly string[]>;

export type TagKind = keyof typeof tagKinds | 'model' | 'general';

/** A tag as it is stored and compared: lower case, trimmed, white space as hyphens. */
export function normalizedTag(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/gu, '-');
}

/**
 * The kind of a normalised tag.
 * @param model the model the prompt is written for; a tag equal to it is a model tag.
 */
export function tagKind(tag: string, model: string | null): TagKind {
  if (model !== null && tag === normalizedTag(model)) return 'model';
  for (const [kind, words] of Object.entries(tagKinds)) {
    if ((words as readonly string[]).includes(tag)) return kind as TagKind;
  }
  return 'general';
}

/** Whether a search text names a tag or the kind of tag it is. */
export function tagMatches(tag: string, kind: TagKind, query: string): boolean {
  const wanted = normalizedTag(query);
  return wanted !== '' && (tag.includes(wanted) || kind.includes(wanted));
}
