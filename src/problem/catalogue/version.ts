import { entry } from '../entry.ts';

/** Versions: as written, and as they follow each other. */
export const versionCodes = {
  'version-invalid': entry<{ version: string; scheme: string; example: string }>({
    severity: 'error',
    says: ({ version, scheme }) => `\`${version}\` is no ${scheme} version.`,
    why: 'Versions that cannot be compared cannot be released in order.',
    fix: ({ example }) => `Write it like \`${example}\`.`,
  }),
  'version-scheme-changed': entry<{ key: string; id: string; version: string; scheme: string; was: string | null }>({
    severity: 'error',
    says: ({ key, id, version, scheme }) => `\`${key}\` is ${scheme}, but ${id === 'library' ? 'the library' : `\`${id}\``} is released as ${version}, which is no ${scheme} version.`,
    why: 'No version of one scheme follows on one of another: nobody could tell which of the two is newer.',
    fix: ({ key, was }) => `${was === null ? `Set \`${key}\` back to what it was` : `Leave \`${key}\` as ${was}`}: once something is released, its scheme stays.`,
  }),
  'version-request-too-low': entry<{ requested: string; next: string; by: string }>({
    severity: 'error',
    says: ({ requested, next, by }) => `${by} asks for ${requested}, but this change needs at least ${next}.`,
    why: 'The version would promise less than what changed.',
    fix: ({ next }) => `Ask for ${next} or higher, or remove the request.`,
  }),
  'version-not-bumped': entry<{ version: string }>({
    severity: 'error',
    says: ({ version }) => `The content changed, but the version stays ${version}, which is released.`,
    why: 'A released version never changes: two texts under one number cannot be told apart.',
    fix: () => 'Remove the request for this version, or ask for a higher one.',
  }),
  'version-request-conflict': entry<{ versions: readonly string[] }>({
    severity: 'error',
    says: ({ versions }) => `Different versions are asked for: ${versions.join(', ')}.`,
    why: 'Only one of them can be released.',
    fix: () => 'Leave one `Release-As:` trailer.',
  }),
  'promotion-below-pending': entry<{ shortfalls: readonly string[]; trailers: readonly string[] }>({
    severity: 'error',
    says: ({ shortfalls }) => `A squash of this promotion declares too little: ${shortfalls.join('; ')}.`,
    why: 'A squash leaves one message for all that was pending; what it does not declare, no version shows.',
    fix: ({ trailers }) => `Add to the body of the pull request: ${trailers.map((trailer) => `\`${trailer}\``).join(', ')}.`,
  }),
  'promotion-lacks-hotfix': entry<{ prompt: string; versions: readonly string[]; main: string; staging: string }>({
    severity: 'warning',
    says: ({ prompt, versions, main, staging }) => `\`${staging}\` lacks ${versions.join(', ')} of \`${prompt}\`, which \`${main}\` released.`,
    why: 'What was tested there is not what users would get, and a merge that takes one side would take the fix back.',
    fix: ({ main, staging }) => `Merge it back: \`git switch ${staging} && git merge ${main}\`.`,
  }),
};
