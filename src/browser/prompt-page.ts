import type { PromptDetail } from '../report/page/island.ts';
import { statusCell } from './columns.ts';
import { comparePart } from './compare.ts';
import type { Library } from './library.ts';
import { agoText, dayText } from './moments.ts';
import { element } from './nodes.ts';
import { textPart } from './prompt-text.ts';
import { evidencePart, usagePart } from './measured.ts';

/** The page of one prompt. */
export function promptPage(library: Library, id: string): readonly Node[] {
  const back = element('p', { class: 'back' }, element('a', { href: '#/' }, '← All prompts'));
  const place = library.placeOf(id);
  if (place === null) {
    return [back, element('h1', { tabindex: '-1' }, id), element('p', { class: 'empty card' }, 'This library has no prompt of that id. It may have been removed or renamed.')];
  }
  const { prompts } = library.details();
  const detail = Object.hasOwn(prompts, id) ? (prompts[id] ?? null) : null;
  const description = detail?.description ?? library.island.descriptions[place] ?? 'It cannot be read: prompt-libraries check --all says why.';
  return [
    back,
    element('h1', { tabindex: '-1' }, id),
    element('p', { class: 'lead' }, description),
    element('p', { class: 'chips' }, statusCell(library, place), ...chips(library, place, detail)),
    ...deprecationNotice(detail),
    element('div', { class: 'prompt' }, element('div', {}, ...mainParts(library, id, detail)), element('aside', { 'aria-label': 'Facts' }, factsPart(library, place, detail), needsPart(library, place))),
  ];
}

function chips({ island }: Library, place: number, detail: PromptDetail | null): readonly Node[] {
  const version = island.versions[place] ?? null;
  const stable = detail?.stable ?? null;
  const tags = (island.tagged[place] ?? []).map((tag) => island.tags[tag] ?? '');
  return [
    element('span', { class: 'chip' }, version === null ? 'no version yet' : version),
    ...(stable !== null && stable !== version ? [element('span', { class: 'chip' }, `users get ${stable}`)] : []),
    ...tags.map((tag) => element('a', { class: 'chip tag', href: `#/prompts?tag=${encodeURIComponent(tag)}` }, `# ${tag}`)),
  ];
}

function deprecationNotice(detail: PromptDetail | null): readonly Node[] {
  const deprecation = detail?.deprecation ?? null;
  if (deprecation === null) return [];
  const { removal, replacement, reason, guide } = deprecation;
  const instead = replacement === null ? [] : [' Use ', promptLink(replacement), ' instead.'];
  const words = [...(reason === null ? [] : [` ${reason}`]), ...(guide === null ? [] : [` Guide: ${guide}`])];
  return [element('p', { class: 'card notice' }, element('strong', {}, `⚠ Deprecated, removal on ${removal}.`), ...instead, ...words)];
}

function mainParts(library: Library, id: string, detail: PromptDetail | null): readonly Node[] {
  if (detail === null) {
    const { detailed } = library.island;
    const words = `This page carries the texts of ${detailed} of ${library.count} prompts: those something happens to, then those that changed last. This one is in the repository:`;
    return [element('section', { class: 'card' }, element('h2', {}, 'Text'), element('p', {}, words), element('pre', {}, `prompt-libraries show ${id}\nprompt-libraries history ${id}`))];
  }
  return [textPart(library, detail), comparePart(library, detail), evidencePart(detail), usagePart(detail)];
}

function factsPart({ island }: Library, place: number, detail: PromptDetail | null): HTMLElement {
  const modified = island.modified[place] ?? null;
  const tests = detail?.tests ?? null;
  const rows: readonly (readonly [string, string])[] = [
    ['Owner', island.owners[island.owner[place] ?? -1] ?? 'nobody'],
    ['Category', island.categories[island.category[place] ?? -1] ?? ''],
    ['Changed', modified === null ? 'not known: the clone is shallow' : `${dayText(modified * 86_400)} (${agoText(modified, island.at)})`],
    ['Tokens', island.tokens[place]?.toLocaleString('en') ?? 'not known'],
    ...(detail === null ? [] : detailRows(detail)),
    ...(detail === null ? [] : [['Tests', tests === null ? 'none' : `${tests.cases === null ? '' : `${tests.cases} cases in `}${tests.path}`] as const]),
  ];
  return element('section', { class: 'card' }, element('h2', {}, 'Facts'), element('dl', { class: 'facts' }, ...rows.flatMap(([term, says]) => [element('dt', {}, term), element('dd', {}, says)])));
}

function detailRows({ author, created, model, variables, aliases, path }: PromptDetail): readonly (readonly [string, string])[] {
  return [
    ...(created === null ? [] : [['Added', `${dayText(created)}${author === null ? '' : ` by ${author}`}`] as const]),
    ['Model', model],
    ['Variables', variables.join(', ') || 'none'],
    ...(aliases.length === 0 ? [] : [['Was called', aliases.join(', ')] as const]),
    ['File', path],
  ];
}

function needsPart(library: Library, place: number): HTMLElement {
  const { ids, needs } = library.island;
  const needed = (needs[place] ?? []).map((each) => (typeof each === 'number' ? (ids[each] ?? '') : each));
  const dependents = library.dependents(place).map((each) => ids[each] ?? '');
  const list = (of: readonly string[], none: string): HTMLElement => of.length === 0 ? element('p', { class: 'soft' }, none) : element('ul', { class: 'plain' }, ...of.map((id) => element('li', {}, library.placeOf(id) === null ? `${id} (missing)` : promptLink(id))));
  return element('section', { class: 'card' }, element('h2', {}, 'Needs'), list(needed, 'No other prompt.'), element('h2', {}, 'Needed by'), list(dependents, 'No other prompt.'));
}

function promptLink(id: string): HTMLElement {
  return element('a', { class: 'id', href: `#/prompt/${encodeURIComponent(id)}` }, id);
}
