import type { Impact } from '../domain/impact.ts';
import type { TestingFacts } from '../evidence/testing-facts.ts';
import type { Actor } from '../library/access.ts';
import type { Configuration } from '../library/configuration.ts';
import type { Decision } from '../library/decision.ts';
import type { ExperimentFacts } from '../library/experiment-facts.ts';
import type { Landing } from '../library/landing.ts';
import type { Policy } from '../library/policies.ts';
import type { TokenChange } from '../library/prompt-tokens.ts';
import type { Prompt, Touched } from '../library/prompt.ts';
import type { Review } from '../library/review.ts';
import type { ClaimedPath } from '../library/sources.ts';
import type { FilesBeside } from './beside.ts';
import type { ChangedControl } from './changed-control.ts';
import type { ConsumerFacts } from './consumer-facts.ts';
import type { DeprecationFacts } from './deprecation-facts.ts';
import type { FoundSecret } from './found-secret.ts';

/** Everything the rules judge by: read once, never changed, no ports. */
export interface Facts {
  readonly configuration: Configuration;
  readonly touched: readonly Touched[];
  readonly decisions: readonly Decision[];
  /** Added or changed paths that a source claims but that name no prompt. */
  readonly misnamed: readonly ClaimedPath[];
  /** Files that touched prompts name and that are not there, and files beside prompts that are not there. */
  readonly around?: FilesAround;
  /** Prompts of the head that the touched ones need, by id, transitively, touched ones included. */
  readonly neighbours: ReadonlyMap<string, Prompt>;
  /** All paths of the head that have the id of a touched prompt, by id. */
  readonly pathsById: ReadonlyMap<string, readonly string[]>;
  /** Ids of the head that equal a touched id but for case or form of letters, by touched id. */
  readonly lookalikes: ReadonlyMap<string, readonly { readonly id: string; readonly path: string }[]>;
  /** Ids and aliases of touched prompts that belong to others; absent where nobody looked. */
  readonly taken?: readonly TakenName[];
  /** How many prompts that nobody edited each touched prompt pulls along, by its id; those that pull none are left out. */
  readonly pulledBy?: ReadonlyMap<string, number>;
  /** Ids of prompts that stay and need a removed one, by removed id. */
  readonly dependentsOfRemoved: ReadonlyMap<string, readonly string[]>;
  /** Some ids of the library, for "did you mean". */
  readonly knownIds: readonly string[];
  /** Version each prompt will have after this change, by id; `null` where it has none (a draft). */
  readonly versions: ReadonlyMap<string, PlannedVersion>;
  /** Tokens of each touched prompt, by id; in a check of everything, which shows none, more where that passes no limit. */
  readonly tokens: ReadonlyMap<string, TokenChange>;
  /** The day of judgement: of a change the moment of the check, of a release the date of the commit that is released. */
  readonly now: Date;
  /** The policies of the library, ready to judge. */
  readonly policies: readonly Policy[];
  /** When prompts were last changed, by id; asked only where everything is judged. */
  readonly modified: ReadonlyMap<string, Date>;
  /** Secrets found in each touched prompt that can be read, by id. */
  readonly secrets: ReadonlyMap<string, readonly FoundSecret[]>;
  /** Absent where only the files of the prompts themselves are judged. */
  readonly beside?: FilesBeside;
  readonly testing: TestingFacts;
  /** What deprecations of the change are judged by. */
  readonly deprecations: DeprecationFacts;
  /** What is known of the applications that use the library, as far as the change is about them. */
  readonly consumers: ConsumerFacts;
  readonly review: Review;
  /** The author of the change and those who approved it, as far as the hosting service tells; empty where it was not asked. */
  readonly actors: readonly Actor[];
  readonly landing: Landing;
  readonly flow: Flow | null;
  /** Absent where no experiment is touched. */
  readonly experiments?: ExperimentFacts;
  /** Of a pull request that promotes staging: the least that a squash must declare, by id. */
  readonly pending?: ReadonlyMap<string, Impact>;
  /** Control files of rollouts that the change writes. */
  readonly controls?: readonly ChangedControl[];
}

/** A name that a touched prompt takes though it is another's. */
export interface TakenName {
  /** Id of the prompt that takes it. */
  readonly prompt: string;
  readonly name: string;
  readonly as: 'id' | 'alias';
  /** Whose it is; `null` of a prompt that was removed. */
  readonly by: string | null;
  /** The last version that was released under it; `null` where it is somebody's alias. */
  readonly version: string | null;
}

/** What of the files around prompts is not as it should be. */
export interface FilesAround {
  /** Paths that are neither files nor folders. */
  readonly missing: ReadonlySet<string>;
  readonly stray: readonly { readonly path: string; readonly expected: string }[];
  /** Links and submodules that the change brings in folders of prompts, besides prompts that are some. */
  readonly irregular: readonly { readonly path: string; readonly kind: 'symlink' | 'submodule' }[];
  /** Markdown files that the change adds among native prompts and that no source takes. */
  readonly nearly: readonly string[];
}

/** The version a touched prompt gets, and where it comes from. */
export interface PlannedVersion {
  readonly from: string | null;
  readonly to: string | null;
  /** What a person asked for, if anything; compared with what the change needs. */
  readonly requests: readonly { readonly version: string; readonly by: string; readonly line: number | null }[];
  /** The version the change needs without any request. */
  readonly computed: string | null;
}

/** The branches of a change; nobody may know what its own is called: of a detached head. */
export interface Flow {
  readonly head: string | null;
  readonly base: string;
  readonly hasStaging: boolean;
}
