import { entry } from '../entry.ts';

const hiddenFrom = 'Reviewers approve what they see; the model reads what is there.';

/** Hidden text, secrets, personal data and injection. What is found is never repeated, but for hidden text, which nobody could see. */
export const securityCodes = {
  'hidden-text': entry<{ count: number; kinds: readonly string[]; spells: string | null }>({
    severity: 'error',
    says: ({ count, kinds, spells }) =>
      `The line has ${count} hidden ${count === 1 ? 'character' : 'characters'} (${kinds.join(', ')}).${spells === null ? '' : ` They spell: \`${spells}\``}`,
    why: hiddenFrom,
    fix: () => 'Remove them. Marks of right-to-left text are allowed where the front matter says `lang: ar`, `he`, `fa` or `ur`.',
  }),
  'secret-found': entry<{ kind: string }>({
    severity: 'error',
    says: ({ kind }) => `This looks like a secret: ${kind}.`,
    why: 'Whoever can read the repository or a release can use it, and git never forgets it.',
    fix: () => 'Revoke it first, then take it out of the prompt and pass it in where it is needed.',
  }),
  'control-token': entry<{ token: string }>({
    severity: 'error',
    says: ({ token }) => `\`${token}\` is a control token of a chat model.`,
    why: 'It can end the message that it stands in and begin another one, in the name of the system.',
    fix: () => 'Write roles with `{{role "system"}}`; describe the token in words if the prompt is about it.',
  }),
  'image-exfiltration': entry<Record<never, never>>({
    severity: 'error',
    says: () => 'The address of an image takes a variable.',
    why: 'Whoever shows the answer loads the image, and so sends what the variable holds to its host.',
    fix: () => 'Take the variable out of the address, or let the whole address be a variable that the application fills in.',
  }),
  'instruction-comment': entry<Record<never, never>>({
    severity: 'error',
    says: () => 'A comment gives the model instructions.',
    why: hiddenFrom,
    fix: () => 'Move the instruction into the text, or remove the comment.',
  }),
  'injection-phrase': entry<{ asks: string }>({
    severity: 'warning',
    says: ({ asks }) => `This reads like an injection: it asks ${asks}.`,
    why: 'Such words are how a text that was pasted in takes over a model.',
    fix: () => 'Remove it, or reword it if the prompt warns of such words.',
  }),
  'personal-number': entry<{ kind: string }>({
    severity: 'error',
    says: ({ kind }) => `This looks like the ${kind} of a person.`,
    why: 'Everybody who reads the prompt would read it, the model and its makers included.',
    fix: () => 'Replace it by a variable, or by a number that cannot be real.',
  }),
  'personal-email': entry<Record<never, never>>({
    severity: 'warning',
    says: () => 'This looks like the e-mail address of a person.',
    why: 'Everybody who reads the prompt would read it, the model and its makers included.',
    fix: () => 'Replace it by a variable, or by an address at example.com.',
  }),
  'findings-left-out': entry<{ code: string; count: number }>({
    severity: 'notice',
    says: ({ code, count }) => `The file has ${count} more of \`${code}\`, which are not listed.`,
    why: 'A report that nobody reads to its end helps nobody.',
    fix: () => 'Mend those that are listed, then check again.',
  }),
  'finding-allowed': entry<{ code: string; until: string; owner: string; reason: string }>({
    severity: 'notice',
    says: ({ code, until, owner, reason }) => `\`${code}\` is allowed until \`${until}\` by \`${owner}\`: ${reason}`,
    why: 'Somebody answers for it, and not for ever.',
    fix: () => 'Nothing until that day; then remove the finding, or renew `gates.security.allow`.',
  }),
};
