/** What a page knows of every prompt, by column: equal texts are named once, and columns compress well. */
export interface LibraryIsland {
  /** When the page was made, seconds since 1970 UTC. */
  readonly at: number;
  /** The commit that was read. */
  readonly commit: string;
  /** Statuses with their signs; a prompt names one by its place, `-1` = cannot be read. */
  readonly statuses: readonly { readonly name: string; readonly icon: string }[];
  readonly categories: readonly string[];
  readonly owners: readonly string[];
  readonly tags: readonly string[];
  /** Columns: each as long as there are prompts, in the order of ids. */
  readonly ids: readonly string[];
  readonly descriptions: readonly (string | null)[];
  readonly status: readonly number[];
  readonly category: readonly number[];
  /** `-1` = nobody. */
  readonly owner: readonly number[];
  readonly tagged: readonly (readonly number[])[];
  readonly versions: readonly (string | null)[];
  readonly tokens: readonly (number | null)[];
  /** UTC days since 1970. */
  readonly modified: readonly (number | null)[];
  /** Places of the prompts it needs, and ids that no prompt has. */
  readonly needs: readonly (readonly (number | string)[])[];
  /** How many prompts have their details in the page. */
  readonly detailed: number;
}

/** What a page knows more of some prompts, by id. Texts are numbers of `texts`: many versions share one. */
export interface DetailIsland {
  readonly texts: readonly string[];
  readonly prompts: Readonly<Record<string, PromptDetail>>;
}

export interface PromptDetail {
  readonly path: string;
  readonly description: string | null;
  readonly template: string;
  readonly model: string;
  readonly author: string | null;
  /** Seconds since 1970 UTC. */
  readonly created: number | null;
  readonly stable: string | null;
  readonly aliases: readonly string[];
  /** Names; one that may be absent ends in `?`. */
  readonly variables: readonly string[];
  readonly text: number | null;
  readonly versions: readonly DetailedVersion[];
  readonly deprecation: { readonly announced: string; readonly removal: string; readonly replacement: string | null; readonly reason: string | null; readonly guide: string | null } | null;
  readonly tests: { readonly path: string; readonly cases: number | null } | null;
  readonly evidence: readonly { readonly version: string | null; readonly model: string; readonly at: number; readonly passed: number; readonly total: number }[];
  readonly usage: readonly { readonly day: string; readonly requests: number; readonly errors: number }[];
  readonly lastUsed: string | null;
  readonly unused: boolean | null;
}

export interface DetailedVersion {
  readonly version: string;
  readonly at: number;
  readonly impact: string;
  readonly notes: readonly string[];
  readonly text: number | null;
}
