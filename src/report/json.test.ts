import { describe, expect, it } from 'vitest';
import { emptyReport, failedReport, passedReport } from '../../test/support/example-report.ts';
import { faultsBySchema } from '../../test/support/published-schema.ts';
import { reportJson } from './json.ts';

describe('a check as JSON', () => {
  it.each([
    ['a failed check', failedReport],
    ['a passed check', passedReport],
    ['a check of nothing', emptyReport],
  ])('is what the published schema says, for %s', (_name, report) => {
    expect(faultsBySchema('report', JSON.parse(JSON.stringify(reportJson(report))))).toEqual([]);
  });

  it('has the published keys and no others', () => {
    expect(Object.keys(reportJson(failedReport))).toEqual(['schema', 'verdict', 'problems', 'gates', 'plan', 'removed', 'counts']);
    expect(Object.keys(reportJson(failedReport).gates[0] ?? {})).toEqual(['gate', 'verdict', 'required', 'because', 'score']);
  });

  it('is refused by the schema where a key is missing', () => {
    expect(faultsBySchema('report', { ...reportJson(failedReport), plan: undefined })).not.toEqual([]);
  });
});
