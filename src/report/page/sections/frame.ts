import type { LibraryReport } from '../../library/model.ts';
import { html, nothing, type Html } from '../html.ts';
import { instantText } from '../moments.ts';

/** The head of the page: which library, and how it stands in six numbers. */
export function pageHead({ library, now, health }: LibraryReport): Html {
  const figures: readonly (readonly [string, number | string, string])[] = [
    ['Prompts', health.prompts, ''],
    ['Rolling out', health.activeRollouts, ''],
    ['Deprecated', health.pendingDeprecations, ''],
    ['Stale', health.stale ?? '–', health.stale === null ? 'The clone is shallow: nobody knows when prompts changed.' : ''],
    ['Never released', health.neverReleased, ''],
    ['Changes in 30 days', health.recentChanges, `${health.changes} versions were ever released`],
  ];
  return html`<header class="top">
<div class="bar">
<p class="mark"><a href="#/">${library.name ?? 'Prompt library'}</a>${library.version === null ? nothing : html` <span class="chip">${library.version}</span>`}</p>
<button type="button" id="theme" hidden>Theme</button>
</div>
<div id="summary">
${library.description === '' ? nothing : html`<p class="lead">${library.description}</p>`}
<p class="soft">As of <time datetime="${now.toISOString()}">${instantText(now.getTime() / 1000)}</time>, commit <code>${library.commit.slice(0, 7)}</code>${library.records === null ? html`. This clone has no records of releases` : html`, records <code>${library.records.slice(0, 7)}</code>`}.</p>
<dl class="figures">${figures.map(([name, value, title]) => html`<div><dt>${name}</dt><dd${title === '' ? nothing : html` title="${title}"`}>${value}</dd></div>`)}</dl>
</div>
</header>`;
}

/** What stands below everything. */
export function pageFoot({ library }: LibraryReport): Html {
  return html`<footer class="soft"><p>Made by prompt-libraries from commit <code>${library.commit}</code>. This file needs no network and sends nothing.</p></footer>`;
}

/** A part of the page with its heading. */
export function part(id: string, title: string, count: number | null, content: Html): Html {
  return html`<section class="card" aria-labelledby="${id}-title" id="${id}"><h2 id="${id}-title">${title}${count === null ? nothing : html` <span class="count">${count}</span>`}</h2>
${content}</section>`;
}

/** Where there is nothing to show, and what would change that. */
export function emptyPart(says: string): Html {
  return html`<p class="empty">${says}</p>`;
}

/** A prompt by its id, leading to its page. */
export function promptLink(id: string): Html {
  return html`<a class="id" href="#/prompt/${encodeURIComponent(id)}">${id}</a>`;
}

/** A sentence in which what stands between backticks is code. */
export function withCode(text: string): Html {
  return html`${text.split(/`([^`]*)`/u).map((piece, index) => (index % 2 === 1 ? html`<code>${piece}</code>` : html`${piece}`))}`;
}
