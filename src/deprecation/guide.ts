import type { Deprecation, Variable } from '../format/document.ts';

/** What a guide begins with. */
export interface GuideFacts {
  readonly id: string;
  readonly deprecation: Deprecation;
  /** Variables of the prompt that goes. */
  readonly variables: readonly Variable[];
  /** Variables of its replacement; `null` where there is none. */
  readonly replaced: readonly Variable[] | null;
}

/** The guide that a deprecation has where its writer names none. */
export function guidePathOf(id: string): string {
  return `docs/migrations/${id}.md`;
}

/** The beginning of a guide for those who move on: what is known is written, what only people know is asked for. */
export function guideSkeleton({ id, deprecation, variables, replaced }: GuideFacts): string {
  const { removal, replacement, reason } = deprecation;
  const instead = replacement === null ? 'Nothing takes its place.' : `Use \`${replacement}\` instead.`;
  return [
    `# Moving on from \`${id}\``,
    `\`${id}\` will be removed on ${removal}. ${instead}${reason === null ? '' : ` ${sentence(reason)}`}`,
    '## What changes',
    'TODO: say what is different for those who use it.',
    ...(replaced === null ? [] : [variableTable(variables, replaced)]),
    '## What to do',
    replacement === null ? 'TODO: say how to do without it.' : ['```sh', `prompt-libraries add ${replacement}`, `prompt-libraries add ${id} --remove`, '```'].join('\n'),
  ].join('\n\n') + '\n';
}

function variableTable(before: readonly Variable[], after: readonly Variable[]): string {
  const names = [...new Set([...before, ...after].map(({ name }) => name))].toSorted();
  const cell = (list: readonly Variable[], name: string): string => {
    const found = list.find((each) => each.name === name);
    return found === undefined ? '–' : found.required ? 'required' : 'optional';
  };
  const rows = names.map((name) => `| \`${name}\` | ${cell(before, name)} | ${cell(after, name)} |`);
  return ['| Variable | Before | After |', '|---|---|---|', ...rows].join('\n');
}

function sentence(text: string): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  return /[.!?]$/u.test(line) ? line : `${line}.`;
}
