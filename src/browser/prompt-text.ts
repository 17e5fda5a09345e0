import type { PromptDetail } from '../report/page/island.ts';
import type { Library } from './library.ts';
import { element } from './nodes.ts';
import { marksOf, type Mark } from './template-marks.ts';

/** How deep partials are filled in: one that includes itself ends here. */
const deepest = 8;

/** The text with its variables marked; partials can be filled in where the page has them. */
export function textPart(library: Library, detail: PromptDetail): HTMLElement {
  const { texts } = library.details();
  const text = detail.text === null ? null : (texts[detail.text] ?? null);
  const section = element('section', { class: 'card' }, element('h2', {}, 'Text'));
  if (text === null) {
    section.append(element('p', { class: 'empty' }, 'The file cannot be read as a prompt: prompt-libraries check --all says why.'));
    return section;
  }
  const marks = marksOf(text, detail.template);
  const shown = element('pre', { class: 'text', tabindex: '0', 'aria-label': 'Text of the prompt' });
  const show = (filled: boolean): void => shown.replaceChildren(...nodesOf(library, marks, filled ? deepest : 0));
  if (marks.some(({ kind }) => kind === 'partial')) {
    const box = element('input', { type: 'checkbox' });
    box.addEventListener('change', () => show(box.checked));
    section.append(element('label', { class: 'check' }, box, ' Fill in partials'));
  }
  show(false);
  section.append(shown);
  return section;
}

function nodesOf(library: Library, marks: readonly Mark[], deep: number): readonly Node[] {
  return marks.map(({ kind, text, name }): Node => {
    switch (kind) {
      case 'text':
        return document.createTextNode(text);
      case 'variable':
        return element('mark', { class: 'variable', title: 'variable' }, text);
      case 'role':
        return element('span', { class: 'role' }, name);
      case 'partial':
        return partialNode(library, name, text, deep);
      case 'logic':
      case 'remark':
        return element('span', { class: kind }, text);
    }
  });
}

function partialNode(library: Library, id: string, text: string, deep: number): Node {
  if (library.placeOf(id) === null) return element('span', { class: 'logic', title: 'There is no prompt of this id.' }, text);
  const { prompts, texts } = library.details();
  const detail = Object.hasOwn(prompts, id) ? prompts[id] : undefined;
  const inner = detail?.text === null || detail === undefined ? undefined : texts[detail.text];
  if (deep === 0 || detail === undefined || inner === undefined) return element('a', { class: 'partial', href: `#/prompt/${encodeURIComponent(id)}` }, text);
  return element('span', { class: 'filled', title: id }, ...nodesOf(library, marksOf(inner.replace(/\n$/u, ''), detail.template), deep - 1));
}
