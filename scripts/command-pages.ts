import { shownArgument } from '../src/cli/argument.ts';
import { programName, type Description } from '../src/cli/command.ts';
import { descriptions } from '../src/cli/descriptions/index.ts';
import { shownValue, topFlags, type Flag } from '../src/cli/flag.ts';
import { groups } from '../src/cli/groups.ts';
import { codes, table } from './markdown.ts';

const all: readonly (readonly [string, Description])[] = Object.entries(descriptions);

/** One row a command, grouped as in `--help`. */
export function commandTable(): string {
  const rows = Object.entries(groups).flatMap(([group, title]) =>
    all
      .filter(([, description]) => description.group === group)
      .map(([name, { summary }]) => [title, `[\`${name}\`](docs/commands.md#${name})`, summary]),
  );
  return table(['To', 'Command', 'What it does'], rows);
}

/** docs/commands.md: every command with its arguments, flags and examples. */
export function commandReference(): string {
  const sections = Object.entries(groups).flatMap(([group, title]) => {
    const commands = all.filter(([, description]) => description.group === group);
    return commands.length === 0 ? [] : [`## ${title}`, ...commands.map(([name, each]) => commandSection(name, each))];
  });
  return `${[
    '<!-- Made by scripts/generate.ts from src/cli/descriptions/: do not edit. -->',
    '# Commands',
    `\`${programName} COMMAND [ARGUMENTS] [FLAGS]\`. Exit codes: 0 fine, 1 problems found, 2 could not do it, 70 a bug of ours. A text flag that may hold much takes \`@path\` for a file, \`@-\` for standard input and \`\\@\` for a literal \`@\`.`,
    flagTable(topFlags),
    ...sections,
  ].join('\n\n')}\n`;
}

function commandSection(name: string, description: Description): string {
  const words = Object.entries(description.arguments);
  const usage = [programName, name, ...words.map(([word, argument]) => shownArgument(word, argument)), '[FLAGS]'].join(' ');
  const rows = words.map(([word, argument]) => {
    const values = argument.values === undefined ? '' : `: ${codes(argument.values)}`;
    return [`\`${shownArgument(word, argument)}\``, `${argument.description}${values}`];
  });
  return [
    `### ${name}`,
    `${description.summary}.`,
    ...(description.detail === undefined ? [] : [description.detail.split('\n').join('  \n')]),
    `\`\`\`\n${usage}\n\`\`\``,
    ...(rows.length === 0 ? [] : [table(['Argument', ''], rows)]),
    ...(Object.keys(description.flags).length === 0 ? [] : [flagTable(description.flags)]),
    `\`\`\`sh\n${description.examples.map((example) => `${programName} ${example}`).join('\n')}\n\`\`\``,
  ].join('\n\n');
}

function flagTable(flags: Readonly<Record<string, Flag>>): string {
  const rows = Object.entries(flags).map(([name, flag]) => {
    const short = flag.short === undefined ? '' : `, \`-${flag.short}\``;
    return [`\`${`--${name} ${shownValue(flag)}`.trim()}\`${short}`, `${flag.description}${notes(flag)}`];
  });
  return table(['Flag', ''], rows);
}

function notes(flag: Flag): string {
  if (flag.kind === 'switch') return '';
  const needed = flag.required === true ? ' (required)' : '';
  const given = 'default' in flag && flag.default !== undefined && flag.default !== '' ? ` (default: \`${flag.default}\`)` : '';
  return `${needed}${given}`;
}
