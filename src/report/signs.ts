import type { Severity } from '../problem/entry.ts';
import { md, type Markdown } from './markdown.ts';
import type { CheckReport, ReportedGate } from './model.ts';

interface Sign {
  readonly picture: Markdown;
  /** One cell wide, for terminals. */
  readonly character: string;
}

/** What stands before a verdict; a word always follows, so no sign is the only one. */
export const verdictSigns: Readonly<Record<ReportedGate['verdict'] | CheckReport['verdict'], Sign>> = {
  passed: { picture: md`✅`, character: '✓' },
  failed: { picture: md`❌`, character: '✗' },
  waiting: { picture: md`⏳`, character: '…' },
  skipped: { picture: md`➖`, character: '-' },
};

/** What stands before a problem. The order is from worst to least. */
export const severitySigns: Readonly<Record<Severity, Sign & { readonly rank: number }>> = {
  error: { picture: md`❌`, character: '✗', rank: 0 },
  warning: { picture: md`⚠️`, character: '!', rank: 1 },
  notice: { picture: md`ℹ️`, character: 'i', rank: 2 },
};
