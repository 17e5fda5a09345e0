import { isNeeded, takesMany, type Argument } from './argument.ts';
import { programName, type Description } from './command.ts';
import { refusal, shownWord, unknownValue } from './refusals.ts';

/**
 * The positional words of a call by argument: a text, `null` where it may be absent and is, or a list.
 * @throws Failure for a word that is missing, too much, or none of those allowed.
 */
export function argumentValues(
  words: readonly string[],
  description: Description,
  command: string,
): Readonly<Record<string, string | readonly string[] | null>> {
  const left = [...words];
  const example = `For example: ${programName} ${description.examples[0]}`;
  const values = Object.entries(description.arguments).map(([name, argument]) => {
    const taken = left.splice(0, takesMany(argument) ? left.length : 1);
    if (taken.length === 0 && isNeeded(argument)) {
      throw refusal('argument-missing', `${command} needs ${name.toUpperCase()}: ${argument.description}.`, example);
    }
    for (const word of taken) allowed(name, word, argument);
    return [name, takesMany(argument) ? taken : (taken[0] ?? null)] as const;
  });
  const [extra] = left;
  if (extra !== undefined) throw refusal('argument-unexpected', `${command} has no use for ${shownWord(extra)}.`, example);
  return Object.fromEntries(values);
}

function allowed(name: string, word: string, argument: Argument): void {
  if (argument.values === undefined || argument.values.includes(word)) return;
  throw unknownValue('argument-unknown', name.toUpperCase(), word, argument.values);
}
