/** Where a prompt stands in its life, and where it may go next. The order is the order of a prompt's life. */
export const statuses = {
  draft: { icon: '📝', editable: true, active: false, leadsTo: ['review', 'archived'] },
  review: { icon: '🔍', editable: true, active: false, leadsTo: ['draft', 'approved'] },
  approved: { icon: '✅', editable: false, active: true, leadsTo: ['deployed', 'review'] },
  deployed: { icon: '🚀', editable: false, active: true, leadsTo: ['deprecated'] },
  deprecated: { icon: '⚠️', editable: false, active: false, leadsTo: ['archived', 'deployed'] },
  archived: { icon: '📦', editable: false, active: false, leadsTo: [] },
} as const satisfies Record<string, StatusRow>;

interface StatusRow {
  readonly icon: string;
  /** Whether the text may change without opening a new version. */
  readonly editable: boolean;
  /** Whether applications are meant to get it. */
  readonly active: boolean;
  readonly leadsTo: readonly string[];
}
export type Status = keyof typeof statuses;

/** The statuses a person may write into a file; all others are observed. */
export const writtenStatuses = ['draft', 'archived'] as const satisfies readonly Status[];

/** Whether the table leads from one status to another. Staying is not a move. */
export function mayBecome(from: Status, to: Status): boolean {
  return (statuses[from].leadsTo as readonly string[]).includes(to);
}
