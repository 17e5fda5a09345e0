import { isEmpty } from '../empty.ts';
import type { Section } from '../fitted.ts';
import type { Links } from '../links.ts';
import type { CheckReport } from '../model.ts';
import type { PromptDiffs } from '../prompt-diffs.ts';
import { changelogSection } from './changelog.ts';
import { differenceSection } from './differences.ts';
import { gatesSection } from './gates.ts';
import { nextStepsSection } from './next-steps.ts';
import { promptsSection } from './prompts.ts';
import { remarksSection } from './remarks.ts';
import { verdictSection } from './verdict.ts';

/** How much of each a document shows at most, and again when that finds no room. */
export interface Extent {
  readonly steps: number;
  readonly fewSteps: number;
  readonly prompts: number;
  readonly fewPrompts: number;
  readonly diffLines: number;
  /** Whether steps tell why they matter. */
  readonly why: boolean;
}

/** What the sections are made from. */
export interface Material {
  readonly report: CheckReport;
  readonly diffs: PromptDiffs;
  readonly links: Links;
}

/** The sections of a check in the order of reading: what to know first stands first. */
export function sectionsOf({ report, diffs, links }: Material, extent: Extent): readonly Section[] {
  const verdict: Section = { name: 'verdict', importance: 0, versions: [verdictSection(report)] };
  const remarks: Section = { name: 'remarks', importance: 1, versions: [remarksSection(report)] };
  if (isEmpty(report)) return report.remarks.length === 0 ? [verdict] : [verdict, remarks];
  const steps = (most: number) => nextStepsSection(report, { most, why: extent.why, links });
  return [
    verdict,
    { name: 'next steps', importance: 2, versions: [steps(extent.steps), steps(extent.fewSteps)] },
    { name: 'table of prompts', importance: 3, versions: [promptsSection(report, extent.prompts), promptsSection(report, extent.fewPrompts)] },
    ...report.changes.map((change) => ({
      name: 'difference of a prompt',
      importance: 6,
      versions: [differenceSection(change, diffs, extent.diffLines, report.changes.length === 1)] as const,
    })),
    { name: 'changelog', importance: 5, versions: [changelogSection(report)] },
    { name: 'gates', importance: 4, versions: [gatesSection(report)] },
    remarks,
  ];
}
