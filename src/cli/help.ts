import type { Colours } from '../report/colours.ts';
import { wrapped } from '../report/width.ts';
import { shownArgument } from './argument.ts';
import { programName, type Description } from './command.ts';
import { definitions, paragraphs } from './definitions.ts';
import { globalFlags, shownValue, topFlags, type Flag } from './flag.ts';
import { groups } from './groups.ts';

/** All commands, grouped by what one wants to do. */
export function overview(commands: Readonly<Record<string, Description>>, colours: Colours, width: number): string {
  const sections = Object.entries(groups).flatMap(([group, title]) => {
    const rows = Object.entries(commands)
      .filter(([, description]) => description.group === group)
      .map(([name, { summary }]) => [name, summary] as const);
    return rows.length === 0 ? [] : section(title, definitions(rows, width, colours.green), colours);
  });
  return lines([
    ...wrapped('Organise, version, test and deploy prompts kept in git.', width),
    ...section('Usage', [`  ${programName} COMMAND [ARGUMENTS] [FLAGS]`], colours),
    ...sections,
    ...section('Flags', flagLines(topFlags, colours, width), colours),
    '',
    ...wrapped(`${programName} COMMAND --help shows what a command takes, with examples.`, width),
    ...wrapped('Exit codes: 0 fine, 1 problems found, 2 could not do it, 70 a bug of ours.', width),
  ]);
}

/** Everything about one command. */
export function commandHelp(name: string, description: Description, colours: Colours, width: number): string {
  const needed = Object.entries(description.arguments).map(([word, argument]) => shownArgument(word, argument));
  const usage = [programName, name, ...needed, ...requiredFlags(description), '[FLAGS]'].join(' ');
  return lines([
    ...wrapped(`${description.summary}.`, width),
    ...(description.detail === undefined ? [] : ['', ...paragraphs(description.detail, width)]),
    ...section('Usage', wrapped(usage, width - 6).map((line, index) => (index === 0 ? `  ${line}` : `      ${line}`)), colours),
    ...section('Arguments', definitions(argumentRows(description), width, colours.green), colours),
    ...section('Flags', flagLines(description.flags, colours, width), colours),
    ...section('Flags of every command', flagLines(globalFlags, colours, width), colours),
    ...section('Examples', description.examples.map((example) => `  ${programName} ${example}`), colours),
  ]);
}

function requiredFlags(description: Description): readonly string[] {
  return Object.entries(description.flags)
    .filter(([, flag]) => flag.kind !== 'switch' && flag.required === true)
    .map(([name, flag]) => `--${name} ${valueName(name, flag)}`);
}

function argumentRows(description: Description): readonly (readonly [string, string])[] {
  return Object.entries(description.arguments).map(([name, argument]) => {
    const values = argument.values === undefined ? '' : `: ${argument.values.join(', ')}`;
    return [shownArgument(name, argument), `${argument.description}${values}`];
  });
}

function flagLines(flags: Readonly<Record<string, Flag>>, colours: Colours, width: number): readonly string[] {
  return definitions(Object.entries(flags).map(flagRow), width, colours.green);
}

function flagRow([name, flag]: readonly [string, Flag]): readonly [string, string] {
  const written = `${flag.short === undefined ? '' : `-${flag.short}, `}--${name} ${valueName(name, flag)}`.trimEnd();
  if (flag.kind === 'switch') return [written, flag.description];
  const note = flag.required === true ? ' (required)' : '';
  const values = flag.kind === 'choice' && isLong(flag) ? `: ${flag.values.join(', ')}` : '';
  return [written, `${flag.description}${values}${note}${defaultNote(flag)}`];
}

/** More than this stands in the description of a flag instead. Characters. */
const longestChoice = 50;

function isLong(flag: Flag): boolean {
  return flag.kind === 'choice' && shownValue(flag).length > longestChoice;
}

/** What stands for the value; many words are named by the last word of the flag: `--change-type TYPE`. */
function valueName(name: string, flag: Flag): string {
  return isLong(flag) ? (name.split('-').at(-1) ?? name).toUpperCase() : shownValue(flag);
}

function defaultNote(flag: Flag): string {
  return 'default' in flag && flag.default !== undefined ? ` (default: ${flag.default})` : '';
}

function section(title: string, body: readonly string[], colours: Colours): readonly string[] {
  return body.length === 0 ? [] : ['', colours.bold(title), ...body];
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
