import { promptSuffix } from '../format/paths.ts';

const testSuffix = '.test.yaml';
const snapshotSuffix = '.snapshots.yaml';

/** Where the tests of a prompt lie, and the snapshots they compare with: beside it. `null` for a file of another kind. */
export function testPathsOf(prompt: string): { readonly tests: string; readonly snapshots: string } | null {
  if (!prompt.endsWith(promptSuffix)) return null;
  const stem = prompt.slice(0, -promptSuffix.length);
  return { tests: `${stem}${testSuffix}`, snapshots: `${stem}${snapshotSuffix}` };
}

/** The prompt that a file of tests or snapshots belongs to; `null` for any other file. */
export function promptPathOf(path: string): string | null {
  const suffix = [testSuffix, snapshotSuffix].find((each) => path.endsWith(each));
  return suffix === undefined ? null : `${path.slice(0, -suffix.length)}${promptSuffix}`;
}
