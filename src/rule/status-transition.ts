import { mayBecome, statuses } from '../domain/statuses.ts';
import { statusOnBase, statusOnHead } from '../library/status.ts';
import { problem } from '../problem/problem.ts';
import { goodPath, goodPrompt } from './reading.ts';
import type { Rule } from './rule.ts';

const withStatus = (line: string): string => goodPrompt.replace('---\n', `---\n${line}\n`);
const deprecation = 'deprecation: {announced: "2026-12-01", removal: "2027-02-01", guide: "https://example.com/migrate", reason: replaced}';

/** A pull request moves a prompt's life only along the table of statuses. */
export const statusTransition: Rule = {
  id: 'status-transition',
  gate: 'syntax',
  about: 'library',
  summary: 'A prompt goes from status to status only as the table of statuses allows.',
  codes: ['status-cannot-follow'],
  examples: {
    good: [
      { shows: 'a draft that asks for review', base: { [goodPath]: withStatus('status: draft') }, change: { [goodPath]: goodPrompt } },
      { shows: 'an active prompt that is edited', base: { [goodPath]: goodPrompt }, change: { [goodPath]: goodPrompt.replace('route', 'sort') }, commits: ['fix: sort'] },
      { shows: 'an active prompt that is deprecated', base: { [goodPath]: goodPrompt }, change: { [goodPath]: withStatus(deprecation) }, commits: ['deprecate: triage'], day: '2026-12-01' },
    ],
    bad: [
      {
        shows: 'a draft that is deprecated before anyone could use it',
        base: { [goodPath]: withStatus('status: draft') },
        change: { [goodPath]: withStatus(deprecation) },
        day: '2026-12-01',
        codes: ['status-cannot-follow'],
      },
      {
        shows: 'an active prompt archived without a deprecation',
        base: { [goodPath]: goodPrompt },
        change: { [goodPath]: withStatus('status: archived') },
        commits: ['feat!: archive triage'],
        codes: ['status-cannot-follow'],
      },
      {
        shows: 'an archived prompt that comes back',
        base: { [goodPath]: withStatus('status: archived') },
        change: { [goodPath]: goodPrompt },
        codes: ['status-cannot-follow'],
      },
    ],
  },
  *check({ touched }) {
    for (const { after, before } of touched) {
      if (after?.document === null || after?.document === undefined) continue;
      const from = before?.document === null || before?.document === undefined ? 'draft' : statusOnBase(before.document);
      const to = statusOnHead(after.document);
      if (from === to || mayBecome(from, to)) continue;
      // That it was never released, the rule about announcements says; a library that is adopted may have deprecated prompts.
      if (before === null && to === 'deprecated') continue;
      // Editing an active prompt opens its next version, in review: always legal. A deprecation taken back is a deployed prompt again.
      if (to === 'review' && (statuses[from].active || mayBecome(from, 'deployed'))) continue;
      const place = { file: after.path, ...after.document.placeOf([to === 'deprecated' ? 'deprecation' : 'status']) };
      yield problem('status-cannot-follow', { from, to, allowed: statuses[from].leadsTo }, { place, prompt: after.id });
    }
  },
};
