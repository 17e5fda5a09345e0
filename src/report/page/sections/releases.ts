import type { LibraryReport, ReleaseView } from '../../library/model.ts';
import { html, nothing, type Html } from '../html.ts';
import { dayText } from '../moments.ts';
import { emptyPart, part, promptLink } from './frame.ts';

/** Releases shown, and prompts named of each. */
const mostReleases = 5;
const mostNamed = 4;

/** What was released last. */
export function releasesSection({ releases }: LibraryReport): Html {
  if (releases.length === 0) return part('releases', 'Releases', null, emptyPart('Nothing was released yet. What lands on the main branch is: prompt-libraries release --all --action publish'));
  return part('releases', 'Recent releases', null, html`<ol class="releases">${releases.slice(0, mostReleases).map(release)}</ol>`);
}

function release({ version, at, prompts, removed }: ReleaseView): Html {
  const named = prompts.slice(0, mostNamed).map(({ id, from, to, impact }) => html`<li>${promptLink(id)} <span class="soft">${from ?? 'new'} →</span> ${to} <span class="impact ${impact}">${impact}</span></li>`);
  const left = prompts.length - mostNamed;
  const more = left > 0 ? html`<li class="soft">and ${left} more</li>` : nothing;
  const gone = removed.slice(0, mostNamed).map((id) => html`<li><span class="id">${id}</span> <span class="impact major">removed</span></li>`);
  return html`<li><p><strong>${version}</strong> <span class="soft">${dayText(at)}</span></p><ul>${named}${more}${gone}</ul></li>`;
}
