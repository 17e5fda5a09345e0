import { entry } from '../entry.ts';

/** Files of experiments. */
export const experimentCodes = {
  'experiment-invalid': entry<{ key: string; reason: string }>({
    severity: 'error',
    says: ({ key, reason }) => (key === '' ? `The experiment ${reason}.` : `\`${key}\` ${reason}.`),
    why: 'An experiment that is not understood would be served or judged otherwise than its author believes.',
    fix: () => 'docs/experiments.md shows what the file of an experiment holds.',
  }),
  'experiment-key-unknown': entry<{ key: string; meant: string | null }>({
    severity: 'error',
    says: ({ key, meant }) => `There is no key \`${key}\` in the file of an experiment.${meant === null ? '' : ` Did you mean \`${meant}\`?`}`,
    why: 'A misspelt key would silently mean nothing.',
    fix: ({ meant }) => (meant === null ? 'Remove it; docs/experiments.md lists every key.' : `Write \`${meant}\`.`),
  }),
  'experiment-prompt-unknown': entry<{ id: string; meant: string | null }>({
    severity: 'error',
    says: ({ id, meant }) => `There is no released prompt \`${id}\`.${meant === null ? '' : ` Did you mean \`${meant}\`?`}`,
    why: 'Everybody outside of the experiment gets the stable version, so there must be one.',
    fix: ({ meant }) => (meant === null ? 'Release the prompt first, then begin the experiment.' : `Write \`${meant}\`.`),
  }),
  'experiment-version-unknown': entry<{ id: string; version: string; known: readonly string[] }>({
    severity: 'error',
    says: ({ id, version }) => `\`${id}\` has no version ${version}, and this change does not make it.`,
    why: 'Users of the arm would get nothing.',
    fix: ({ known }) =>
      `${known.length === 0 ? '' : `Its newest versions: ${known.join(', ')}. `}Make a pre-release of an experiment branch: prompt-libraries release --all --action publish --branch experiment/NAME`,
  }),
  'experiment-conflict': entry<{ id: string; environment: string; with: string }>({
    severity: 'error',
    says: ({ id, environment, with: other }) => `\`${id}\` is in ${other} in ${environment} already.`,
    why: 'A user can be in one split of a prompt only; two at a time would tell nothing of either.',
    fix: () => 'Wait until it is over, or stop it first.',
  }),
  'experiment-running': entry<{ key: string }>({
    severity: 'error',
    says: ({ key }) => `\`${key}\` changes while the experiment runs.`,
    why: 'What was measured before and after would be added up, though it is not the same; a metric that is chosen after a look is no evidence.',
    fix: () => 'Stop this one with `stop: <day>`, and begin another in a file of its own.',
  }),
};
