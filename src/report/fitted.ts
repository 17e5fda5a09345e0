import { counted } from './plural.ts';
import { joined, md, prose, type Markdown } from './markdown.ts';

/** A part of a document that is shown whole or not at all. */
export interface Section {
  /** What it is, for the note about what was left out; equal names are counted together. */
  readonly name: string;
  /** Smaller is kept longer. */
  readonly importance: number;
  /** From the fullest to the shortest. */
  readonly versions: readonly [Markdown, ...Markdown[]];
}

/** Room kept for the note, in bytes. */
const noteRoom = 600;
const gap = md`\n\n`;

/**
 * A document of at most `limit` bytes of UTF-8 (so also of at most as many characters). The important sections choose
 * their version first; what finds no room is left out whole, and a note says so. The order of reading stays.
 */
export function fitted(sections: readonly Section[], limit: number, elsewhere: Markdown): Markdown {
  let room = limit - noteRoom;
  const chosen = new Map<Section, Markdown>();
  for (const section of sections.toSorted((a, b) => a.importance - b.importance)) {
    const version = section.versions.find((each) => sizeOf(each) <= room);
    if (version === undefined) continue;
    chosen.set(section, version);
    room -= sizeOf(version);
  }
  const shown = sections.flatMap((section) => chosen.get(section) ?? []).filter((each) => each !== '');
  const left = sections.filter((section) => !chosen.has(section)).map(({ name }) => name);
  return joined(left.length === 0 ? shown : [...shown, noteOf(left, elsewhere)], gap);
}

function sizeOf(text: Markdown): number {
  return Buffer.byteLength(text) + gap.length;
}

function noteOf(left: readonly string[], elsewhere: Markdown): Markdown {
  const names = new Map<string, number>();
  for (const name of left) names.set(name, (names.get(name) ?? 0) + 1);
  const words = [...names].map(([name, count]) => (count === 1 ? name : `${name} (${counted(count, 'time')})`));
  return md`> Left out, because it would not fit here: ${prose(words.join(', '), 300)}. ${elsewhere}`;
}
