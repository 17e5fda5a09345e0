import { goodPath, goodPrompt } from './reading.ts';
import type { Rule } from './rule.ts';

/** The day that examples of deprecations are judged on. */
export const exampleDay = '2026-12-01';
/** The sample prompt, deprecated so many days before its removal. */
export function deprecated(removal: string, more = ''): string {
  return goodPrompt.replace('---\n', `---\ndeprecation: {announced: "2026-12-01", removal: "${removal}", guide: docs/migrate.md${more}}\n`);
}
const guide = { 'docs/migrate.md': '# How to move on\n' };
const routerPath = 'prompts/agents/support/router.prompt.md';
const base = { [goodPath]: goodPrompt, [routerPath]: goodPrompt };
const commits = ['deprecate(agents-support-triage): use the router'];
const replaced = ', replacement: agents-support-router';
const told = (shows: string, change: Readonly<Record<string, string | null>>) => ({ shows, base, change: { ...guide, ...change }, commits, day: exampleDay });

/** The examples of the rule about announcements. */
export const deprecationExamples: Rule['examples'] = {
  good: [
    told('a prompt that goes in 30 days, with guide and replacement', { [goodPath]: deprecated('2026-12-31', replaced) }),
    { ...told('an announcement that was reviewed for a week', { [goodPath]: deprecated('2026-12-31', replaced) }), day: '2026-12-08' },
    told('a guide that stands elsewhere', { [goodPath]: deprecated('2026-12-31').replace('docs/migrate.md', '"https://example.com/migrate"') }),
    {
      ...told('a deprecation that is taken back', { [goodPath]: goodPrompt }),
      base: { ...base, ...guide, [goodPath]: deprecated('2026-12-31') },
      commits: ['revert(agents-support-triage): deprecation taken back'],
    },
  ],
  bad: [
    { ...told('a removal after 29 days', { [goodPath]: deprecated('2026-12-30') }), codes: ['deprecation-too-soon'] },
    { ...told('an announcement that nobody could read for long', { [goodPath]: deprecated('2026-12-31') }), day: '2026-12-20', codes: ['deprecation-too-soon'] },
    { ...told('a new prompt that is deprecated at once', { [goodPath]: deprecated('2026-12-31') }), base: {}, codes: ['deprecation-not-deployed'] },
    { ...told('a draft that stays one', { [goodPath]: deprecated('2026-12-31', '').replace('---\n', '---\nstatus: draft\n') }), base: { [goodPath]: goodPrompt.replace('---\n', '---\nstatus: draft\n') }, codes: ['deprecation-not-deployed'] },
    { ...told('a guide that is not there', { [goodPath]: deprecated('2026-12-31'), 'docs/migrate.md': null }), base: { ...base, ...guide }, codes: ['deprecation-guide-missing'] },
    { ...told('no guide', { [goodPath]: deprecated('2026-12-31').replace(', guide: docs/migrate.md', '') }), codes: ['deprecation-guide-missing'] },
    { ...told('a replacement that is not there', { [goodPath]: deprecated('2026-12-31', ', replacement: agents-support-ruoter') }), codes: ['deprecation-replacement-missing'] },
    { ...told('a replacement that is a draft', { [goodPath]: deprecated('2026-12-31', replaced) }), base: { ...base, [routerPath]: goodPrompt.replace('---\n', '---\nstatus: draft\n') }, codes: ['deprecation-replacement-inactive'] },
    { ...told('a prompt that replaces itself', { [goodPath]: deprecated('2026-12-31', ', replacement: agents-support-triage') }), codes: ['deprecation-circle'] },
    {
      ...told('two prompts that replace each other', { [goodPath]: deprecated('2026-12-31', replaced), [routerPath]: deprecated('2026-12-31', ', replacement: agents-support-triage') }),
      commits: ['deprecate: both'],
      codes: ['deprecation-circle', 'deprecation-replacement-lost'],
    },
    {
      ...told('the replacement of another prompt, removed', { [routerPath]: null }),
      base: { ...base, ...guide, [goodPath]: deprecated('2026-12-31', replaced) },
      commits: ['feat!: remove the router'],
      codes: ['deprecation-replacement-lost'],
    },
  ],
};
