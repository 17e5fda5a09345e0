import type { DetailedVersion, PromptDetail } from '../report/page/island.ts';
import type { Library } from './library.ts';
import { dayText } from './moments.ts';
import { element } from './nodes.ts';
import { wordDiff, type DiffPiece } from './word-diff.ts';

/** A text one can compare. */
interface Side {
  readonly name: string;
  readonly text: string;
}

/** Lines kept on each side of a change. */
const context = 2;

/** The versions of a prompt, and what changed between any two whose texts the page has. */
export function comparePart(library: Library, detail: PromptDetail): HTMLElement {
  const section = element('section', { class: 'card' }, element('h2', {}, 'Versions'));
  if (detail.versions.length === 0) section.append(element('p', { class: 'empty' }, 'Nothing of it was released yet: its first release gives it a version.'));
  const sides = sidesOf(library, detail);
  if (sides.length > 1) section.append(comparison(sides));
  if (detail.versions.length > 0) section.append(versionList(detail.versions));
  return section;
}

function sidesOf(library: Library, { text, versions }: PromptDetail): readonly Side[] {
  const { texts } = library.details();
  const released = versions.flatMap((each): Side[] => (each.text === null ? [] : [{ name: each.version, text: texts[each.text] ?? '' }]));
  const now = text === null ? null : (texts[text] ?? null);
  return now === null || now === released[0]?.text ? released : [{ name: 'not released yet', text: now }, ...released];
}

function comparison(sides: readonly Side[]): HTMLElement {
  const shown = element('div', { 'aria-live': 'polite' });
  const select = (label: string, chosen: number): HTMLSelectElement => {
    const made = element('select', { 'aria-label': label }, ...sides.map(({ name }, index) => element('option', { value: String(index) }, name)));
    made.value = String(chosen);
    return made;
  };
  const [from, to] = [select('Compare from', 1), select('Compare to', 0)];
  const show = (): void => {
    const [before, after] = [sides[Number(from.value)], sides[Number(to.value)]];
    if (before !== undefined && after !== undefined) shown.replaceChildren(diffOf(before, after));
  };
  for (const each of [from, to]) each.addEventListener('change', show);
  show();
  return element('div', { class: 'compare' }, element('p', { class: 'sides' }, element('label', {}, 'From ', from), element('label', {}, 'to ', to)), shown);
}

function diffOf(before: Side, after: Side): Node {
  if (before.text === after.text) return element('p', { class: 'empty' }, `The texts of ${before.name} and ${after.name} are the same; front matter may differ.`);
  return element('pre', { class: 'text diff', tabindex: '0', 'aria-label': `What changed from ${before.name} to ${after.name}` }, ...shortened(wordDiff(before.text, after.text)).map(nodeOf));
}

function nodeOf({ kind, text }: DiffPiece): Node {
  if (kind === 'same') return document.createTextNode(text);
  return element(kind === 'added' ? 'ins' : 'del', {}, text);
}

/** Long stretches that stayed, cut to the lines around the changes. */
function shortened(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  return pieces.map((piece, index) => {
    const lines = piece.text.split('\n');
    const [head, tail] = [index === 0 ? 0 : context, index === pieces.length - 1 ? 0 : context];
    const left = lines.length - head - tail - 1;
    if (piece.kind !== 'same' || left < 3) return piece;
    const [first, last] = [lines.slice(0, head + (index === 0 ? 0 : 1)), lines.slice(lines.length - tail - (tail === 0 ? 0 : 1))];
    const cut = `⋯ ${lines.length - first.length - last.length} lines stayed`;
    return { kind: 'same', text: [...first, cut, ...last].join('\n') };
  });
}

function versionList(versions: readonly DetailedVersion[]): HTMLElement {
  const item = ({ version, at, impact, notes }: DetailedVersion): HTMLElement =>
    element('li', {}, element('p', {}, element('strong', {}, version), ' ', element('span', { class: `impact ${impact}` }, impact), ' ', element('span', { class: 'soft' }, dayText(at))), ...(notes.length === 0 ? [] : [element('ul', { class: 'plain' }, ...notes.map((note) => element('li', {}, note)))]));
  return element('ol', { class: 'versions' }, ...versions.map(item));
}
