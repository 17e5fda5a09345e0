import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { emptyReport, failedReport, passedReport } from '../../test/support/example-report.ts';
import { promptChange, reportedProblem } from '../../test/support/report-builders.ts';
import { colours } from './colours.ts';
import { text } from './text.ts';
import { displayWidth } from './width.ts';

const plain = { width: 80, colours: colours(false) };
const linesOf = (report: Parameters<typeof text>[0], width: number): readonly string[] => text(report, { width, colours: colours(false) }).split('\n');

describe('a check on a terminal', () => {
  it('reads like this when it fails', async () => {
    await expect(text(failedReport, plain)).toMatchFileSnapshot('__snapshots__/text-failed.txt');
  });

  it('reads like this when it passes', async () => {
    await expect(text(passedReport, plain)).toMatchFileSnapshot('__snapshots__/text-passed.txt');
  });

  it('is one line where no prompt changed', () => {
    expect(text(emptyReport, plain)).toBe('✓ No prompt changed: there is nothing to check.');
  });

  it('has no colour unless they are asked for', () => {
    expect(text(failedReport, plain)).not.toContain('\u001b');
    expect(text(failedReport, { width: 80, colours: colours(true) })).toContain('\u001b[31m');
  });

  it('says the same with colours and without', () => {
    const coloured = text(failedReport, { width: 80, colours: colours(true) });
    expect(stripVTControlCharacters(coloured)).toBe(text(failedReport, plain));
  });

  it.each([60, 80, 120])('fits into %i cells, but for places, which are never cut', (width) => {
    const wide = { ...failedReport, remarks: ['日本語 '.repeat(40)] };
    const long = linesOf(wide, width).filter((line) => displayWidth(line) > width);
    expect(long.filter((line) => !/^prompts\/\S+:\d+:\d+ {2}/u.test(line))).toEqual([]);
  });

  it('gives the place of a problem as editors open it, the worst file first, in each from top to bottom', () => {
    const problems = [
      reportedProblem({ file: 'a.md', severity: 'warning', line: 9 }),
      reportedProblem({ file: 'b.md', line: 7 }),
      reportedProblem({ file: 'b.md', severity: 'notice', line: 2, column: null }),
    ];
    const heads = linesOf({ ...emptyReport, problems, changes: [promptChange({ path: 'a.md' })] }, 80).filter((line) => /^[ab]\.md/u.test(line));
    expect(heads).toEqual(['b.md:2  notice  variable-undeclared', 'b.md:7:9  error  variable-undeclared', 'a.md:9:9  warning  variable-undeclared']);
  });

  it('moves no cursor, whatever a message contains', () => {
    const hostile = reportedProblem({ message: '\u001b[2J\u0007', fix: '\u009b1m', file: 'a\u001b[31m.md', code: '\u202e' });
    expect(text({ ...failedReport, problems: [hostile] }, plain)).not.toMatch(/[^\P{C}\n]/u);
  });
});
