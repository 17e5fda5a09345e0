import { programName, type Description } from '../command.ts';
import { globalFlags, topFlags, type Flag } from '../flag.ts';
import { argumentWords, type Descriptions } from './completed.ts';

/** Completion for fish: a file `prompt-libraries.fish` among its completions. */
export function fishScript(commands: Descriptions): string {
  const { version } = topFlags;
  return [
    `# fish completion of ${programName}`,
    `complete -c ${programName} -f`,
    ...Object.entries(commands).map(
      ([name, { summary }]) => `complete -c ${programName} -n __fish_use_subcommand -a ${fishQuoted(name)} -d ${fishQuoted(summary)}`,
    ),
    flagLine('-n __fish_use_subcommand', 'version', version),
    ...Object.entries(globalFlags).map(([name, flag]) => flagLine('', name, flag)),
    ...Object.entries(commands).flatMap(commandLines),
    '',
  ].join('\n');
}

function commandLines([name, description]: readonly [string, Description]): readonly string[] {
  const within = `-n ${fishQuoted(`__fish_seen_subcommand_from ${name}`)}`;
  const words = argumentWords(description);
  return [
    ...(words.length === 0 ? [] : [`complete -c ${programName} ${within} -a ${fishQuoted(words.join(' '))}`]),
    ...Object.entries(description.flags).map(([flag, row]) => flagLine(within, flag, row)),
  ];
}

function flagLine(within: string, name: string, flag: Flag): string {
  const parts = ['complete', '-c', programName, within, '-l', name];
  if (flag.short !== undefined) parts.push('-s', flag.short);
  if (flag.kind === 'choice') parts.push('-x', '-a', fishQuoted(flag.values.join(' ')));
  else if (name === 'cwd') parts.push('-x', '-a', fishQuoted('(__fish_complete_directories)'));
  else if (flag.kind !== 'switch') parts.push('-r');
  return [...parts, '-d', fishQuoted(flag.description)].filter((part) => part !== '').join(' ');
}

/** In fish a backslash escapes a quote or itself within single quotes. */
function fishQuoted(text: string): string {
  return `'${text.replace(/[\\']/gu, String.raw`\$&`)}'`;
}
