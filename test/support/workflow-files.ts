import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../../scripts/bundle.ts';

/** A step of a workflow that uses an action. */
export interface UsedAction {
  readonly uses: string;
  readonly with: Readonly<Record<string, unknown>>;
}

interface Written {
  readonly jobs?: Readonly<Record<string, { readonly steps?: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[] }>>;
}

/** The workflows of this repository, and those it ships. */
export function workflowFiles(): readonly { readonly file: string; readonly text: string }[] {
  return ['.github/workflows', 'templates/workflows'].flatMap((folder) =>
    readdirSync(join(root, folder)).toSorted().map((name) => ({ file: `${folder}/${name}`, text: readFileSync(join(root, folder, name), 'utf8') })),
  );
}

/** Whether a YAML text is meant as a workflow. */
export function isWorkflow(text: string): boolean {
  return /^on:/mu.test(text) && /^jobs:/mu.test(text);
}

/** What GitHub's own parser says against a workflow. */
export function faultsOfWorkflow(name: string, content: string): readonly string[] {
  return parseWorkflow({ name, content }, new NoOperationTraceWriter()).context.errors.getErrors().map(({ message }) => message);
}

/** The actions that a workflow, or a list of steps, uses. */
export function actionsIn(text: string): readonly UsedAction[] {
  const written = parse(text) as Written | readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[];
  const steps = 'jobs' in written ? Object.values(written.jobs ?? {}).flatMap((job) => job.steps ?? []) : Array.isArray(written) ? written : [];
  return steps.flatMap((step) => (step.uses === undefined ? [] : [{ uses: step.uses, with: step.with ?? {} }]));
}
