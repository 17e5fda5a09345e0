import { programName, type Description } from '../command.ts';
import { topFlags, type Flag } from '../flag.ts';
import { flagsOf, quoted, type Descriptions } from './completed.ts';

/** Completion for zsh: a file `_prompt-libraries` in a folder of `$fpath`. */
export function zshScript(commands: Descriptions): string {
  const list = Object.entries(commands).map(([name, { summary }]) => `    ${quoted(`${literal(name)}:${summary}`)}`);
  return `#compdef ${programName}
_prompt_libraries() {
  local curcontext="$curcontext" state line
  local -a commands
  commands=(
${list.join('\n')}
  )
  _arguments -C ${Object.entries(topFlags).map(flagSpecification).join(' ')} '1:command:->command' '*::word:->word'
  case "$state" in
    command) _describe -t commands command commands ;;
    word)
      case "$line[1]" in
${Object.entries(commands).map(commandCase).join('\n')}
      esac ;;
  esac
}
_prompt_libraries "$@"
`;
}

function commandCase([name, description]: readonly [string, Description]): string {
  const words = Object.entries(description.arguments).map(([word, argument], index) => {
    const many = argument.takes === 'some' || argument.takes === 'any';
    const values = argument.values === undefined ? '_files' : `(${argument.values.join(' ')})`;
    return quoted(`${many ? '*' : index + 1}:${word}:${values}`);
  });
  return `        ${quoted(name)}) _arguments ${[...flagsOf(description).map(flagSpecification), ...words].join(' ')} ;;`;
}

/** A flag as `_arguments` reads it: `--flag=[description]:value:values`. */
function flagSpecification([name, flag]: readonly [string, Flag]): string {
  const about = `[${literal(flag.description)}]`;
  if (flag.kind === 'switch') return quoted(`--${name}${about}`);
  const repeats = flag.kind === 'list' || flag.kind === 'repeated' ? '*' : '';
  const values = flag.kind === 'choice' ? `(${flag.values.join(' ')})` : name === 'cwd' ? '_directories' : ' ';
  return quoted(`${repeats}--${name}=${about}:${name}:${values}`);
}

function literal(text: string): string {
  return text.replace(/[\\[\]:]/gu, String.raw`\$&`);
}
