import { statuses, type Status } from '../../../domain/statuses.ts';
import { percentText } from '../../library/bars.ts';
import type { LibraryReport, Share } from '../../library/model.ts';
import { html, nothing, type Html } from '../html.ts';
import { part } from './frame.ts';

/** Rows shown of categories and owners; the rest is counted. */
const mostRows = 12;

/** How the prompts divide: by status, category and owner. Each row leads to the table of its prompts. */
export function barsSection({ statuses: byStatus, categories, owners, prompts }: LibraryReport): Html {
  if (prompts.length === 0) return nothing;
  const used = categories.filter(({ count }) => count > 0);
  return html`<div class="columns">
${part('statuses', 'Status', null, rows(byStatus.filter(({ name, count }) => name !== null || count > 0), 'status', statusLabel))}
${part('categories', 'Categories', used.length, rows(used, 'category', (name) => ({ icon: '', text: name, value: name, kind: 'plain' })))}
${part('owners', 'Owners', owners.length, rows(owners, 'owner', (name) => ({ icon: '', text: name ?? 'nobody', value: name, kind: 'plain' })))}
</div>`;
}

interface Label {
  readonly icon: string;
  readonly text: string;
  /** What the table is filtered by; `null` where it cannot be. */
  readonly value: string | null;
  readonly kind: string;
}

function statusLabel(status: Status | null): Label {
  return status === null ? { icon: '❓', text: 'unreadable', value: null, kind: 'unreadable' } : { icon: statuses[status].icon, text: status, value: status, kind: status };
}

function rows<N>(shares: readonly Share<N>[], filter: string, labelOf: (name: N) => Label): Html {
  const left = shares.length - mostRows;
  return html`<ul class="bars">${shares.slice(0, mostRows).map(({ name, count, permille }) => {
    const { icon, text, value, kind } = labelOf(name);
    const label = html`${icon === '' ? nothing : html`<span class="icon" aria-hidden="true">${icon}</span>`}<span>${text}</span>`;
    const shown = value === null || count === 0 ? html`<span class="name">${label}</span>` : html`<a class="name" href="#/prompts?${filter}=${encodeURIComponent(value)}">${label}</a>`;
    return html`<li${count === 0 ? html` class="none"` : nothing}>${shown}<svg class="share" width="100%" height="6" aria-hidden="true"><rect class="track" width="100%" height="6" rx="3"/>${count === 0 ? nothing : html`<rect class="fill ${kind}" width="${Math.max(1.5, permille / 10)}%" height="6" rx="3"/>`}</svg><span class="number">${count}</span><span class="percent">${percentText(permille)}</span></li>`;
  })}</ul>${left > 0 ? html`<p class="soft">and ${left} more</p>` : nothing}`;
}
