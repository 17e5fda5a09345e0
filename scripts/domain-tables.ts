import manifest from '../package.json' with { type: 'json' };
import { topics } from '../src/cli/topics/index.ts';
import type { TopicName } from '../src/cli/topics/names.ts';
import type { Cell } from '../src/cli/topics/topic.ts';
import { changeTypes, silentCommitTypes } from '../src/domain/change-types.ts';
import { gates } from '../src/domain/gates.ts';
import { differences } from '../src/library/difference.ts';
import { rules } from '../src/rule/rules.ts';
import { helpers } from '../src/template/helpers.ts';
import { doors } from '../test/support/floors.ts';
import { codes, table } from './markdown.ts';

/** One table of a topic: what `explain` prints, for a page. */
export function topicTable(topic: TopicName, of: string): string {
  const found = topics[topic].tables.find((each) => each.of === of);
  if (found === undefined) throw new Error(`Topic ${topic} has no table of ${of}.`);
  const columns = [...new Set(Object.values(found.rows).flatMap((row) => Object.keys(row)))];
  const rows = Object.entries(found.rows).map(([name, row]) => [`\`${name}\``, ...columns.map((column) => shown(row[column]))]);
  return table([of, ...columns.map(spoken)], rows);
}

/** What a structural difference asks for at least. */
export function floorTable(): string {
  const rows = Object.entries(differences).map(([name, { impact, says }]) => [impact, `\`${name}\``, says('‹name›')]);
  return table(['Floor', 'Difference', 'What the report says'], rows);
}

/** The gates, with what this version judges of each. */
export function gateTable(): string {
  const rows = Object.entries(gates).map(([gate, { description, required, automatic }]) => {
    const count = rules.filter((rule) => rule.gate === gate).length;
    const judgedBy = [...(count === 0 ? [] : [`[${count} rules](docs/rules/README.md)`]), ...(judgedBesides[gate] ?? [])];
    return [`\`${gate}\``, description, required ? 'yes' : 'no', automatic ? 'yes' : 'no', judgedBy.join(', ')];
  });
  return table(['Gate', 'What it asks', 'Needed', 'Automatic', 'Judged by'], rows);
}

/** What some gates go by besides rules. */
const judgedBesides: Readonly<Record<string, readonly string[]>> = {
  review: ['[approvals of the owners](docs/gates.md#approvals), [who may do what](docs/gates.md#access)'],
  testing: ['[tests beside prompts](docs/testing.md), evidence of evaluations'],
};

/** From the type of a commit to the version and the changelog, in short. */
export function changeTable(): string {
  const rows = Object.values(changeTypes).map(({ commitTypes, impact, prefix }) => [
    commitTypes.length === 0 ? 'any type with `!`, or a line `BREAKING CHANGE: …`' : codes(commitTypes.map((type) => `${type}:`)),
    impact,
    prefix,
  ]);
  return table(['Commit', 'Impact', 'Changelog'], [...rows, [codes(silentCommitTypes.map((type) => `${type}:`)), 'none', 'not shown']]);
}

/** What a template may call. */
export function helperTable(): string {
  const usage = { block: (name: string) => `{{#${name} …}}…{{/${name}}}`, value: (name: string) => `{{${name} …}}`, statement: (name: string) => `{{${name} …}}` };
  const rows = Object.entries(helpers).map(([name, { form, takes }]) => [`\`${name}\``, `\`${takes === 0 ? usage[form](name).replace(' …', '') : usage[form](name)}\``, String(takes)]);
  return table(['Helper', 'Written', 'Values it takes'], rows);
}

/** The packages that are shipped, and the file or folder each comes in by. */
export function doorTable(): string {
  const rows = Object.keys(manifest.dependencies).map((name) => [`\`${name}\``, codes((doors as Readonly<Record<string, readonly string[]>>)[name] ?? [])]);
  return table(['Package', 'Door'], rows);
}

function shown(value: Cell | undefined): string {
  if (value === undefined || value === null || value === false) return '';
  if (value === true) return 'yes';
  return typeof value === 'object' ? value.join(', ') : String(value);
}

/** `mergesInto` as people say it: `merges into`. */
function spoken(key: string): string {
  return key.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
}
