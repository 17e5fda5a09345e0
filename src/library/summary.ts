import type { Status } from '../domain/statuses.ts';
import { normalizedTag, tagKind, type TagKind } from '../domain/tag.ts';
import type { Configuration } from './configuration.ts';
import { ownerOf } from './owner.ts';
import type { Prompt } from './prompt.ts';
import type { Released } from './released.ts';
import { statusOnBase, statusOnHead } from './status.ts';

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

/** @param released what the records say of it; `null` before its first release. */
export function summaryOf(prompt: Prompt, configuration: Configuration, released: Released | null): PromptSummary {
  const { id, path, name, document } = prompt;
  return {
    id,
    path,
    ...name,
    status: statusOf(prompt, released),
    version: released?.version ?? null,
    description: document?.metadata.description ?? null,
    owner: ownerOf(prompt, configuration),
    tags: tagsOf(prompt, configuration),
  };
}

/** The status a committed prompt has: nothing is deployed that was never released. */
export function statusOf({ document }: Prompt, released: Released | null): Status | null {
  if (document === null) return null;
  return released === null ? statusOnHead(document) : statusOnBase(document);
}

/** The tags of a prompt, each once, in the order written. */
export function tagsOf({ document }: Prompt, configuration: Configuration): readonly TagOfPrompt[] {
  if (document === null) return [];
  const { tags, model } = document.metadata;
  const names = new Set(tags.map(normalizedTag).filter((tag) => tag !== ''));
  return [...names].map((name) => ({ name, kind: tagKind(name, model ?? configuration.defaults.model) }));
}
