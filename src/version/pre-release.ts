import { Bug } from '../problem/never.ts';
import type { Scheme } from './scheme.ts';

/** Where pre-releases come from: staging gives candidates, an experiment gives versions under its own name. */
export type PreReleaseChannel = 'rc' | { readonly experiment: string };

/** A version that leads to another one. */
export interface PreRelease {
  /** The version it leads to: a version of its scheme. */
  readonly core: string;
  readonly channel: PreReleaseChannel;
  /** From 1 up, for each core and channel. */
  readonly number: number;
}

const experimentName = /^(?=[a-z0-9-]{1,64}$)(?=.*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$/u;
/** No version of any scheme has `-` or `+` in its core. */
const grammar = /^(?<core>[^-+]+)-(?:rc|exp\.(?<name>[^.]+))\.(?<number>[1-9]\d{0,8})$/u;

/** Whether pre-releases can carry a name: lower case letters, digits and single hyphens, a letter among them, at most 64. */
export function isExperimentName(text: string): boolean {
  return experimentName.test(text);
}

/**
 * The text of a pre-release, `1.4.0-rc.2` or `1.4.0-exp.tone.1`. The other schemes are written the same way, `2026.11.23-rc.1`,
 * `v7-rc.1`, `a1b2c3d-rc.1`; only semver itself accepts such a text as a version.
 * @throws Bug for a core that is a pre-release itself, a number below 1 or a name that cannot be carried.
 */
export function preReleaseOf(core: string, channel: PreReleaseChannel, number: number): string {
  const version = `${core}-${labelOf(channel)}.${number}`;
  const named = channel === 'rc' || isExperimentName(channel.experiment);
  if (!named || !grammar.test(version)) throw new Bug(`No pre-release: ${version}`);
  return version;
}

/** Reads a pre-release of a scheme; `null` for every other text: a version that users get, or a suffix not ours. */
export function readPreRelease(scheme: Scheme, text: string): PreRelease | null {
  const { core, name, number } = grammar.exec(text)?.groups ?? {};
  if (core === undefined || !scheme.accepts(core)) return null;
  if (name !== undefined && !isExperimentName(name)) return null;
  return { core, channel: name === undefined ? 'rc' : { experiment: name }, number: Number(number) };
}

/** The version a pre-release leads to, and any other version without what semver lets follow it. */
export function coreOf(version: string): string {
  return version.replace(/[-+].*$/u, '');
}

/** The number of a pre-release within its core and channel; `null` for every other version. */
export function numberOf(scheme: Scheme, version: string): number | null {
  return readPreRelease(scheme, version)?.number ?? null;
}

/** Whether users do not get a version unless they ask for it by name; of semver every pre-release, ours or not. */
export function isPreRelease(version: string): boolean {
  return /^[^+]*-/u.test(version);
}

/** Whether two channels are the same. */
export function isSameChannel(a: PreReleaseChannel, b: PreReleaseChannel): boolean {
  return labelOf(a) === labelOf(b);
}

function labelOf(channel: PreReleaseChannel): string {
  return channel === 'rc' ? 'rc' : `exp.${channel.experiment}`;
}

/**
 * Orders pre-releases of one channel as semver does: by what they lead to, then by number. Hashes are never lower or higher:
 * always 0, so that sorting leaves them as they were.
 */
export function comparePreReleases(scheme: Scheme, a: PreRelease, b: PreRelease): number {
  if (scheme.name === 'hash') return 0;
  return scheme.compare(a.core, b.core) || a.number - b.number;
}
