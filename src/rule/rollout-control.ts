import { nearestName } from '../domain/nearest.ts';
import { controlPathOf } from '../library/control-path.ts';
import { problem } from '../problem/problem.ts';
import type { Rule } from './rule.ts';

const prompt = { 'prompts/tasks/summary.prompt.md': '---\ndescription: Sums up.\n---\nSum up.\n' };
const file = controlPathOf('tasks-general-summary');

/** A control file of a rollout says what is meant, of a prompt and a version that there are. */
export const rolloutControl: Rule = {
  id: 'rollout-control',
  gate: 'syntax',
  about: 'change',
  summary: 'A control file of a rollout can be read, and names a prompt, a version and phases that there are.',
  codes: ['control-invalid', 'control-key-unknown', 'control-without-candidate', 'control-prompt-unknown', 'control-candidate-unknown', 'control-phase-unknown'],
  examples: {
    good: [
      { shows: 'a pause', base: prompt, change: { [file]: 'control: pause\nreason: We look at complaints.\n' } },
      {
        shows: 'phases of its own, and an approval for the version that the same change makes',
        change: { ...prompt, [file]: 'candidate: 1.0.0\napproved_phase: half\nphases:\n  - {name: half, weight: 5000, hours: 8}\n  - {name: all, weight: 10000}\n' },
      },
    ],
    bad: [
      { shows: 'a misspelt key', base: prompt, change: { [file]: 'contrl: pause\n' }, codes: ['control-key-unknown'] },
      { shows: 'weights that do not rise to 10000', base: prompt, change: { [file]: 'phases:\n  - {name: half, weight: 5000}\n  - {name: less, weight: 2500}\n' }, codes: ['control-invalid'] },
      { shows: 'an end that would count for every later release too', base: prompt, change: { [file]: 'control: abort\n' }, codes: ['control-without-candidate'] },
      { shows: 'a file that is named for no prompt', base: prompt, change: { 'rollouts/tasks-general-sumary.yaml': 'control: pause\n' }, codes: ['control-prompt-unknown'] },
      { shows: 'a version that is not there', base: prompt, change: { [file]: 'candidate: 9.9.9\ncontrol: abort\n' }, codes: ['control-candidate-unknown'] },
      { shows: 'an approval of a phase that does not come', change: { ...prompt, [file]: 'candidate: 1.0.0\napproved_phase: limted\n' }, codes: ['control-phase-unknown'] },
    ],
  },
  *check({ controls = [], versions, configuration }) {
    for (const { path, id, control, exists, released, ids } of controls) {
      if (!control.ok) {
        yield* control.problems;
        continue;
      }
      const { candidate, approvedPhase, phases } = control.value;
      const about = { place: { file: path } };
      if (!exists) {
        yield problem('control-prompt-unknown', { id, meant: nearestName(id, ids) }, about);
        continue;
      }
      const known = [...released, ...[versions.get(id)?.to ?? []].flat()];
      if (candidate !== null && !known.includes(candidate)) yield problem('control-candidate-unknown', { id, candidate, known: known.slice(-5) }, about);
      const names = (phases ?? configuration.rollout.gradual.phases).map(({ name }) => name);
      if (approvedPhase !== null && !names.includes(approvedPhase)) yield problem('control-phase-unknown', { phase: approvedPhase, meant: nearestName(approvedPhase, names), known: names }, about);
    }
  },
};
