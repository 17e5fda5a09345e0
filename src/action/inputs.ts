import { failOnValues, type FailOn } from '../app/check/faces.ts';
import { gates, type Gate } from '../domain/gates.ts';
import { namesOf } from '../domain/row.ts';
import { usualConfigurationFile } from '../library/configuration.ts';
import { Failure } from '../problem/failure.ts';

/** The inputs of action.yml, checked. Empty texts are `null`. */
export interface Inputs {
  readonly command: 'auto' | 'check' | 'release' | 'tick' | 'report' | 'setup';
  readonly config: string;
  readonly workingDirectory: string;
  readonly base: string | null;
  readonly head: string | null;
  readonly scope: 'changed' | 'all';
  readonly failOn: FailOn;
  /** The gates that decide how the job ends; `null`: all of them. */
  readonly gates: readonly Gate[] | null;
  /** `null`: what the configuration says. */
  readonly comment: 'auto' | 'always' | 'never' | null;
  /** Whether each gate gets a status of its own on the commit. */
  readonly statuses: boolean;
  readonly dryRun: boolean;
  /** Folder of evidence, relative to the workspace. */
  readonly evidence: string | null;
  /** Path of a file of metrics, relative to the checkout. */
  readonly metrics: string | null;
  readonly token: string | null;
}

/**
 * Reads every input once, from the variables that the runner sets: `INPUT_` and the name in capitals.
 * @throws Failure `input-invalid` for a value that is not one of the allowed.
 */
export function readInputs(variables: Readonly<Record<string, string | undefined>>): Inputs {
  const input = (name: string): string => (variables[`INPUT_${name.toUpperCase()}`] ?? '').trim();
  const text = (name: string): string | null => (input(name) === '' ? null : input(name));
  return {
    command: choice('command', input('command') || 'auto', ['auto', 'check', 'release', 'tick', 'report', 'setup'] as const),
    config: text('config') ?? usualConfigurationFile,
    workingDirectory: text('working-directory') ?? '.',
    base: text('base'),
    head: text('head'),
    scope: choice('scope', input('scope') || 'changed', ['changed', 'all'] as const),
    failOn: choice('fail-on', input('fail-on') || 'error', failOnValues),
    gates: text('gates') === null ? null : input('gates').split(/[\s,]+/u).filter(Boolean).map((gate) => choice('gates', gate, namesOf(gates))),
    comment: text('comment') === null ? null : choice('comment', input('comment'), ['auto', 'always', 'never'] as const),
    statuses: choice('statuses', input('statuses') || 'false', ['true', 'false'] as const) === 'true',
    dryRun: choice('dry-run', input('dry-run') || 'false', ['true', 'false'] as const) === 'true',
    evidence: text('evidence'),
    metrics: text('metrics'),
    token: text('github-token'),
  };
}

function choice<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found !== undefined) return found;
  throw new Failure('input-invalid', `The input \`${name}\` cannot be \`${value}\`.`, `Use one of ${allowed.join(', ')}.`);
}
