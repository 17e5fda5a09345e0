import { programName } from '../command.ts';
import { topFlags } from '../flag.ts';
import { argumentWords, flagsOf, quoted, type Descriptions } from './completed.ts';

/** Completion for bash 3.2 and later, without the bash-completion package. */
export function bashScript(commands: Descriptions): string {
  const top = [...Object.keys(commands), 'help', ...Object.keys(topFlags).map((flag) => `--${flag}`)];
  return `# bash completion of ${programName}
_prompt_libraries() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command='' word index words
  for ((index = 1; index < COMP_CWORD; index++)); do
    word="\${COMP_WORDS[index]}"
    case "$word" in
      --cwd) ((index++)) ;;
      -*) ;;
      *) command="$word"; break ;;
    esac
  done
  COMPREPLY=()
  if [ "$previous" = --cwd ]; then
    COMPREPLY=($(compgen -d -- "$current"))
    return
  fi
  case "$command" in
    '') words=${quoted(top.join(' '))} ;;
    help) words=${quoted(Object.keys(commands).join(' '))} ;;
${Object.keys(commands).map((name) => commandCase(name, commands)).join('\n')}
    *) return ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _prompt_libraries ${programName}
`;
}

function commandCase(name: string, commands: Descriptions): string {
  const description = commands[name];
  if (description === undefined) return '';
  const words = [...argumentWords(description), ...flagsOf(description).map(([flag]) => `--${flag}`)];
  const lines = [`    ${quoted(name)})`];
  const choices = flagsOf(description).flatMap(([flag, row]) =>
    row.kind === 'choice' ? [`        --${flag}) words=${quoted(row.values.join(' '))} ;;`] : [],
  );
  const free = flagsOf(description).flatMap(([flag, row]) => (row.kind === 'switch' || row.kind === 'choice' ? [] : [`--${flag}`]));
  lines.push('      case "$previous" in', ...choices, `        ${free.join('|')}) return ;;`);
  lines.push(`        *) words=${quoted(words.join(' '))} ;;`, '      esac ;;');
  return lines.join('\n');
}
