import { entry } from '../entry.ts';

/** Control files of rollouts. */
export const rolloutCodes = {
  'control-invalid': entry<{ key: string; reason: string }>({
    severity: 'error',
    says: ({ key, reason }) => (key === '' ? `The control file ${reason}.` : `\`${key}\` ${reason}.`),
    why: 'A rollout whose control is not understood would go on while somebody believes it is stopped.',
    fix: () => 'docs/rolling-out.md shows what a control file holds.',
  }),
  'control-key-unknown': entry<{ key: string; meant: string | null }>({
    severity: 'error',
    says: ({ key, meant }) => `There is no key \`${key}\` in a control file.${meant === null ? '' : ` Did you mean \`${meant}\`?`}`,
    why: 'A misspelt key would silently control nothing.',
    fix: ({ meant }) => (meant === null ? 'Remove it; docs/rolling-out.md lists every key.' : `Write \`${meant}\`.`),
  }),
  'control-without-candidate': entry<{ key: string }>({
    severity: 'error',
    says: ({ key }) => `\`${key}\` does not say for which version.`,
    why: 'Left in place, it would count for the next release too.',
    fix: () => 'Add `candidate: <version>`.',
  }),
  'control-prompt-unknown': entry<{ id: string; meant: string | null }>({
    severity: 'error',
    says: ({ id, meant }) => `There is no prompt \`${id}\`.${meant === null ? '' : ` Did you mean \`${meant}\`?`}`,
    why: 'A control file is named for its prompt; under another name it controls nothing.',
    fix: ({ meant }) => (meant === null ? 'Name the file for the id of a prompt: rollouts/<id>.yaml.' : `Rename it to rollouts/${meant}.yaml.`),
  }),
  'control-candidate-unknown': entry<{ id: string; candidate: string; known: readonly string[] }>({
    severity: 'error',
    says: ({ id, candidate }) => `\`${id}\` has no version ${candidate}, and this change does not make it.`,
    why: 'What speaks of a version that never comes controls nothing.',
    fix: ({ known }) => (known.length === 0 ? 'Leave `candidate` out, or wait for its release.' : `Its newest versions: ${known.join(', ')}.`),
  }),
  'control-phase-unknown': entry<{ phase: string; meant: string | null; known: readonly string[] }>({
    severity: 'error',
    says: ({ phase, meant }) => `There is no phase \`${phase}\`.${meant === null ? '' : ` Did you mean \`${meant}\`?`}`,
    why: 'An approval of a phase that does not come would never count.',
    fix: ({ known }) => `Phases: ${known.join(', ')}.`,
  }),
};
