import { own, type Catalog } from './catalog.ts';
import { choose, type Tell } from './choose.ts';
import { fault } from './fault.ts';
import { beside, files, isBody, read } from './reading.ts';
import type { Body, Client, ClientOptions } from './types.ts';

export type * from './types.ts';

/** A catalog with the texts of its bodies by path: `schemas/bundle.schema.json`. */
interface Bundle {
  readonly catalog: Catalog;
  readonly bodies: Texts;
}
type Texts = Record<string, string>;

/**
 * Serves the prompts of a library to an application: the right version for each user, held against its digest, also while
 * the network is away. Nothing is read before the first `get`.
 */
export function createClient(options: ClientOptions): Client {
  // oxlint-disable-next-line no-console -- an application that wants no words gives its own ear.
  const { url, ttl = 60, environment = 'production', cacheFile, now = Date.now, warn = console.warn } = options;
  // Paths come from outside: nothing is there that nobody put there.
  const loaded = { __proto__: null } as unknown as Record<string, Body>;
  const bodies: Texts = {};
  const tell = once(warn);
  let held: Catalog | undefined;
  let etag: string | null | undefined;
  let due = 0;
  let asking: Promise<void> | undefined;

  function keep(): void {
    if (cacheFile) void files().then((node) => node.keep(cacheFile, () => ({ url, etag, catalog: held, bodies }), tell));
  }

  /** Takes a catalog or a bundle, unless a newer one was seen. */
  function take(value: unknown, itsEtag?: string | null): void {
    const { catalog = value as Catalog, bodies: texts } = (value ?? {}) as Partial<Bundle>;
    if (catalog?.schema !== 'prompt-libraries/catalog/v1') throw fault('catalog-invalid', url);
    if (held && !(catalog.sequence >= held.sequence)) return tell(`${url} is old`);
    held = catalog;
    etag = itsEtag;
    Object.assign(bodies, texts);
    keep();
  }

  async function ask(): Promise<void> {
    if (!held && (!url || options.catalog)) take(options.catalog);
    if (!url) return;
    if (!due && cacheFile) await (await files()).kept(cacheFile, url, take, tell);
    try {
      const answer = await read(url, options, etag);
      if (answer) take(JSON.parse(answer.text), answer.etag);
    } catch (error) {
      if (!held) throw error;
      tell(`${url} is away`);
    }
    due = now() + ttl * 1e3;
  }

  return {
    async get(id, request = {}) {
      if (!held || (url && now() >= due)) await (asking ??= ask().finally(() => (asking = undefined)));
      const place = own((held as Catalog).environments, environment);
      if (!place) throw fault('unknown-environment', environment);
      const choice = choose(place, id, request, now, tell);
      const body = (loaded[choice.body] ??= await load(choice.body, choice.digest, bodies, options, keep));
      options.usage?.({ environment, ...choice });
      return { ...choice, text: body.text, messages: body.messages, body };
    },
  };
}

/** The body of a path, and that it is the one that was released. */
async function load(path: string, digest: string, bodies: Texts, options: ClientOptions, keep: () => void): Promise<Body> {
  let text = own(bodies, path);
  for (let asked = false; !text || !(await isBody(text, path)); asked = true) {
    if (asked || !options.url) throw fault('tampered', path);
    ({ text } = (await read(beside(options.url, path), options)) as { text: string });
    bodies[path] = text;
    keep();
  }
  const body = JSON.parse(text) as Body;
  if (body.digest !== digest) throw fault('tampered', path);
  return body;
}

/** Says everything once. */
function once(warn: Tell): Tell {
  const told = new Set<string>();
  return (says) => {
    if (told.has(says)) return;
    told.add(says);
    warn(`prompt-libraries: ${says}`);
  };
}
