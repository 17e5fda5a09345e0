import { fitted } from './fitted.ts';
import { md, type Markdown } from './markdown.ts';
import { sectionsOf, type Material } from './sections/index.ts';

/** Bytes. A step's summary above 1 MiB is not shown at all (GitHub: workflow commands, "Step isolation and limits"). */
export const summaryLimit = 900 * 1024;

/** The job summary: everything there is room for. */
export function summary(material: Material): Markdown {
  const extent = { steps: 200, fewSteps: 40, prompts: 1_000, fewPrompts: 100, diffLines: 400, why: true };
  return fitted(sectionsOf(material, extent), summaryLimit, md`The JSON report of this run has everything.`);
}
