import { divergence, type Scenario } from './divergence.ts';

/** What a process tells of one scenario. */
export type ScenarioAnswer = { readonly wrong: string | null } | { readonly broke: string };

/*
 * Runs one scenario after the other, as its parent asks. Each starts some forty programs, and starting one costs what the
 * memory of the starter costs to copy: of a test runner that is several times as much.
 */
process.on('message', (scenario: Scenario) => {
  const answer = (told: ScenarioAnswer): void => void process.send?.(told);
  divergence(scenario).then((wrong) => answer({ wrong }), (error: unknown) => answer({ broke: error instanceof Error ? String(error.stack) : String(error) }));
});
// A run that was struck may have left something open.
process.on('disconnect', () => process.exit());
