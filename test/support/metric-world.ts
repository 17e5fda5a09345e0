import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { MetricPorts } from '../../src/app/metrics/ports.ts';
import { readConfiguration } from '../../src/app/check/read-written.ts';
import { configurationFrom } from '../../src/library/read-configuration.ts';
import type { Configuration } from '../../src/library/configuration.ts';
import { fetching } from '../../src/web/fetching.ts';

/** A server on the loopback interface. */
export interface LoopbackServer {
  readonly url: string;
  /** What it was asked, in order. */
  readonly asked: { readonly url: URL; readonly headers: IncomingHttpHeaders }[];
  readonly close: () => Promise<void>;
}

export async function loopbackServer(listener: RequestListener): Promise<LoopbackServer> {
  const asked: LoopbackServer['asked'] = [];
  const server = createServer((request, response) => {
    asked.push({ url: new URL(request.url ?? '', 'http://server'), headers: request.headers });
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Ports with the real web, no programs, and the files and variables given. */
export function metricPorts(parts: { readonly files?: Readonly<Record<string, string>>; readonly variables?: Readonly<Record<string, string>>; readonly programs?: MetricPorts['programs'] } = {}): MetricPorts {
  const { files = {}, variables = {}, programs = null } = parts;
  return {
    web: fetching,
    programs,
    files: { read: async (path) => (files[path] === undefined ? null : Buffer.from(files[path])) },
    variable: (name) => variables[name] ?? null,
  };
}

/** The configuration that a text of `metrics:` entries gives, or the problems it has. */
export function configured(yaml: string): Configuration | readonly (readonly [key: string, line: number | undefined])[] {
  const read = readConfiguration(`metrics:\n${yaml}`, 'prompt-library.yaml');
  return read.ok ? configurationFrom(read.value) : read.problems.map(({ args, place }) => [(args as { key: string }).key, place?.line] as const);
}
