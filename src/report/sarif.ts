import type { Severity } from '../problem/entry.ts';
import { groupedBy } from './grouped.ts';
import type { CheckReport, ReportedProblem } from './model.ts';
import { visibleLine } from './visible.ts';

/** The levels of SARIF 2.1.0, section 3.27.10. */
const levels = { error: 'error', warning: 'warning', notice: 'note' } as const satisfies Record<Severity, string>;

/** Where problems stand that have no file: code scanning refuses results without a place. */
const libraryFile = 'prompt-library.yaml';

/** A check as SARIF 2.1.0, for code scanning. Columns count UTF-16 code units from 1, as problems do. */
export function sarif(report: Pick<CheckReport, 'problems' | 'plan' | 'changes'>): unknown {
  const rules = groupedBy(report.problems, ({ code }) => code).map(([first]) => first);
  const ruleIndex = new Map(rules.map(({ code }, index) => [code, index]));
  const paths = new Map([...report.plan.prompts, ...report.changes].map(({ id, path }) => [id, path]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'prompt-libraries', rules: rules.map(rule) } },
        columnKind: 'utf16CodeUnits',
        results: report.problems.map((problem) => ({
          ruleId: problem.code,
          ruleIndex: ruleIndex.get(problem.code),
          level: levels[problem.severity],
          message: { text: plainText(`${problem.message} ${problem.fix}`) },
          locations: [locationOf(problem, problem.file ?? paths.get(problem.prompt ?? '') ?? libraryFile)],
        })),
      },
    ],
  };
}

function rule({ code, severity, why }: ReportedProblem): unknown {
  return {
    id: code,
    shortDescription: { text: code.replaceAll('-', ' ') },
    help: { text: plainText(why) },
    defaultConfiguration: { level: levels[severity] },
  };
}

function locationOf({ file, line, column }: ReportedProblem, path: string): unknown {
  const region = file === null || line === null ? {} : { region: { startLine: line, ...(column === null ? {} : { startColumn: column }) } };
  const uri = path.split('/').map((part) => encodeURIComponent(part.toWellFormed())).join('/');
  return { physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, ...region } };
}

/** Square brackets before a parenthesis would be a link, a number in braces a placeholder (SARIF 2.1.0, sections 3.11.6 and 3.11.5). */
function plainText(text: string): string {
  return visibleLine(text).replaceAll('](', '] (').replaceAll(/\{(?=\d+\})/gu, '{ ');
}
