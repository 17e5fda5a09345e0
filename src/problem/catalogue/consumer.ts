import { entry } from '../entry.ts';

interface Used {
  readonly id: string;
  readonly goes: string;
  readonly replacement: string | null;
}
const instead = ({ replacement }: Pick<Used, 'replacement'>): string => (replacement === null ? 'Do without it; its guide says how.' : `Use \`${replacement}\` instead: \`prompt-libraries add ${replacement}\`.`);

/** Applications that use prompts: what the library knows of them, and what they lock. */
export const consumerCodes = {
  'consumer-invalid': entry<{ key: string; reason: string }>({
    severity: 'error',
    says: ({ key, reason }) => (key === '' ? `The file ${reason}.` : `\`${key}\` ${reason}.`),
    why: 'A use that cannot be read would not keep the prompt from being removed.',
    fix: () => 'See docs/consumers.md for the shape of the file.',
  }),
  'consumer-prompt-unknown': entry<{ app: string; id: string; meant: string | null }>({
    severity: 'error',
    says: ({ app, id, meant }) => `\`${app}\` uses \`${id}\`, which does not exist.${meant === null ? '' : ` Did you mean \`${meant}\`?`}`,
    why: 'Nobody would be told when the prompt that is meant goes.',
    fix: ({ meant }) => (meant === null ? 'Mend the id, or remove the line.' : `Write \`${meant}\`.`),
  }),
  'consumer-range-unmet': entry<{ app: string; id: string; range: string; versions: readonly string[] }>({
    severity: 'error',
    says: ({ app, id, range, versions }) => `\`${app}\` uses \`${id}\` at \`${range}\`, and ${versions.length === 0 ? 'there is no version of it' : `no version of it is in that range: ${versions.join(', ')}`}.`,
    why: 'The application could not get the prompt.',
    fix: () => 'Write a range that has a version, such as `^1.0.0`.',
  }),
  'consumer-uses-deprecated': entry<Used & { app: string }>({
    severity: 'warning',
    says: ({ app, id, goes }) => `\`${app}\` uses \`${id}\`, which ${goes}.`,
    why: 'The prompt is not removed while an application uses it.',
    fix: ({ replacement }) => (replacement === null ? 'Move the application on, then remove the line.' : `Move the application on to \`${replacement}\`, then change the line.`),
  }),
  'consumer-newly-uses-deprecated': entry<Used & { app: string }>({
    severity: 'error',
    says: ({ app, id, goes }) => `\`${app}\` begins to use \`${id}\`, which ${goes}.`,
    why: 'Nothing new may be built on a prompt that goes.',
    fix: ({ replacement }) => (replacement === null ? 'Do without it; its guide says how.' : `Use \`${replacement}\`.`),
  }),
  'consumer-loses-prompt': entry<{ id: string; apps: readonly string[] }>({
    severity: 'error',
    says: ({ id, apps }) => `\`${id}\` is removed, but ${apps.map((app) => `\`${app}\``).join(', ')} use${apps.length === 1 ? 's' : ''} it.`,
    why: 'The applications would not get it any more.',
    fix: () => 'Move the applications on first, then remove the prompt from their lists.',
  }),
  'lock-invalid': entry<{ key: string; reason: string }>({
    severity: 'error',
    says: ({ key, reason }) => (key === '' ? `The lock ${reason}.` : `\`${key}\` ${reason}.`),
    why: 'What cannot be read locks nothing.',
    fix: () => 'Write it again with `prompt-libraries add ID`.',
  }),
  'lock-prompt-unknown': entry<{ id: string; meant: string | null }>({
    severity: 'error',
    says: ({ id, meant }) => `The library has no prompt \`${id}\`.${meant === null ? '' : ` Did you mean \`${meant}\`?`}`,
    why: 'The application could not get it.',
    fix: ({ id }) => `Mend it: \`prompt-libraries add ID\`, then \`prompt-libraries add ${id} --remove\`.`,
  }),
  'lock-prompt-removed': entry<{ id: string; on: string; replacement: string | null }>({
    severity: 'error',
    says: ({ id, on }) => `\`${id}\` was removed from the library on ${on}.`,
    why: 'It has no new versions any more, and nobody mends it.',
    fix: instead,
  }),
  'lock-prompt-renamed': entry<{ id: string; to: string }>({
    severity: 'warning',
    says: ({ id, to }) => `\`${id}\` is called \`${to}\` now.`,
    why: 'The old name leads there for ever, but says something else than the library.',
    fix: ({ id, to }) => `\`prompt-libraries add ${to}\`, then \`prompt-libraries add ${id} --remove\`.`,
  }),
  'lock-version-unknown': entry<{ id: string; version: string; versions: readonly string[] }>({
    severity: 'error',
    says: ({ id, version, versions }) => `\`${id}\` was never released as ${version}${versions.length === 0 ? '' : `; there are ${versions.join(', ')}`}.`,
    why: 'The application could not get it.',
    fix: ({ id }) => `\`prompt-libraries add ${id} --update\``,
  }),
  'lock-digest-differs': entry<{ id: string; version: string; locked: string; released: string }>({
    severity: 'error',
    says: ({ id, version, locked, released }) => `\`${id}\` ${version} was released with the digest ${released.slice(0, 12)}, but ${locked.slice(0, 12)} is locked.`,
    why: 'A released version never changes: the lock was edited, or the library is another one.',
    fix: ({ id }) => `Find out why; then \`prompt-libraries add ${id} --update\`.`,
  }),
  'lock-range-unmet': entry<{ id: string; range: string; version: string }>({
    severity: 'error',
    says: ({ id, range, version }) => `\`${id}\` is locked at ${version}, which \`${range}\` does not allow.`,
    why: 'The application says itself that it cannot work with this version.',
    fix: ({ id }) => `\`prompt-libraries add ${id} --update\``,
  }),
  'lock-deprecated': entry<Used>({
    severity: 'warning',
    says: ({ id, goes }) => `\`${id}\` ${goes}.`,
    why: 'After that day it has no new versions, and this check fails.',
    fix: instead,
  }),
  'lock-newly-deprecated': entry<Used>({
    severity: 'error',
    says: ({ id, goes }) => `\`${id}\` is new in the lock and ${goes}.`,
    why: 'Nothing new may be built on a prompt that goes.',
    fix: instead,
  }),
  'lock-removal-near': entry<Used>({
    severity: 'error',
    says: ({ id, goes }) => `\`${id}\` ${goes}.`,
    why: 'Only those who name a version still get it, and not for long.',
    fix: instead,
  }),
};
