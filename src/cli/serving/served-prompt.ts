import { readServed } from '../../app/serving/read-served.ts';
import { createClient, type GetOptions, type PromptError, type ServedPrompt } from '../../client/client.ts';
import type { Repository } from '../../git/repository.ts';
import { Failure } from '../../problem/failure.ts';

/** What an application gets, and what it is told. */
export interface ServedAnswer {
  /** The commit of branch `prompt-library` that was served. */
  readonly commit: string;
  readonly prompt: ServedPrompt;
  readonly warnings: readonly string[];
}

/** Which application asks. */
export interface ServedRequest extends GetOptions {
  readonly environment: string;
  /** A commit of branch `prompt-library`; `null`: the newest that the clone has. */
  readonly at: string | null;
}

const place = 'http://branch.invalid/';

/**
 * What an application gets that reads branch `prompt-library`: the client itself is asked, with the files of the branch in
 * place of the network.
 * @throws Failure a row of `refusals`, or whatever `readServed` throws.
 */
export async function servedPrompt(repository: Repository, id: string, { environment, at, ...request }: ServedRequest): Promise<ServedAnswer> {
  const { commit, textsOf } = await readServed(repository, at);
  const fetch = async (address: unknown): Promise<Response> => {
    const path = String(address).slice(place.length);
    const text = (await textsOf([path])).get(path);
    return text === undefined ? new Response(null, { status: 404 }) : new Response(text);
  };
  const warnings: string[] = [];
  const client = createClient({ url: `${place}catalog.json`, environment, fetch, warn: (message) => warnings.push(message) });
  try {
    return { commit, prompt: await client.get(id, request), warnings };
  } catch (error) {
    const refusal = refusalOf(error);
    throw refusal === undefined ? error : new Failure(refusal.code, `${refusal.says} (${(error as Error).message})`, refusal.help, error);
  }
}

interface Refusal {
  readonly code: string;
  readonly says: string;
  readonly help: string;
}

/** What the client refuses, by its code. */
const refusals: Readonly<Record<PromptError['code'], Refusal>> = {
  'unknown-id': { code: 'served-unknown-id', says: 'No prompt of this id is served.', help: 'Look for it: prompt-libraries search. A prompt is served from its first release on.' },
  'unknown-version': { code: 'served-unknown-version', says: 'The prompt has no such version.', help: 'See what was released: prompt-libraries changelog ID' },
  'unknown-label': { code: 'served-unknown-label', says: 'Nothing is called so now.', help: 'There is a candidate only while one is rolled out; stable and latest are there from the first release on.' },
  'unknown-environment': { code: 'served-unknown-environment', says: 'Nothing is served in this environment.', help: 'It is production, or staging where that branch was released.' },
  removed: { code: 'served-removed', says: 'The prompt was removed.', help: 'Use the replacement that is named; its versions can still be had by their tags.' },
  retired: { code: 'served-retired', says: 'The prompt goes within a week, and is served only to those who name a version.', help: 'Move to the replacement, or name a version: --version=1.0.0' },
  'no-version': { code: 'served-no-version', says: 'No version of the prompt is for everybody.', help: 'Name one: --version=1.0.0' },
  tampered: { code: 'served-tampered', says: 'A text is not the one that was released.', help: 'Run prompt-libraries doctor --rebuild: it brings the file back as it was last.' },
  'catalog-invalid': { code: 'served-catalog-invalid', says: 'The catalog cannot be read.', help: 'Run prompt-libraries doctor --rebuild: it brings the file back as it was last.' },
  unavailable: { code: 'served-unavailable', says: 'A text is not on branch prompt-library.', help: 'Run prompt-libraries doctor --rebuild: it brings the file back as it was last.' },
};

function refusalOf(error: unknown): Refusal | undefined {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return typeof code === 'string' && Object.hasOwn(refusals, code) ? refusals[code as PromptError['code']] : undefined;
}
