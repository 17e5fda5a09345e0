import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bundle.ts';

const templates = 'templates/workflows';

/**
 * The templates as workflows that others call, by path: the same jobs, with the caller's events in place of the
 * template's. Who does not want to copy a file names one of these.
 * @throws Error for a template without events.
 */
export function reusableWorkflows(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(join(root, templates))
      .toSorted()
      .map((name) => [`.github/workflows/${name}`, called(name, readFileSync(join(root, templates, name), 'utf8'))]),
  );
}

/** Only the events differ; what the caller's own event says reaches the job as it is. */
function called(name: string, text: string): string {
  const events = /^on:\n(?:[ \t]+.*\n|#.*\n)+/mu;
  if (!events.test(text)) throw new Error(`${templates}/${name} has no events.`);
  return text.replace(/^(?:#.*\n)+/u, `# Called by workflows of others; made from ${templates}/${name}, which is there to be copied.\n`).replace(events, 'on:\n  workflow_call:\n');
}
