import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rule/rules.ts';
import { sarif } from '../../src/report/sarif.ts';
import { reportOn } from '../support/example-check.ts';
import { emptyReport, failedReport } from '../support/example-report.ts';
import { reportedProblem } from '../support/report-builders.ts';
import { faultsBySarif } from '../support/sarif-schema.ts';

const strange = ['prompts/a b.md', 'prompts/é/ü%20.md', 'prompts/[x](y)#z?.md', 'prompts/\u{1F600}\uD800.md', 'C:\\x.md', '-rf.md', '//evil.example/x.md'];
const hostile = ['', '{0} {x} {', '[a](1)', '\u202E\u0000\n##[error]', '%SRCROOT%', '{{{'];

describe('a log as the schema of SARIF 2.1.0 wants it', () => {
  it('is nothing that only looks like one', () => {
    expect(faultsBySarif({ version: '2.1.0' })).not.toEqual([]);
    expect(faultsBySarif({ version: '2.1.0', runs: [{ tool: {} }] })).not.toEqual([]);
    expect(faultsBySarif({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [{ message: { text: 'x' }, locations: [{ physicalLocation: { artifactLocation: { uri: 'a b' } } }] }] }] })).not.toEqual([]);
  });

  it.each([['nothing', emptyReport], ['much', failedReport]] as const)('is that of a report with %s', (_, report) => {
    expect(faultsBySarif(sarif(report))).toEqual([]);
  });

  it('is that of every path and text there can be', () => {
    const problems = [...strange.map((file) => reportedProblem({ file })), ...hostile.map((message) => reportedProblem({ message, fix: '', why: message, file: null, line: null }))];
    expect(faultsBySarif(sarif({ ...failedReport, problems }))).toEqual([]);
  });

  it.each([...new Map(rules.map((rule) => [rule.gate, rule]))])('is that of what a rule of the gate %s finds', async (_, { examples: { bad } }) => {
    const report = await reportOn(bad[0] ?? { shows: 'nothing', change: {} });
    expect(report.problems).not.toEqual([]);
    expect(faultsBySarif(sarif(report))).toEqual([]);
  });
});

describe('a text of a log', () => {
  interface Log {
    readonly runs: readonly [{ readonly results: readonly { readonly message: { readonly text: string } }[] }];
  }

  it('has no placeholder that a reader would look up', () => {
    const log = sarif({ ...failedReport, problems: [reportedProblem({ message: 'Variable {{x}} and {0}', fix: 'none' })] }) as Log;
    expect(log.runs[0].results[0]?.message.text).toBe('Variable {{x}} and { 0} none');
  });
});
