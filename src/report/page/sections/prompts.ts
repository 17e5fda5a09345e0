import type { LibraryReport } from '../../library/model.ts';
import { html, nothing, type Html } from '../html.ts';

/** The table of all prompts; the page's script fills it. */
export function promptsSection({ prompts }: LibraryReport): Html {
  const select = (id: string, label: string): Html => html`<label class="field"><span>${label}</span><select id="${id}"><option value="">any</option></select></label>`;
  return html`<section class="card" id="prompts" aria-labelledby="prompts-title"><h2 id="prompts-title" tabindex="-1">All prompts <span class="count">${prompts.length}</span></h2>
${prompts.length === 0 ? html`<p class="empty">There are no prompts yet. Write the first one: prompt-libraries create NAME</p>` : nothing}
<div${prompts.length === 0 ? html` hidden` : nothing}>
<form class="filters" id="filters" role="search" aria-label="Prompts">
<label class="field wide"><span>Search <kbd title="Press / to come here">/</kbd></span><input id="query" type="search" autocomplete="off" spellcheck="false" placeholder="name, tag, owner … typos are fine"></label>
${select('status', 'Status')}${select('category', 'Category')}${select('owner', 'Owner')}${select('tag', 'Tag')}
<button type="reset" id="clear" hidden>Clear</button>
</form>
<p class="soft" id="found" role="status" aria-live="polite"></p>
<table id="table" role="table" aria-labelledby="prompts-title"><thead role="rowgroup"><tr id="columns" role="row"></tr></thead><tbody id="rows" role="rowgroup"></tbody></table>
<p class="empty" id="nothing" hidden>No prompt is like this. Try fewer words, or clear the filters.</p>
<button type="button" id="more" hidden>Show more</button>
</div>
</section>`;
}
