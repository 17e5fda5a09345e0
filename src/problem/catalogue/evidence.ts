import { entry } from '../entry.ts';

/** Outputs of evaluations that are brought in, and what evidence shows. */
export const evidenceCodes = {
  'evidence-unreadable': entry<{ runner: string; reason: string }>({
    severity: 'error',
    says: ({ runner, reason }) => `This is no output of ${runner} that is understood: ${reason}.`,
    why: 'Half of an evaluation could look like a better one.',
    fix: () => 'docs/testing.md names the outputs that are read, and how each is made.',
  }),
  'evidence-empty': entry<Record<string, never>>({
    severity: 'error',
    says: () => 'No case was run.',
    why: 'An evaluation without cases shows nothing, and would look like one that passed.',
    fix: () => 'Look at what the runner printed: its filter or its configuration may leave no case.',
  }),
  'evidence-untied': entry<{ results: number; of: number }>({
    severity: 'error',
    says: ({ results, of }) => `${results} of ${of} results do not say which content they belong to.`,
    why: 'Evidence counts for exactly one content of one prompt: without its digest it could stand for any.',
    fix: () => 'Evaluate what `prompt-libraries evidence export` writes, which carries the digest; or name the prompt whose present content it was: `--for ID`.',
  }),
  'evidence-mixed': entry<{ result: number }>({
    severity: 'error',
    says: ({ result }) => `Result ${result} ran the test of one prompt on the text of another.`,
    why: 'What it shows belongs to neither of them.',
    fix: () => 'Run it with the version of promptfoo that docs/testing.md names; older ones run every test on every prompt.',
  }),
  'evidence-other-content': entry<{ prompt: string; named: string }>({
    severity: 'error',
    says: ({ prompt, named }) => `The output names ${named}, which is not the present content of \`${prompt}\`.`,
    why: 'Evidence must not be passed from one content to another.',
    fix: () => 'Leave `--for` away: the output says itself what it belongs to.',
  }),
  'evidence-undated': entry<Record<string, never>>({
    severity: 'error',
    says: () => 'The output does not say when the evaluation ran.',
    why: 'Evidence counts for a while only, and without a date it would count for ever.',
    fix: () => 'Say it: `--when 2026-12-31T12:00:00Z`.',
  }),
  'evidence-from-future': entry<{ at: string }>({
    severity: 'error',
    says: ({ at }) => `The evaluation says it ran on ${at}, which is still to come.`,
    why: 'It would count longer than it may.',
    fix: () => 'Set the clock of the machine that ran it, and run it again; or say when it was: `--when`.',
  }),
  'evidence-demanded': entry<{ by: string; stale: string | null; maxAge: string }>({
    severity: 'error',
    says: ({ by, stale, maxAge }) => (stale === null ? `No evaluation was made of this content; ${by} asks for one.` : `The evaluation of this content is of ${stale}, longer ago than ${maxAge}; ${by} asks for a younger one.`),
    why: 'The library does not release such a prompt before a model was asked.',
    fix: () => 'Run the evaluation and import it (docs/testing.md), then run the check again.',
  }),
  'evidence-incomplete': entry<{ model: string; errors: number; total: number; named: readonly string[] }>({
    severity: 'error',
    says: ({ model, errors, total, named }) => `${model} could not be asked in ${errors} of ${total} cases: ${list(named)}.`,
    why: 'What was not answered says nothing about the prompt, neither good nor bad.',
    fix: () => 'Run the evaluation again and import it.',
  }),
  'evidence-vacuous': entry<{ model: string }>({
    severity: 'error',
    says: ({ model }) => `The evaluation with ${model} has no case.`,
    why: 'Nothing was shown, so nothing passed.',
    fix: () => 'Add cases to the test file beside the prompt, and run the evaluation again.',
  }),
  'evidence-below': entry<{ model: string; rate: string; least: string; failing: readonly string[] }>({
    severity: 'error',
    says: ({ model, rate, least, failing }) => `${rate} of the cases pass with ${model}; at least ${least} have to. Failing: ${list(failing)}.`,
    why: 'Users would get the answers that fail here.',
    fix: () => 'Mend the prompt, or its tests, and run the evaluation again.',
  }),
  'evidence-regressed': entry<{ model: string; rate: string; before: string; allowed: string; failing: readonly string[] }>({
    severity: 'error',
    says: ({ model, rate, before, allowed, failing }) => `${rate} of the cases pass with ${model}, where ${before} passed of the base; it may be ${allowed} less. ${failing.length === 0 ? 'No case that passed fails now' : `Newly failing: ${list(failing)}`}.`,
    why: 'The change makes the prompt worse than what users have.',
    fix: () => 'Mend the prompt, and run the evaluation again; `gates.testing.evidence.max_regression` says how much is let pass.',
  }),
};

/** Names in a sentence before it only counts them. */
const mostNamed = 5;

function list(names: readonly string[]): string {
  const more = names.length - mostNamed;
  return `${names.slice(0, mostNamed).map((name) => `“${name}”`).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
