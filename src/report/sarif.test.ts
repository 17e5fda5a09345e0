import { describe, expect, it } from 'vitest';
import { emptyReport, failedReport } from '../../test/support/example-report.ts';
import { reportedProblem } from '../../test/support/report-builders.ts';
import { sarif } from './sarif.ts';

const runOf = (log: unknown) => (log as { runs: readonly [{ tool: { driver: { rules: readonly { id: string }[] } }; results: readonly Record<string, unknown>[] }] }).runs[0];

describe('a check as SARIF', () => {
  it('has one rule a code, and every result points at its own', () => {
    const { tool, results } = runOf(sarif(failedReport));
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(['declared-below-floor', 'variable-undeclared', 'injection-phrase', 'variable-unused']);
    expect(results.map(({ ruleId, ruleIndex }) => [tool.driver.rules[Number(ruleIndex)]?.id, ruleId])).toEqual(results.map(({ ruleId }) => [ruleId, ruleId]));
  });

  it('gives level and place of a problem', () => {
    const { results } = runOf(sarif({ ...emptyReport, problems: [reportedProblem({ severity: 'notice', file: 'prompts/é b.md', line: 3, column: null })] }));
    expect(results[0]).toMatchObject({
      level: 'note',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'prompts/%C3%A9%20b.md', uriBaseId: '%SRCROOT%' }, region: { startLine: 3 } } }],
    });
  });

  it('gives a place to every result, because code scanning refuses those without', () => {
    const problems = [reportedProblem({ file: null, line: null, prompt: 'agents-support-triage' }), reportedProblem({ file: null, line: null, prompt: null })];
    const places = runOf(sarif({ ...failedReport, problems })).results.map(({ locations }) => JSON.stringify(locations));
    expect(places[0]).toContain('prompts/agents/support/triage.prompt.md');
    expect(places[1]).toContain('prompt-library.yaml');
  });

  it('is valid without any problem', () => {
    expect(sarif(emptyReport)).toMatchObject({ version: '2.1.0', runs: [{ tool: { driver: { name: 'prompt-libraries', rules: [] } }, results: [] }] });
  });

  it('makes no link of an outside text', () => {
    const log = sarif({ ...emptyReport, problems: [reportedProblem({ message: '[x](https://evil.example)' })] });
    expect(JSON.stringify(log)).not.toContain('](');
  });
});
