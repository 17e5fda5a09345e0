import { describe, expect, it } from 'vitest';
import { promptChange, reportedProblem } from '../../test/support/report-builders.ts';
import { annotations } from './annotations.ts';
import type { Severity } from '../problem/entry.ts';

const many = (severity: Severity, count: number) => Array.from({ length: count }, (_, index) => reportedProblem({ severity, line: index + 1 }));

describe('annotations', () => {
  it('carry the code as title, the exact place, and what to do', () => {
    expect(annotations({ problems: [reportedProblem({ message: 'Wrong.', fix: 'Mend it.' })], changes: [] })).toEqual([
      { level: 'error', title: 'variable-undeclared', file: 'prompts/agents/support/triage.prompt.md', line: 14, column: 9, message: 'Wrong.\nMend it.' },
    ]);
  });

  it('are at most nine errors, ten warnings and ten notices, and count the rest', () => {
    const shown = annotations({ problems: [...many('notice', 30), ...many('warning', 30), ...many('error', 30)], changes: [] });
    const levels = (level: Severity): number => shown.filter((each) => each.level === level).length;
    expect([levels('error'), levels('warning'), levels('notice')]).toEqual([9, 10, 10]);
    expect(shown.at(-1)).toMatchObject({ level: 'notice', file: null, message: '62 more in the summary' });
  });

  it('count nothing where all are shown', () => {
    const shown = annotations({ problems: many('warning', 10), changes: [] });
    expect(shown).toHaveLength(10);
    expect(shown.every(({ level }) => level === 'warning')).toBe(true);
  });

  it('begin with the worst, and among equals with the files of the change, in stable order', () => {
    const problems = [
      reportedProblem({ severity: 'notice', file: 'a.md', line: 1 }),
      reportedProblem({ severity: 'error', file: 'b.md', line: 2 }),
      reportedProblem({ severity: 'error', file: 'a.md', line: 3 }),
      reportedProblem({ severity: 'error', file: 'b.md', line: 4 }),
    ];
    const shown = annotations({ problems, changes: [promptChange({ path: 'a.md' })] });
    expect(shown.map(({ line }) => line)).toEqual([3, 2, 4, 1]);
  });

  it('name no line where there is no file', () => {
    const [only] = annotations({ problems: [reportedProblem({ file: null })], changes: [] });
    expect(only).toMatchObject({ file: null, line: null, column: null });
  });

  it('show hidden characters of outside texts', () => {
    const [only] = annotations({ problems: [reportedProblem({ message: 'a\u202eb', fix: 'c' })], changes: [] });
    expect(only?.message).toBe('a<U+202E>b\nc');
  });
});
