import { entry } from '../entry.ts';

/** Policies of the library, and what nobody looked at for long. */
export const complianceCodes = {
  'policy-not-met': entry<{ policy: string; key: string; reason: string }>({
    severity: 'error',
    says: ({ policy, key, reason }) => `Policy \`${policy}\`: ${key === '' ? 'the front matter' : `\`${key}\``} ${reason}.`,
    why: 'The library promises that every prompt of this category keeps the policy.',
    fix: ({ key, policy }) => (key === '' ? `Mend the front matter; the policy \`${policy}\` says how.` : `Mend \`${key}\` in the front matter.`),
  }),
  'policy-day-too-old': entry<{ policy: string; key: string; day: string; age: number; limit: number }>({
    severity: 'error',
    says: ({ policy, key, day, age, limit }) => `Policy \`${policy}\`: \`${key}\` is ${day}, ${age} days ago; at most ${limit} are allowed.`,
    why: 'A review that lies long back says little about the prompt of today.',
    fix: ({ key }) => `Look at it again, then set \`${key}\` to the day you did.`,
  }),
  'policy-invalid': entry<{ policy: string; reason: string }>({
    severity: 'error',
    says: ({ policy, reason }) => `The schema of policy \`${policy}\` cannot be used: ${reason}.`,
    why: 'A policy that nothing is judged by must not be taken as one that holds.',
    fix: () => 'Mend it under `gates.compliance.policies` in prompt-library.yaml.',
  }),
  'prompt-stale': entry<{ days: number; limit: number }>({
    severity: 'notice',
    says: ({ days, limit }) => `The prompt was last changed ${days} days ago; after ${limit} it counts as stale.`,
    why: 'Models, products and rules change; a text that nobody looks at falls behind.',
    fix: () => 'Look whether it still holds; change it, or deprecate it.',
  }),
};
