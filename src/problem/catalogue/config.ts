import { entry } from '../entry.ts';

/** prompt-library.yaml. */
export const configCodes = {
  'config-invalid': entry<{ key: string; reason: string }>({
    severity: 'error',
    says: ({ key, reason }) => (key === '' ? `The configuration ${reason}.` : `\`${key}\` ${reason}.`),
    why: 'A rule that is not understood is never taken as switched off.',
    fix: ({ key }) => `See docs/configuration.md${key === '' ? '' : ` for \`${key}\``}.`,
  }),
  'config-key-unknown': entry<{ key: string; meant: string | null }>({
    severity: 'error',
    says: ({ key, meant }) => `There is no key \`${key}\`.${meant === null ? '' : ` Did you mean \`${meant}\`?`}`,
    why: 'A misspelt key would silently leave a rule off.',
    fix: ({ meant }) => (meant === null ? 'Remove it; docs/configuration.md lists every key.' : `Write \`${meant}\`.`),
  }),
  'config-would-change': entry<{ keys: readonly string[] }>({
    severity: 'notice',
    says: ({ keys }) =>
      keys.length === 0
        ? 'This pull request changes prompt-library.yaml; the change counts once it is merged.'
        : `This pull request changes the rules (${keys.join(', ')}); they count once it is merged.`,
    why: 'A pull request is judged by the rules it is merged into, never by rules it brings along.',
    fix: () => 'Ask the owner of the configuration to review it.',
  }),
  'config-bootstrap': entry<Record<never, never>>({
    severity: 'notice',
    says: () => 'The base has no prompt-library.yaml yet: this pull request is judged by the one it brings.',
    why: 'Some pull request has to be the first.',
    fix: () => 'Review the configuration with care; from the merge on, it is read from the base only.',
  }),
  'baseline-invalid': entry<{ reason: string }>({
    severity: 'error',
    says: ({ reason }) => `The baseline cannot be used: ${reason}.`,
    why: 'What was accepted must be known exactly; nothing is accepted by a file that cannot be read.',
    fix: () => 'Mend it, or make it again: delete it, then `prompt-libraries check --all --write-baseline`.',
  }),
  'baseline-grows': entry<{ count: number; first: string }>({
    severity: 'error',
    says: ({ count, first }) => `This change adds ${count === 1 ? 'a finding' : `${count} findings`} to the baseline: ${first}${count === 1 ? '' : ' and others'}.`,
    why: 'The baseline holds what was there when the library was adopted; it may only shrink.',
    fix: () => 'Mend the findings instead, and leave the baseline as the base has it.',
  }),
  'baseline-begins': entry<{ count: number }>({
    severity: 'notice',
    says: ({ count }) => `This change brings a baseline that accepts ${count === 1 ? '1 finding' : `${count} findings`}; it counts once it is merged.`,
    why: 'From then on only new findings count, and the baseline may only shrink.',
    fix: () => 'Ask the owner of the configuration to review it.',
  }),
};
