import { promptSuffix } from './paths.ts';

const testSuffix = '.test.yaml';
const snapshotSuffix = '.snapshots.yaml';

/** Where the tests of a prompt lie, and the snapshots they compare with: beside its file and named after it, `.prompt.md` left out. */
export function testPathsOf(prompt: string): { readonly tests: string; readonly snapshots: string } {
  const stem = prompt.endsWith(promptSuffix) ? prompt.slice(0, -promptSuffix.length) : prompt;
  return { tests: `${stem}${testSuffix}`, snapshots: `${stem}${snapshotSuffix}` };
}

/** The files that a file of tests or snapshots may belong to, the likeliest first; none for any other file. */
export function testedPathsOf(path: string): readonly string[] {
  const suffix = [testSuffix, snapshotSuffix].find((each) => path.endsWith(each));
  if (suffix === undefined) return [];
  const stem = path.slice(0, -suffix.length);
  return stem.endsWith(promptSuffix) ? [] : [`${stem}${promptSuffix}`, stem];
}
