import type { Metadata } from '../format/document.ts';
import { canonicalJson } from './canonical-json.ts';

/** A key of the metadata that differs. */
export interface MetadataChange {
  readonly key: keyof Metadata;
  readonly before: unknown;
  readonly after: unknown;
}

/** `variables` say again what `input` says. */
const shown = (key: keyof Metadata): boolean => key !== 'variables';

/** The keys that differ between two versions of a prompt, by name. */
export function metadataChanges(before: Metadata, after: Metadata): readonly MetadataChange[] {
  return (Object.keys(after) as (keyof Metadata)[])
    .filter(shown)
    .filter((key) => canonicalJson(before[key]) !== canonicalJson(after[key]))
    .sort()
    .map((key) => ({ key, before: before[key], after: after[key] }));
}
