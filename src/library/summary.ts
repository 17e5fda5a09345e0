import type { Status } from '../domain/statuses.ts';
import { normalizedTag, tagKind, type TagKind } from '../domain/tag.ts';
import type { Configuration } from './configuration.ts';
import { ownerOf } from './owner.ts';
import type { Prompt } from './prompt.ts';
import { statusShown, type Standing } from './standing.ts';

/** What lists and searches know of a prompt. */
export interface PromptSummary {
  readonly id: string;
  readonly path: string;
  readonly name: string;
  readonly category: string;
  readonly subcategory: string;
  readonly variant: string | null;
  /** `null` where the file cannot be read as a prompt. */
  readonly status: Status | null;
  /** The version released last; `null` before the first release. */
  readonly version: string | null;
  readonly description: string | null;
  readonly owner: string | null;
  readonly tags: readonly TagOfPrompt[];
}

/** A tag, normalised, with the kind its name gives it. */
export interface TagOfPrompt {
  readonly name: string;
  readonly kind: TagKind;
}

/** @param standing what the records say of it; `null` where they say nothing. */
export function summaryOf(prompt: Prompt, configuration: Configuration, standing: Standing | null): PromptSummary {
  const { id, path, name, document } = prompt;
  return {
    id,
    path,
    ...name,
    status: document === null ? null : statusShown(document, standing),
    version: standing?.version ?? null,
    description: document?.metadata.description ?? null,
    owner: ownerOf(prompt, configuration),
    tags: tagsOf(prompt, configuration),
  };
}

/** The tags of a prompt, each once, in the order written. */
export function tagsOf({ document }: Prompt, configuration: Configuration): readonly TagOfPrompt[] {
  if (document === null) return [];
  const { tags, model } = document.metadata;
  const names = new Set(tags.map(normalizedTag).filter((tag) => tag !== ''));
  return [...names].map((name) => ({ name, kind: tagKind(name, model ?? configuration.defaults.model) }));
}
