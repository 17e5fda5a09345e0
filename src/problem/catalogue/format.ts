import { entry } from '../entry.ts';

/** Files of adopted formats: what their own hosts ask of them. */
export const formatCodes = {
  'field-said-twice': entry<{ key: string }>({
    severity: 'warning',
    says: ({ key }) => `\`${key}\` is said by the file and by the fields of the library; the file's word counts.`,
    why: 'Two words for one thing drift apart.',
    fix: ({ key }) => `Remove \`${key}\` from the fields of the library.`,
  }),
  'sidecar-alone': entry<{ expected: string }>({
    severity: 'warning',
    says: ({ expected }) => `This file belongs to \`${expected}\`, which is not there.`,
    why: 'What it says has no effect on any prompt.',
    fix: () => 'Move it beside its prompt, or delete it.',
  }),
  'skill-key-unknown': entry<{ key: string; known: readonly string[] }>({
    severity: 'warning',
    says: ({ key }) => `The specification of Agent Skills has no key \`${key}\`.`,
    why: 'Its validator rejects the skill, and hosts that do not know the key ignore it.',
    fix: ({ known }) => `Use one of ${known.join(', ')}, or keep it below \`metadata\`.`,
  }),
  'skill-name-wrong': entry<{ name: string; reason: string }>({
    severity: 'error',
    says: ({ name, reason }) => `The name${name === '' ? '' : ` \`${name}\``} of the skill ${reason}.`,
    why: 'Hosts do not load a skill whose name they cannot tell.',
    fix: () => 'Write `name:` as the folder is called: 1 to 64 lower-case letters, digits and single hyphens.',
  }),
  'skill-long': entry<{ lines: number; limit: number }>({
    severity: 'notice',
    says: ({ lines, limit }) => `The skill has ${lines} lines; fewer than ${limit} are advised.`,
    why: 'All of it is given to the model whenever the skill is used.',
    fix: () => 'Move what is seldom needed into `references/`, and link to it.',
  }),
  'agent-long': entry<{ length: number; limit: number }>({
    severity: 'error',
    says: ({ length, limit }) => `The agent has ${length} characters; GitHub takes at most ${limit}.`,
    why: 'GitHub does not run an agent that is longer.',
    fix: () => 'Shorten it, or move parts into instructions or skills.',
  }),
  'format-field-long': entry<{ key: string; length: number; limit: number }>({
    severity: 'error',
    says: ({ key, length, limit }) => `\`${key}\` has ${length} characters; the format allows ${limit}.`,
    why: 'Hosts refuse the file, or cut the text off.',
    fix: () => 'Shorten it.',
  }),
  'format-field-wrong': entry<{ key: string; reason: string }>({
    severity: 'warning',
    says: ({ key, reason }) => `\`${key}\` ${reason}.`,
    why: 'Programs that follow the format refuse the file, or read something else than is meant.',
    fix: ({ key }) => `Write \`${key}\` as the format describes it.`,
  }),
  'message-wrong': entry<{ reason: string }>({
    severity: 'error',
    says: ({ reason }) => `The messages cannot be read: ${reason}.`,
    why: 'What cannot be told apart cannot be sent to a model.',
    fix: () => 'Write `messages:` as a list of entries with `role:` (system, user or assistant) and `content:`.',
  }),
  'reference-missing': entry<{ path: string }>({
    severity: 'warning',
    says: ({ path }) => `\`${path}\` is not there.`,
    why: 'A model that follows the link finds nothing.',
    fix: () => 'Mend the path; it is relative to the folder of this file.',
  }),
  'include-missing': entry<{ path: string }>({
    severity: 'error',
    says: ({ path }) => `\`${path}\`, which the prompt includes, is not there.`,
    why: 'The prompt cannot be loaded without it.',
    fix: () => 'Mend the path; it is relative to the folder of this file.',
  }),
  'include-outside': entry<{ path: string }>({
    severity: 'error',
    says: ({ path }) => `\`${path}\` lies outside the folder of the prompt.`,
    why: 'Who writes a prompt could read any file of the machine that loads it.',
    fix: () => 'Move the file into the folder of the prompt, or below it.',
  }),
};
