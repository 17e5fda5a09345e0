import { createHash } from 'node:crypto';
import { higherImpact, type Impact } from '../../../src/domain/impact.ts';

/** An edit of a prompt: what its author declares, and what taking it out again does to users. */
export interface Edit {
  readonly adds: Impact;
  readonly undoes: Impact;
}

/** The content of a prompt: the edits that live in it, one bit each. */
export type Content = bigint;

/** A release of main. */
export interface Release {
  readonly version: string;
  readonly digest: string;
  readonly content: Content;
  /** Main's commit it was made of, counted from 0. */
  readonly commit: number;
}

/** A first-parent commit of staging: what it leaves, what it brought, what it says. */
export interface Step {
  readonly content: Content;
  readonly digest: string;
  readonly brought: Content;
  readonly declares: Impact;
}

/** Equal exactly for equal contents, and as evenly spread as a real one: hash versions are its beginning. */
export function digestOf(content: Content): string {
  return createHash('sha256').update(content.toString(16)).digest('hex');
}

export function edit(index: number): Content {
  return 1n << BigInt(index);
}

/** Indices of the edits of a content. */
export function editsIn(content: Content): readonly number[] {
  return [...content.toString(2)].reverse().flatMap((bit, index) => (bit === '1' ? [index] : []));
}

/** What git makes of two sides: an edit is as the side has it that changed it since their base. */
export function merged(base: Content, ours: Content, theirs: Content): Content {
  const changed = ours ^ base;
  return (ours & changed) | (theirs & ~changed);
}

/** The truth that versions are held against: the highest impact of what lives on one side only. */
export function liveDifference(edits: readonly Edit[], from: Content, to: Content): Impact {
  let highest: Impact = from === to ? 'none' : 'patch';
  for (const index of editsIn(to & ~from)) highest = higherImpact(highest, edits[index]!.adds);
  for (const index of editsIn(from & ~to)) highest = higherImpact(highest, edits[index]!.undoes);
  return highest;
}
