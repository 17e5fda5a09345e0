import { nearestName } from '../domain/nearest.ts';
import { textOf } from '../format/bytes.ts';
import { readYamlFile } from '../format/yaml-document.ts';
import type { RolloutStep } from '../ledger/rollouts.ts';
import { passed, refused, type Checked } from '../problem/checked.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { controlViolations } from '../schema/rollout-control.ts';
import { pathText } from '../schema/violation.ts';
import { stepsFault } from './rollout-settings.ts';

/** What people say of the rollout of a prompt: `rollouts/<id>.yaml`, `schemas/rollout-control.schema.json`. */
export interface RolloutControl {
  /** The version it speaks of; `null`: of every one. */
  readonly candidate: string | null;
  readonly control: 'run' | 'pause' | 'abort';
  /** Up to which phase a person agrees. */
  readonly approvedPhase: string | null;
  readonly reason: string | null;
  /** `null`: those of the configuration. */
  readonly phases: readonly RolloutStep[] | null;
}

interface WrittenControl {
  readonly candidate?: string;
  readonly control?: RolloutControl['control'];
  readonly approved_phase?: string;
  readonly reason?: string;
  readonly phases?: readonly { readonly name: string; readonly weight: number; readonly hours?: number }[];
}

/** Reads a control file, or all that is wrong with it. */
export function readControl(bytes: Uint8Array, file: string): Checked<RolloutControl> {
  const text = textOf(bytes, file);
  const document = text.ok ? readYamlFile(text.value, file) : text;
  if (!document.ok) return document;
  const { value, placeOf } = document.value;
  const shape = controlViolations(value).map(({ path, keyword, params, reason }): Problem => {
    const place = { file, ...placeOf(path) };
    if (keyword !== 'additionalProperties') return problem('control-invalid', { key: pathText(path), reason }, { place });
    const known = Array.isArray(params['known']) ? (params['known'] as readonly string[]) : [];
    return problem('control-key-unknown', { key: pathText(path), meant: nearestName(String(path.at(-1)), known) }, { place });
  });
  const written = value as WrittenControl;
  const [first, ...others] = shape.length > 0 ? shape : [...meaningProblems(written, (path) => ({ file, ...placeOf(path) }))];
  if (first !== undefined) return refused(first, ...others);
  return passed({
    candidate: written.candidate ?? null,
    control: written.control ?? 'run',
    approvedPhase: written.approved_phase ?? null,
    reason: written.reason ?? null,
    phases: written.phases?.map(({ name, weight, hours = 0 }) => ({ name, weight, hours })) ?? null,
  });
}

function* meaningProblems({ candidate, control, approved_phase: approved, phases }: WrittenControl, place: (path: readonly (string | number)[]) => Problem['place']): Generator<Problem> {
  if (candidate === undefined && control === 'abort') yield problem('control-without-candidate', { key: 'control: abort' }, { place: place(['control']) });
  if (candidate === undefined && approved !== undefined) yield problem('control-without-candidate', { key: 'approved_phase' }, { place: place(['approved_phase']) });
  const fault = phases === undefined ? null : stepsFault(phases.map(({ name, weight, hours = 0 }) => ({ name, weight, hours })));
  if (fault !== null) yield problem('control-invalid', { key: `phases[${fault.at}]`, reason: fault.reason }, { place: place(['phases', fault.at]) });
}
