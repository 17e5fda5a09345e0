import { canonicalJson } from '../ledger/canonical-json.ts';
import { Bug } from '../problem/never.ts';
import { catalogJson, type Catalog } from './catalog.ts';

/**
 * Paths of the bodies that applications get which ask for no certain version: stable, newest, candidate and arms of
 * every prompt, sorted, each once.
 */
export function servedBodies(catalog: Catalog): readonly string[] {
  const paths = new Set<string>();
  for (const { prompts } of catalog.environments.values()) {
    for (const { stable, latest, rollout, experiment, versions } of prompts.values()) {
      for (const version of [stable, latest, rollout?.candidate ?? null, ...(experiment?.arms ?? []).map((arm) => arm.version)]) {
        const path = version === null ? undefined : versions.get(version)?.body;
        if (path !== undefined) paths.add(path);
      }
    }
  }
  return [...paths].sort();
}

/**
 * A catalog and the bodies it serves in one file, `catalog.bundle.json`, for applications without a network:
 * `schemas/bundle.schema.json`. Bodies are texts, byte for byte, so that a reader can hold them against their names.
 * @param bodyAt text of a body by its path.
 * @throws Bug where a served body is not there.
 */
export function encodeBundle(catalog: Catalog, bodyAt: (path: string) => string | null): string {
  const bodies = servedBodies(catalog).map((path) => {
    const text = bodyAt(path);
    if (text === null) throw new Bug(`The catalog names ${path}, which is not there.`);
    return [path, text] as const;
  });
  const bundle = { schema: 'prompt-libraries/bundle/v1', catalog: catalogJson(catalog), bodies: Object.fromEntries(bodies) };
  return `${canonicalJson(bundle)}\n`;
}
