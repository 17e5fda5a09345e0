import { branchTypes } from '../domain/branch-types.ts';
import { changeTypes, type ChangeType } from '../domain/change-types.ts';
import { branchTypeOf } from './branches.ts';
import type { Configuration } from './configuration.ts';
import { dayOf } from './days.ts';
import { promiseBroken } from './deprecation-change.ts';
import type { Landing } from './landing.ts';
import { answerableFor } from './owner.ts';
import type { Prompt, Touched } from './prompt.ts';

/** An approval that a change needs. */
export interface NeededApproval {
  /** Display name of the owner; `null`: anybody with write access will do. */
  readonly owner: string | null;
  /** `@user` and `@org/team`; empty where the owner is mapped to none. */
  readonly accounts: readonly string[];
  /** Words that follow "needed ". */
  readonly because: string;
  /** The check itself waits for it, whatever the configuration says of other approvals. */
  readonly insists?: true;
}

interface ReviewedFacts {
  readonly touched: readonly Touched[];
  readonly configuration: Configuration;
  readonly landing: Landing;
  readonly flow: { readonly base: string } | null;
  readonly now: Date;
}

/**
 * The approvals that a change needs: of the owner of each touched category that asks for review, on both sides of the
 * change, and of anybody where a kind of change or the branch asks for one. An owner's approval is also anybody's.
 */
export function neededApprovals({ touched, configuration, landing, flow, now }: ReviewedFacts): readonly NeededApproval[] {
  if (touched.length === 0) return [];
  const promised = ownersOfPromises(touched, configuration, now);
  const owners = new Map<string, Set<string>>();
  for (const { before, after } of touched) {
    for (const prompt of [before, after]) {
      const owner = prompt === null ? null : reviewerOf(prompt, configuration);
      if (prompt !== null && owner !== null) owners.set(owner, (owners.get(owner) ?? new Set()).add(prompt.name.category));
    }
  }
  if (owners.size > 0) {
    const asked = [...owners].map(([owner, names]) => ({ owner, accounts: configuration.owners.get(owner) ?? [], because: `for ${[...names].join(', ')}` }));
    return [...asked.filter(({ owner }) => !promised.some((each) => each.owner === owner)), ...promised];
  }
  if (promised.length > 0) return promised;
  const reason = [...kindsToReview(landing), ...branchToReview(flow, configuration)][0];
  return reason === undefined ? [] : [{ owner: null, accounts: [], because: reason }];
}

/** Who reviews a prompt: as the configuration of the base says, never as the file itself does, which the change may edit. */
function reviewerOf(prompt: Prompt, configuration: Configuration): string | null {
  const isReviewed = configuration.taxonomy.categories.get(prompt.name.category)?.review === true;
  return isReviewed ? answerableFor(prompt, configuration) : null;
}

/** Owners of prompts that go earlier than users were promised. */
function ownersOfPromises(touched: readonly Touched[], configuration: Configuration, now: Date): readonly NeededApproval[] {
  const ids = new Map<string | null, string[]>();
  for (const each of touched) {
    if (each.before === null || promiseBroken(each, dayOf(now)) === null) continue;
    const owner = answerableFor(each.before, configuration);
    ids.set(owner, [...(ids.get(owner) ?? []), each.before.id]);
  }
  return [...ids].map(([owner, list]) => ({
    owner,
    accounts: (owner === null ? undefined : configuration.owners.get(owner)) ?? [],
    because: `because ${list.join(', ')} would go earlier than announced`,
    insists: true,
  }));
}

function kindsToReview({ title, commits }: Landing): readonly string[] {
  const kinds = [title, ...commits.map(({ commit }) => commit)].flatMap((commit) => commit?.change ?? []);
  const asking = [...new Set<ChangeType>(kinds)].filter((kind) => changeTypes[kind].review);
  return asking.map((kind) => `because the change is of the kind ${kind}`);
}

function branchToReview(flow: ReviewedFacts['flow'], { branches }: Configuration): readonly string[] {
  if (flow === null || !branchTypes[branchTypeOf(flow.base, branches)].approval) return [];
  return [`because it goes to ${flow.base}`];
}
