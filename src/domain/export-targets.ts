import type { FormatName } from './formats.ts';

/** What is served, for others to read. */
export const servedTargets = ['catalog', 'flagd', 'agent-skills', 'dotprompt', 'json'] as const;
export type ServedTarget = (typeof servedTargets)[number];

/** Formats that the files of a commit can be rewritten in; for skills and Dotprompt what is served is exported. */
export const writtenTargets = ['native', 'copilot', 'prompty', 'github-models', 'fabric', 'text'] as const satisfies readonly FormatName[];
export type WrittenTarget = (typeof writtenTargets)[number];

/** What an export can be made for. */
export const exportTargets = [...servedTargets, ...writtenTargets] as const;
export type ExportTarget = (typeof exportTargets)[number];

/** Whether an export is of the files of a commit, not of what is served. */
export function isWrittenTarget(to: ExportTarget): to is WrittenTarget {
  return writtenTargets.some((each) => each === to);
}
