import type { LibraryReport, Need } from '../../library/model.ts';
import { html, nothing, type Html } from '../html.ts';
import { part, promptLink, withCode } from './frame.ts';

/** How each kind is signed: a picture and a word, never colour alone. */
const signs = {
  rollback: ['↶', 'Rolled back'],
  hold: ['‖', 'On hold'],
  approval: ['✋', 'Approval'],
  removal: ['⊘', 'Removal'],
  tick: ['◷', 'No tick'],
  unreadable: ['?', 'Unreadable'],
  waiting: ['…', 'Waiting'],
} as const satisfies Record<Need['kind'], readonly [string, string]>;

/** What a person should look at, first of all. */
export function needsSection({ needs }: LibraryReport): Html {
  if (needs.length === 0) {
    return html`<p class="calm" id="needs"><span aria-hidden="true">✓</span> Nothing needs you: no rollback, no rollout held past its limit, no removal within 7 days.</p>`;
  }
  return part('needs', 'Needs you', needs.length, html`<ul class="needs">${needs.map(needItem)}</ul>`);
}

function needItem({ kind, urgency, prompt, says }: Need): Html {
  const [picture, word] = signs[kind];
  return html`<li class="${urgency}"><span class="sign" aria-hidden="true">${picture}</span><strong>${word}</strong><span>${prompt === null ? nothing : html`${promptLink(prompt)} `}${withCode(says)}</span></li>`;
}
