import { createHash } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bodyFile, bodyOf } from '../../src/catalog/body.ts';
import { encodeBundle } from '../../src/catalog/bundle.ts';
import { encodeCatalog, type Catalog } from '../../src/catalog/catalog.ts';
import { nextCatalog, type CatalogChange, type CatalogRun } from '../../src/catalog/next-catalog.ts';
import { hex } from './ledger-builders.ts';

/** What applications read, in memory: files by path below `serve/`. */
export interface ServedLibrary {
  readonly catalog: Catalog;
  readonly files: ReadonlyMap<string, string>;
}

/** A version of a prompt as a change of the catalog; its text says which it is. */
export interface Released {
  readonly change: CatalogChange;
  readonly body: { readonly path: string; readonly text: string };
}

export function released(id: string, version: string, parts: Partial<CatalogChange> = {}, template = `{{role "system"}}${id} ${version}{{role "user"}}{{ticket}}`): Released {
  const digest = createHash('sha256').update(`${id}@${version}`).digest('hex');
  const metadata = { config: { temperature: 0 }, tools: [], input: null, defaults: {}, output: null };
  const body = bodyOf({ id, digest, path: `${id}.prompt.md`, template: 'handlebars', body: template, fileMessages: null, uses: {}, metadata, model: 'claude-sonnet' }, () => null);
  if (!body.ok) throw new Error('A body of a test cannot be made.');
  const file = bodyFile(body.value);
  const added = { name: version, digest, tag: `${id}@${version}`, body: file.path };
  return { body: file, change: { id, stable: version, latest: version, status: 'deployed', rollout: null, deprecation: null, aliases: [], version: added, ...parts } };
}

/** A library after runs of a release, each with what it changes. */
export function servedLibrary(...runs: readonly (Partial<Omit<CatalogRun, 'changed'>> & { readonly changed: readonly Released[] })[]): ServedLibrary {
  const bodies = runs.flatMap(({ changed }) => changed.map(({ body }) => [body.path, body.text] as const));
  const catalog = runs.reduce<Catalog | null>((before, { changed, ...run }, index) => {
    const basis = { library: `2026.11.${index + 1}`, source: hex(index + 1, 40), environment: 'production', renamed: [], removed: [] };
    return nextCatalog(before, { ...basis, sequence: index + 1, ...run, changed: changed.map(({ change }) => change) });
  }, null);
  if (catalog === null) throw new Error('A library of a test has at least one run.');
  return withCatalog(catalog, new Map(bodies));
}

/** The files of a catalog with bodies. */
export function withCatalog(catalog: Catalog, bodies: ReadonlyMap<string, string>): ServedLibrary {
  const bundle = encodeBundle(catalog, (path) => bodies.get(path) ?? null);
  return { catalog, files: new Map([...bodies, ['catalog.json', encodeCatalog(catalog)], ['catalog.bundle.json', bundle]]) };
}

/** A loopback server of such files, with ETags as a static host has them. */
export interface Host {
  readonly url: string;
  /** Method, path and headers of every request so far, with the status it got. */
  readonly requests: { readonly path: string; readonly headers: IncomingHttpHeaders; readonly status: number }[];
  /** What it serves from now on; `null`: it answers 503. */
  serve(files: ReadonlyMap<string, string> | null): void;
  close(): Promise<void>;
}

export async function startHost(files: ReadonlyMap<string, string>): Promise<Host> {
  let served: ReadonlyMap<string, string> | null = files;
  const requests: Host['requests'] = [];
  const server = createServer(({ url = '', headers }, answer) => {
    const path = decodeURIComponent(url.replace(/^\/serve\//u, '').replace(/\?.*/u, ''));
    const text = served?.get(path);
    const etag = `"${createHash('sha256').update(text ?? '').digest('hex').slice(0, 16)}"`;
    const status = served === null ? 503 : text === undefined ? 404 : headers['if-none-match'] === etag ? 304 : 200;
    requests.push({ path, headers, status });
    answer.writeHead(status, { etag, 'content-type': 'application/json' }).end(status === 200 ? text : undefined);
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/serve/catalog.json`,
    requests,
    serve: (next) => (served = next),
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
