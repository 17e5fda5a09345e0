import type { PromptDetail } from '../report/page/island.ts';
import { dayText } from './moments.ts';
import { element, shape } from './nodes.ts';

/** What evaluations with a model showed. */
export function evidencePart({ evidence }: PromptDetail): HTMLElement {
  const section = element('section', { class: 'card' }, element('h2', {}, 'Evidence'));
  if (evidence.length === 0) section.append(element('p', { class: 'empty' }, 'No evaluation with a model is recorded.'));
  else section.append(element('ul', { class: 'plain' }, ...evidence.map(({ version, model, at, passed, total }) => element('li', {}, `${passed} of ${total} cases passed with ${model}${version === null ? '' : `, version ${version}`} on ${dayText(at)}`))));
  return section;
}

const height = 48;

/** How often it was served, a bar a day. */
export function usagePart({ usage, lastUsed, unused }: PromptDetail): HTMLElement {
  const section = element('section', { class: 'card' }, element('h2', {}, 'Usage'));
  const [first] = usage;
  const last = usage.at(-1);
  if (first === undefined || last === undefined) {
    section.append(element('p', { class: 'empty' }, unused === true ? 'No request in the last 30 days.' : 'No usage is recorded.'));
    return section;
  }
  const most = Math.max(1, ...usage.map(({ requests }) => requests));
  const total = usage.reduce((sum, { requests }) => sum + requests, 0);
  const words = `${total.toLocaleString('en')} requests from ${first.day} to ${last.day}${lastUsed === null || lastUsed === last.day ? '' : `, the last on ${lastUsed}`}`;
  const bars = usage.map(({ requests }, index) => {
    const tall = (requests / most) * height;
    return shape('rect', { class: 'fill plain', x: `${(index / usage.length) * 100}%`, width: `${80 / usage.length}%`, y: String(height - tall), height: String(tall) });
  });
  section.append(shape('svg', { class: 'usage', width: '100%', height: String(height), role: 'img', 'aria-label': words }, ...bars), element('p', { class: 'soft' }, words));
  return section;
}
