/** What an export can be made for. */
export const exportTargets = ['catalog', 'flagd', 'agent-skills', 'dotprompt', 'json'] as const;
export type ExportTarget = (typeof exportTargets)[number];
