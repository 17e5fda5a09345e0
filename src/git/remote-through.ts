import type { Ground } from './ground.ts';
import { prefixTest } from './prefix-test.ts';
import { parentsOf } from './import-stream.ts';
import { pushInParts } from './push-in-parts.ts';
import { pushRelease, type Delivery } from './push-release.ts';
import type { BranchStep, Receiver } from './receiver.ts';
import { makeReleaseObjects } from './release-objects.ts';
import type { CommitDraft, Draft, ReleaseBranches, Remote, StagedRelease } from './remote.ts';

/** Where a release is read from and who takes it. */
export interface Ways {
  readonly ground: Ground;
  readonly receiver: Receiver;
  readonly branches: ReleaseBranches;
  /** Folder the objects of a release go to at once; `null` = to a staging repository, and from there by a push. */
  readonly keepIn: string | null;
}

/** Asking and staging, the same for a remote and for a clone that is itself released to. */
export function remoteThrough(ways: Ways): Pick<Remote, 'tips' | 'stage'> {
  const { receiver, branches } = ways;
  return {
    tips: async (tagPrefixes) => {
      const refs = await receiver.refs(null);
      const isWanted = prefixTest(tagPrefixes);
      return {
        main: refs.branches.get(branches.main) ?? null,
        records: refs.branches.get(branches.records) ?? null,
        tags: tagPrefixes.includes('') ? refs.tags : new Map([...refs.tags].filter(([name]) => isWanted(name))),
      };
    },
    stage: (draft) => staged(ways, draft),
  };
}

async function staged({ ground, receiver, branches, keepIn }: Ways, draft: Draft): Promise<StagedRelease> {
  const objects = await makeReleaseObjects(ground, draft, keepIn);
  const { place, commit, tags } = objects;
  const branch = commit === null || draft.commit === null ? null : stepOf(draft.commit, branches, commit);
  const delivery: Delivery = { staging: place, branch, tags: [...tags.values()], allTags: true };
  return {
    commit,
    tags: new Map([...tags.values()].map(({ name, object }) => [name, object])),
    push: () => pushRelease(receiver, delivery),
    pushInParts: (first) => pushInParts(receiver, delivery, first),
    discard: objects.remove,
  };
}

function stepOf(draft: CommitDraft, { records }: ReleaseBranches, to: string): BranchStep {
  const { branch, tip } = draft.onto ?? { branch: records, tip: draft.parent };
  return { name: branch, from: tip, to, parents: parentsOf(draft) };
}
