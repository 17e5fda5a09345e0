import { changelog, type ChangelogRun } from '../../app/changelog.ts';
import { notesOf, runNotes } from '../../app/release/changelog-files.ts';
import { removalJson } from '../../app/release/outcome-text.ts';
import { systemClock } from '../../clock/clock.ts';
import { changelogPlain } from '../../report/changelog-text.ts';
import { withRepository } from '../change-request.ts';
import type { Outcome } from '../command.ts';
import type { CallOf } from '../descriptions/index.ts';

/** Shows what was released, from the records of the clone. */
export async function run(call: CallOf<'changelog'>): Promise<Outcome> {
  const { id } = call.arguments;
  const { days, config: configFile } = call.flags;
  const runs = await withRepository(call, (repository) => changelog(repository, { id, days, configFile }, systemClock.now()));
  const nothing = id === null ? `Nothing was released in the last ${days} days.` : `\`${id}\` was never released.`;
  return {
    exit: 0,
    text: runs.length === 0 ? nothing : runs.map((each) => [call.colours.bold(`${each.library} (${dayOf(each)})`), '', changelogPlain(runNotes(each))].join('\n')).join('\n\n'),
    json: { schema: 'prompt-libraries/changelog/v1', runs: runs.map(({ library, at, prompts, removed }) => ({ library, at: new Date(at * 1000).toISOString(), prompts: notesOf(prompts), removed: removed.map((each) => each.id), removals: removed.map(removalJson) })) },
  };
}

function dayOf({ at }: ChangelogRun): string {
  return new Date(at * 1000).toISOString().slice(0, 10);
}
