import { formatsByName } from '../../format/formats.ts';
import type { Repository, TreeEntry } from '../../git/repository.ts';
import { isTakenBack, type StateLine } from '../../ledger/state-line.ts';
import type { Prompt, Touched } from '../../library/prompt.ts';
import type { Released } from '../../library/released.ts';
import type { Sources } from '../../library/sources.ts';
import { needsOf } from '../../library/needs.ts';
import { readPromptsAt } from '../check/read-change.ts';
import type { RecordedState } from './read-state.ts';
import { recordedVersion } from './recorded-version.ts';

/** What is released of the touched prompts and of what they need, by id; without records nothing is. */
export async function readReleased(
  repository: Repository,
  sources: Sources,
  state: RecordedState | null,
  touched: readonly Touched[],
): Promise<ReadonlyMap<string, Released>> {
  if (state === null) return new Map();
  const needed = touched.flatMap(({ after }) => (after === null ? [] : needsOf(after).map(({ id }) => id)));
  const own = touched.flatMap(({ id, before }) => (before === null ? [id] : [id, before.id]));
  const lines = await state.linesOf([...new Set([...own, ...needed])]);
  const prompts = await releasedPrompts(repository, sources, touched, lines);
  const stable = await stablePrompts(repository, sources, state, own.flatMap((id) => lines.get(id) ?? []));
  const released = new Map([...lines].flatMap(([id, line]) => entryOf(id, line, { prompt: prompts.get(id) ?? null, stable: stable.get(id) ?? null })));
  // A renamed prompt goes on from the record of its former id.
  for (const { id, kind, before } of touched) {
    const former = kind === 'renamed' && before !== null ? released.get(before.id) : undefined;
    if (former !== undefined) released.set(id, former);
  }
  return released;
}

/** What was released of prompts whose base is another text, or may be for what lies beside them. */
async function releasedPrompts(
  repository: Repository,
  sources: Sources,
  touched: readonly Touched[],
  lines: ReadonlyMap<string, StateLine>,
): Promise<ReadonlyMap<string, Prompt>> {
  const bySource = new Map<string | null, TreeEntry[]>();
  for (const { before } of touched) {
    if (before === null) continue;
    const line = lines.get(before.id);
    const mayDiffer = formatsByName[before.source.format].companions(before.path).length > 0;
    const entry = differing(line, mayDiffer ? '' : before.blob);
    // Only what lies beside a prompt depends on the tree it is looked for in.
    const tree = mayDiffer ? (line?.source ?? null) : null;
    if (entry !== null) bySource.set(tree, [...(bySource.get(tree) ?? []), entry]);
  }
  const read = await Promise.all([...bySource].map(([tree, entries]) => readPromptsAt(repository, sources, entries, tree)));
  return new Map(read.flat().map((prompt) => [prompt.id, prompt]));
}

/** What users have of prompts whose newest version was taken back. */
async function stablePrompts(repository: Repository, sources: Sources, state: RecordedState, lines: readonly StateLine[]): Promise<ReadonlyMap<string, Prompt>> {
  const read = lines.filter(isTakenBack).map(async ({ id, path, formerPaths, stable }) => {
    const found = stable === null ? null : await recordedVersion(repository, state, { ids: [id], paths: [...(path === null ? [] : [path]), ...formerPaths], version: stable });
    const [prompt] = found === null || (await repository.commitOf(found.source)) === null ? [] : await readPromptsAt(repository, sources, [{ path: found.path, mode: '100644', blob: found.blob }], found.source);
    return prompt === undefined ? [] : [[id, prompt] as const];
  });
  return new Map((await Promise.all(read)).flat());
}

function entryOf(id: string, { version, digest, path }: StateLine, texts: Pick<Released, 'prompt' | 'stable'>): readonly (readonly [string, Released])[] {
  return version === null || digest === null ? [] : [[id, { version, digest, path, ...texts }]];
}

/** The tree entry of the released text, where the base has another one. */
function differing(line: StateLine | undefined, blob: string): TreeEntry | null {
  if (line === undefined || line.blob === null || line.path === null || line.blob === blob) return null;
  return { path: line.path, mode: '100644', blob: line.blob };
}
