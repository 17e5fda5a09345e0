/** How an application asks for prompts. */
export interface ClientOptions {
	/**
	* Where `catalog.json` or `catalog.bundle.json` is: an address, a `file:` address or a path. Bodies are looked for beside
	* it, below `bodies/`.
	*/
	readonly url?: string;
	/** A catalog or a bundle that is there already, parsed. With `url` it is what counts until the first answer. */
	readonly catalog?: unknown;
	/** Seconds that a catalog counts before it is asked for again; 60 where not given. */
	readonly ttl?: number;
	/** Sent with every request, for private hosts; each has ten seconds to answer. They only go to the address you name. */
	readonly headers?: Readonly<Record<string, string>>;
	/** `production` where not given. One that the catalog does not have is an error. */
	readonly environment?: string;
	/** A file to keep the last good catalog and its bodies in, for starting without a network. Node only. */
	readonly cacheFile?: string;
	/** Told what was served, each time; never who asked. */
	readonly usage?: (use: Use) => void;
	/** Told of what somebody should look at, once each; `console.warn` where not given. */
	readonly warn?: (message: string) => void;
	readonly fetch?: typeof globalThis.fetch;
	/** Milliseconds since 1970 UTC; the clock of the machine where not given. */
	readonly now?: () => number;
}
/** Which version is wanted. With none of them the stable one, or for some users that of a rollout or an experiment. */
export interface GetOptions {
	/**
	* Who asks: the same key always gets the same. Use an opaque ASCII id. Without a key, or with an empty one, it is the
	* stable version.
	*/
	readonly targetingKey?: string | null | undefined;
	/** Exactly this version, whatever else is asked. */
	readonly version?: string | undefined;
	/** The version that is called this now, whoever asks. */
	readonly label?: Label | undefined;
}
export type Label = "stable" | "candidate" | "latest";
/** One version of a prompt, and why it is this one. */
export interface ServedPrompt {
	/** The id the prompt has now, or that of its replacement. */
	readonly id: string;
	readonly version: string;
	/** Why this version: `stable`, `candidate`, `latest`, `pinned`, or the arm of an experiment. */
	readonly variant: string;
	/** Content digest of the version. */
	readonly digest: string;
	/** `null` where the prompt stays. */
	readonly deprecated: Deprecated | null;
	/** The git tag; `null` where the version has none. */
	readonly tag: string | null;
	/** The template; `null` where `messages` has it. */
	readonly text: string | null;
	/** A template for each message; `null` where there is one text. */
	readonly messages: readonly Message[] | null;
	/** Everything else the version has: model, settings, input and output. */
	readonly body: Body;
}
export interface Message {
	readonly role: string;
	readonly text: string;
}
export interface Deprecated {
	readonly phase: "announced" | "warning" | "migration" | "soft_removal";
	/** Days, `yyyy-mm-dd`, UTC. */
	readonly announced: string;
	readonly removal: string;
	/** The id to use instead. */
	readonly replacement: string | null;
	readonly guide: string | null;
	readonly reason: string | null;
	/** Values for HTTP answers that are made with the prompt: `Deprecation` (RFC 9745) and `Sunset` (RFC 8594). */
	readonly headers: {
		readonly deprecation: string;
		readonly sunset: string;
	};
}
/** A file of `bodies/`: `schemas/body.schema.json`. */
export interface Body {
	readonly schema: "prompt-libraries/body/v1";
	/** The id the prompt had when the version was released. */
	readonly id: string;
	/** Content digest of the version. */
	readonly digest: string;
	/** The template language; `none`: a text that is used as it stands. */
	readonly template: string;
	/** The template; `null` where `messages` has it. */
	readonly text: string | null;
	/** A template for each message; `null` where there is one text. */
	readonly messages: readonly Message[] | null;
	readonly roles: readonly string[];
	/** What `text` includes by id and could not be written into it; `render` fills it in. */
	readonly partials: Readonly<Record<string, string>>;
	readonly model: string | null;
	readonly config: Readonly<Record<string, unknown>>;
	readonly tools: readonly string[];
	readonly input: {
		readonly schema: unknown;
		readonly defaults: Readonly<Record<string, unknown>>;
	} | null;
	readonly output: {
		readonly format: string | null;
		readonly schema: unknown;
	} | null;
}
/** What was served, for counting. */
export interface Use {
	readonly environment: string;
	readonly id: string;
	readonly version: string;
	readonly variant: string;
	readonly digest: string;
	readonly deprecated: Deprecated | null;
}
export interface Client {
	/** @throws PromptError; a missing id, version or label is an error, never a fallback. */
	get(id: string, options?: GetOptions): Promise<ServedPrompt>;
}
/** What can go wrong. */
export interface PromptError extends Error {
	readonly code: "unknown-id" | "unknown-version" | "unknown-label" | "unknown-environment" | "removed" | "retired" | "no-version" | "tampered" | "catalog-invalid" | "unavailable";
}
export type CreateClient = (options: ClientOptions) => Client;

/**
* Serves the prompts of a library to an application: the right version for each user, held against its digest, also while
* the network is away. Nothing is read before the first `get`.
*/
export declare function createClient(options: ClientOptions): Client;
