import { describe, expect, it } from 'vitest';
import { emptyReport, failedReport, passedReport } from '../../test/support/example-report.ts';
import { markdownAttacks } from '../../test/support/markdown-attacks.ts';
import { plannedPrompt, promptChange, promptNotes, reportedProblem } from '../../test/support/report-builders.ts';
import { elementsIn, rendered } from '../../test/support/rendered.ts';
import { comment, commentLimit, commentMarker } from './comment.ts';
import { linksTo, noLinks } from './links.ts';
import type { CheckReport } from './model.ts';
import { promptDiffs } from './prompt-diffs.ts';
import { summary, summaryLimit } from './summary.ts';

const materialOf = async (report: CheckReport) => ({ report, diffs: await promptDiffs(report.changes), links: noLinks });

/** A report as large as a hostile pull request can make it. */
function hugeReport(problems: number, prompts: number): CheckReport {
  const ids = Array.from({ length: prompts }, (_, index) => `agents-support-prompt-${index}`);
  const long = '日本語 '.repeat(400);
  return {
    ...failedReport,
    problems: Array.from({ length: problems }, (_, index) => reportedProblem({ message: `${long}${index}`, fix: `${index % 500} ${long}`, line: index + 1 })),
    plan: { ...failedReport.plan, prompts: ids.map((id) => plannedPrompt({ id, why: [{ kind: 'commit', sha: 'abc', type: 'fix', title: long }] })) },
    changes: ids.map((id) => promptChange({ id, path: `${id}.md`, before: '', after: `${long}\n`.repeat(20) })),
    notes: ids.map((id) => promptNotes({ id, because: [long, long, long] })),
    remarks: Array.from({ length: 100 }, () => long),
  };
}

describe('the comment', () => {
  it('of a failed check reads like this', async () => {
    const links = linksTo('https://github.com/acme/prompts', failedReport.compared.headCommit);
    await expect(comment({ ...(await materialOf(failedReport)), links })).toMatchFileSnapshot('__snapshots__/comment-failed.md');
  });

  it('of a passed check reads like this', async () => {
    await expect(comment(await materialOf(passedReport))).toMatchFileSnapshot('__snapshots__/comment-passed.md');
  });

  it('is one line below its marker where no prompt changed', async () => {
    const lines = comment(await materialOf(emptyReport)).split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe(commentMarker);
  });

  it('begins with its marker, and has it once', async () => {
    const hostile = { ...failedReport, remarks: [commentMarker] };
    const text = comment(await materialOf(hostile));
    expect(text.startsWith(`${commentMarker}\n`)).toBe(true);
    expect(elementsIn(rendered(text)).includes('details')).toBe(true);
    expect(rendered(text).split(commentMarker)).toHaveLength(2);
  });

  it('is the same text for the same report', async () => {
    expect(comment(await materialOf(failedReport))).toBe(comment(await materialOf(failedReport)));
  });

  it('groups problems with the same fix under one step', async () => {
    const text = comment(await materialOf(failedReport));
    expect(text.split('Add `order: string` under').length - 1).toBe(1);
  });

  it('shows a removed prompt though no plan has it', async () => {
    expect(comment(await materialOf(failedReport))).toContain('| **experimental-general-haiku** | **removed** |');
  });

  it('tells what it waits for where nothing failed', async () => {
    const waiting: CheckReport = { ...passedReport, verdict: 'waiting', gates: failedReport.gates.filter(({ verdict }) => verdict !== 'failed') };
    const text = comment(await materialOf(waiting));
    expect(text).toContain('waits for review');
    expect(text).toContain('**Wait for review**');
  });
});

describe('long documents', () => {
  it.each([
    [10, 3],
    [2_000, 50],
    [0, 400],
    [10_000, 1_000],
  ])('stay below their limits and balanced with %i problems in %i prompts', async (problems, prompts) => {
    const material = await materialOf(hugeReport(problems, prompts));
    for (const [text, limit] of [[comment(material), commentLimit], [summary(material), summaryLimit]] as const) {
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
      expect(text.split('<details>').length).toBe(text.split('</details>').length);
      expect(text).toContain('Prompt check failed');
    }
  });

  it('keep the verdict, the next steps and the remarks, and name what was left out', async () => {
    const text = comment(await materialOf(hugeReport(2_000, 50)));
    expect(text).toContain('#### What to do next');
    expect(text).toContain('Compared `main`');
    expect(text).toContain('> Left out, because it would not fit here:');
    expect(text).toContain('difference of a prompt');
  });
});

describe('outside texts in every field', () => {
  const fieldsWith = (text: string): CheckReport => ({
    ...failedReport,
    problems: [reportedProblem({ message: text, fix: text, why: text, code: text, file: text, prompt: text }), reportedProblem({ file: null, prompt: text, fix: `${text}.` })],
    gates: failedReport.gates.map((gate) => ({ ...gate, because: text })),
    plan: {
      ...failedReport.plan,
      library: { from: text, to: `${text}1` },
      prompts: [
        plannedPrompt({
          id: text,
          path: text,
          from: text,
          to: `${text}2`,
          documented: false,
          why: [
            { kind: 'commit', sha: text, type: 'fix', title: text },
            { kind: 'floor', change: text, name: text },
            { kind: 'cascade', of: text },
            { kind: 'request', by: text },
          ],
        }),
      ],
    },
    changes: [promptChange({ id: text, path: text, renamedFrom: text, before: text, after: `${text}\n${text}`, metadata: [text] })],
    notes: [promptNotes({ id: text, category: text, from: text, to: text, because: [text] })],
    remarks: [text],
    compared: { base: text, head: text, baseCommit: text, headCommit: text },
  });
  const ours = new Set(['h3', 'h4', 'p', 'ol', 'ul', 'li', 'strong', 'code', 'br', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'details', 'summary', 'pre', 'blockquote', 'sub']);

  it('add no element that is not ours, no row and no cell', async () => {
    const broken: string[] = [];
    for (const text of markdownAttacks) {
      const names = elementsIn(rendered(summary(await materialOf(fieldsWith(text)))));
      const cells = names.filter((name) => name === 'td').length;
      if (names.some((name) => !ours.has(name)) || cells !== 5 + 4 * failedReport.gates.length) broken.push(text);
    }
    expect(broken).toEqual([]);
  });
});
