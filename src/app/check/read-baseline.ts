import { textOf } from '../../format/bytes.ts';
import type { PathChange, Repository } from '../../git/repository.ts';
import { grownBaseline, sizeOf, type Baseline } from '../../library/baseline.ts';
import { passed, refused, type Checked } from '../../problem/checked.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import { baselineViolations } from '../../schema/baseline.ts';
import { pathText } from '../../schema/violation.ts';

/** The baseline in force, and what there is to say about it. */
export interface BaselineInForce {
  /** Accepts nothing where there is none, or where it cannot be read. */
  readonly baseline: Baseline;
  readonly problems: readonly Problem[];
}

/** What the file may have: some 100,000 findings, more than any library. Bytes. */
const largest = 16 * 1024 * 1024;

/** Reads a baseline, by its schema. */
export function readBaseline(bytes: Uint8Array, file: string): Checked<Baseline> {
  const text = textOf(bytes, file, largest);
  if (!text.ok) return text;
  const invalid = (reason: string): Checked<Baseline> => refused(problem('baseline-invalid', { reason }, { place: { file, line: 1 } }));
  let value: unknown;
  try {
    value = JSON.parse(text.value);
  } catch {
    return invalid('it is not JSON');
  }
  const [first] = baselineViolations(value);
  return first === undefined ? passed((value as { readonly findings: Baseline }).findings) : invalid(`\`${pathText(first.path)}\` ${first.reason}`);
}

/**
 * The baseline of the base, for a change must not accept its own findings. It may shrink freely; where it grows, that is a
 * problem. Only where the base has none does that of the change begin, and counts from the merge on.
 * @param isBootstrap the base has no configuration either: then all rules are those of the change.
 */
export async function baselineAt(
  repository: Repository,
  trees: { readonly base: string; readonly tree: string },
  file: string,
  { changes, isBootstrap }: { readonly changes: readonly PathChange[]; readonly isBootstrap: boolean },
): Promise<BaselineInForce> {
  const isChanged = changes.some(({ path }) => path === file);
  const inBase = await fileAt(repository, trees.base, file);
  const before = inBase === null ? null : readBaseline(inBase, file);
  const unreadable = before === null || before.ok ? [] : before.problems;
  const baseline = before?.ok === true ? before.value : [];
  if (!isChanged) return { baseline, problems: unreadable };
  const inTree = await fileAt(repository, trees.tree, file);
  const after = inTree === null ? null : readBaseline(inTree, file);
  if (after === null) return { baseline, problems: unreadable };
  if (!after.ok) return { baseline, problems: after.problems };
  const brought = { place: { file, line: 1 } };
  if (before === null) return { baseline: isBootstrap ? after.value : [], problems: [problem('baseline-begins', { count: sizeOf(after.value) }, brought)] };
  const grown = grownBaseline(baseline, after.value);
  const [first] = grown;
  if (first === undefined || !before.ok) return { baseline, problems: [] };
  return { baseline, problems: [problem('baseline-grows', { count: sizeOf(grown), first: `\`${first.code}\` of \`${first.prompt ?? first.file ?? 'the library'}\`` }, brought)] };
}

async function fileAt(repository: Repository, treeish: string, path: string): Promise<Uint8Array | null> {
  const [entry] = await repository.entriesAt(treeish, [path]);
  if (entry === null || entry === undefined) return null;
  return (await repository.readBlobs([entry.blob])).get(entry.blob) ?? null;
}
