import { appendFileSync } from 'node:fs';
import { setOutput } from '@actions/core';
import type { LogLine } from '../report/log-line.ts';
import type { Annotation } from '../report/annotations.ts';
import { written } from './written.ts';

/** The runner, in our words. */
export interface Runner {
  readonly output: (name: string, value: string) => void;
  readonly log: (line: LogLine) => void;
  readonly annotate: (annotation: Annotation) => void;
  readonly summarize: (markdown: string) => void;
}

/**
 * The runner this process runs on. Workflow commands go to standard output.
 * @param summaryFile `GITHUB_STEP_SUMMARY`
 */
export function actionsRunner(write: (text: string) => void, summaryFile: string | undefined): Runner {
  return {
    output: (name, value) => written(`The output \`${name}\``, 'GITHUB_OUTPUT', () => setOutput(name, value)),
    log: (line) => write(`${line}\n`),
    annotate: (annotation) => write(`${commandOf(annotation)}\n`),
    // A runner without summaries names no file.
    summarize: (markdown) => {
      if (summaryFile === undefined || summaryFile === '') return;
      written('The job summary', 'GITHUB_STEP_SUMMARY', () => appendFileSync(summaryFile, `${markdown}\n`));
    },
  };
}

/** A workflow command; properties and message escaped as the runner reads them. */
function commandOf({ level, title, file, line, column, message }: Annotation): string {
  const properties = Object.entries({ title, file, line, col: column })
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${level} ${properties.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
