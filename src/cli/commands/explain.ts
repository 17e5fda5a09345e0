import type { Colours } from '../../report/colours.ts';
import { wrapped } from '../../report/width.ts';
import type { Outcome } from '../command.ts';
import { definitions } from '../definitions.ts';
import type { CallOf } from '../descriptions/index.ts';
import { tableLines } from '../text-table.ts';
import { topics } from '../topics/index.ts';
import type { Cell, Topic, TopicTable } from '../topics/topic.ts';

/** Shows the tables the program itself goes by, with a few words around them. */
export async function run(call: CallOf<'explain'>): Promise<Outcome> {
  const { topic } = call.arguments;
  if (topic === null) return listOfTopics(call.width, call.colours);
  const { title, prose, tables } = topics[topic];
  return {
    exit: 0,
    text: shownTopic(topics[topic], call.width, call.colours),
    json: { schema: 'prompt-libraries/explain/v1', topic, title, prose, tables: Object.fromEntries(tables.map(({ of, rows }) => [of, rows])) },
  };
}

function listOfTopics(width: number, colours: Colours): Outcome {
  const rows = Object.entries(topics).map(([name, { title }]) => [name, title] as const);
  const lines = definitions(rows, width, colours.green);
  return {
    exit: 0,
    text: [colours.bold('Topics'), ...lines, '', 'For example: prompt-libraries explain versioning'].join('\n'),
    json: { schema: 'prompt-libraries/explain/v1', topics: rows.map(([topic, title]) => ({ topic, title })) },
  };
}

function shownTopic(topic: Topic, width: number, colours: Colours): string {
  const prose = topic.prose.flatMap((paragraph) => ['', ...wrapped(paragraph, width)]);
  return [colours.bold(topic.title), ...prose, ...topic.tables.flatMap((table) => ['', ...shownTable(table, width)])].join('\n');
}

function shownTable({ of, rows }: TopicTable, width: number): readonly string[] {
  const columns = [...new Set(Object.values(rows).flatMap((row) => Object.keys(row)))];
  const cells = Object.entries(rows).map(([name, row]) => [name, ...columns.map((column) => shownCell(row[column]))]);
  return tableLines([of, ...columns.map(spoken)], cells, width);
}

function shownCell(cell: Cell | undefined): string {
  if (cell === undefined || cell === null || cell === false) return '';
  if (cell === true) return 'yes';
  return typeof cell === 'object' ? cell.join(', ') : String(cell);
}

/** `mergesInto` as people say it: `merges into`. */
function spoken(key: string): string {
  return key.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
}
