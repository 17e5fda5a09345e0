import { b as descriptions, c as globalFlags, h as programName, u as topFlags } from "./cli-terminal.js";

// src/cli/completion/completed.ts
function flagsOf(description) {
	return Object.entries({
		...description.flags,
		...globalFlags
	});
}
function argumentWords(description) {
	return Object.values(description.arguments).flatMap((argument) => argument.values ?? []);
}
function quoted(text) {
	return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

// src/cli/completion/bash.ts
function bashScript(commands) {
	const top = [
		...Object.keys(commands),
		"help",
		...Object.keys(topFlags).map((flag) => `--${flag}`)
	];
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
    '') words=${quoted(top.join(" "))} ;;
    help) words=${quoted(Object.keys(commands).join(" "))} ;;
${Object.keys(commands).map((name) => commandCase$1(name, commands)).join("\n")}
    *) return ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _prompt_libraries ${programName}
`;
}
function commandCase$1(name, commands) {
	const description = commands[name];
	if (description === void 0) return "";
	const words = [...argumentWords(description), ...flagsOf(description).map(([flag]) => `--${flag}`)];
	const lines = [`    ${quoted(name)})`];
	const choices = flagsOf(description).flatMap(([flag, row]) => row.kind === "choice" ? [`        --${flag}) words=${quoted(row.values.join(" "))} ;;`] : []);
	const free = flagsOf(description).flatMap(([flag, row]) => row.kind === "switch" || row.kind === "choice" ? [] : [`--${flag}`]);
	lines.push("      case \"$previous\" in", ...choices, `        ${free.join("|")}) return ;;`);
	lines.push(`        *) words=${quoted(words.join(" "))} ;;`, "      esac ;;");
	return lines.join("\n");
}

// src/cli/completion/fish.ts
function fishScript(commands) {
	const { version } = topFlags;
	return [
		`# fish completion of ${programName}`,
		`complete -c ${programName} -f`,
		...Object.entries(commands).map(([name, { summary }]) => `complete -c ${programName} -n __fish_use_subcommand -a ${fishQuoted(name)} -d ${fishQuoted(summary)}`),
		flagLine("-n __fish_use_subcommand", "version", version),
		...Object.entries(globalFlags).map(([name, flag]) => flagLine("", name, flag)),
		...Object.entries(commands).flatMap(commandLines),
		""
	].join("\n");
}
function commandLines([name, description]) {
	const within = `-n ${fishQuoted(`__fish_seen_subcommand_from ${name}`)}`;
	const words = argumentWords(description);
	return [...words.length === 0 ? [] : [`complete -c ${programName} ${within} -a ${fishQuoted(words.join(" "))}`], ...Object.entries(description.flags).map(([flag, row]) => flagLine(within, flag, row))];
}
function flagLine(within, name, flag) {
	const parts = [
		"complete",
		"-c",
		programName,
		within,
		"-l",
		name
	];
	if (flag.short !== void 0) parts.push("-s", flag.short);
	if (flag.kind === "choice") parts.push("-x", "-a", fishQuoted(flag.values.join(" ")));
	else if (name === "cwd") parts.push("-x", "-a", fishQuoted("(__fish_complete_directories)"));
	else if (flag.kind !== "switch") parts.push("-r");
	return [
		...parts,
		"-d",
		fishQuoted(flag.description)
	].filter((part) => part !== "").join(" ");
}
function fishQuoted(text) {
	return `'${text.replace(/[\\']/gu, String.raw`\$&`)}'`;
}

// src/cli/completion/zsh.ts
function zshScript(commands) {
	const list = Object.entries(commands).map(([name, { summary }]) => `    ${quoted(`${literal(name)}:${summary}`)}`);
	return `#compdef ${programName}
_prompt_libraries() {
  local curcontext="$curcontext" state line
  local -a commands
  commands=(
${list.join("\n")}
  )
  _arguments -C ${Object.entries(topFlags).map(flagSpecification).join(" ")} '1:command:->command' '*::word:->word'
  case "$state" in
    command) _describe -t commands command commands ;;
    word)
      case "$line[1]" in
${Object.entries(commands).map(commandCase).join("\n")}
      esac ;;
  esac
}
_prompt_libraries "$@"
`;
}
function commandCase([name, description]) {
	const words = Object.entries(description.arguments).map(([word, argument], index) => {
		const many = argument.takes === "some" || argument.takes === "any";
		const values = argument.values === void 0 ? "_files" : `(${argument.values.join(" ")})`;
		return quoted(`${many ? "*" : index + 1}:${word}:${values}`);
	});
	return `        ${quoted(name)}) _arguments ${[...flagsOf(description).map(flagSpecification), ...words].join(" ")} ;;`;
}
function flagSpecification([name, flag]) {
	const about = `[${literal(flag.description)}]`;
	if (flag.kind === "switch") return quoted(`--${name}${about}`);
	const repeats = flag.kind === "list" || flag.kind === "repeated" ? "*" : "";
	const values = flag.kind === "choice" ? `(${flag.values.join(" ")})` : name === "cwd" ? "_directories" : " ";
	return quoted(`${repeats}--${name}=${about}:${name}:${values}`);
}
function literal(text) {
	return text.replace(/[\\[\]:]/gu, String.raw`\$&`);
}

// src/cli/commands/completion.ts
const scripts = {
	bash: bashScript,
	zsh: zshScript,
	fish: fishScript
};
async function run(call) {
	const { shell } = call.arguments;
	const script = scripts[shell](descriptions);
	return {
		exit: 0,
		text: script,
		json: {
			schema: "prompt-libraries/completion/v1",
			shell,
			script
		}
	};
}

export { run };