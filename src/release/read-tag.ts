/** What the tag of a version names. */
export interface TaggedVersion {
  readonly id: string;
  readonly version: string;
}

const places = { '{id}': '(?<id>.+?)', '{version}': '(?<version>v?\\d[^/@]*|[0-9a-f]{7,40}(?:-[^/@]+)?)' } as const;

/**
 * Reads names of tags by the configured format; `null` for every other name.
 * @param format holds `{id}` and `{version}` once each.
 */
export function tagReader(format: string): (name: string) => TaggedVersion | null {
  const source = format.replace(/\{id\}|\{version\}|[\\^$.*+?()[\]{}|]/gu, (found) => (found === '{id}' || found === '{version}' ? places[found] : `\\${found}`));
  const pattern = new RegExp(`^${source}$`, 'u');
  return (name) => {
    const { id, version } = pattern.exec(name)?.groups ?? {};
    return id === undefined || version === undefined ? null : { id, version };
  };
}
