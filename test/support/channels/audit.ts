import { higherImpact, type Impact } from '../../../src/domain/impact.ts';
import type { SchemeName } from '../../../src/version/scheme.ts';
import type { Content } from './edits.ts';

/** What can be wrong with a version that was issued. */
export type Fault = 'twice' | 'falls' | 'too low' | 'too high' | 'not above stable' | 'below its candidate' | 'same content again';

/** A version as it is issued, and what it is held against. */
export interface Issue {
  readonly version: string;
  readonly content: Content;
  /** The stable version before it. */
  readonly stable: string | null;
  /** Impact of the live difference to that. */
  readonly needed: Impact;
  /** What people declared beyond it. */
  readonly declared: Impact;
}

interface Parts {
  readonly numbers: readonly number[];
  readonly candidate: number | null;
}

/**
 * Holds every version that is issued against the laws of versions; has its own reading and arithmetic of them.
 * @param taken tags that other people made.
 */
export class Audit {
  readonly faults = new Map<Fault, number>();
  stable = 0;
  candidates = 0;
  readonly #scheme: SchemeName;
  readonly #loose: boolean;
  readonly #taken: ReadonlySet<string>;
  readonly #issued = new Set<string>();
  #lastStable: Issue | null = null;
  readonly #candidates: Issue[] = [];

  constructor(scheme: SchemeName, loose: boolean, taken: ReadonlySet<string>) {
    this.#scheme = scheme;
    this.#loose = loose;
    this.#taken = taken;
  }

  candidateIssued(issue: Issue): void {
    this.candidates += 1;
    this.#once(issue.version);
    const last = this.#candidates.at(-1);
    if (last?.content === issue.content) this.#fault('same content again');
    this.#candidates.push(issue);
    if (this.#scheme === 'hash') return;
    if (last !== undefined && order(issue.version, last.version) <= 0) this.#fault('falls');
    if (issue.stable !== null && order(issue.version, issue.stable) <= 0) this.#fault('not above stable');
    this.#measure({ ...issue, version: core(issue.version), declared: 'none' }, this.#candidates.slice(0, -1));
  }

  stableIssued(issue: Issue): void {
    this.stable += 1;
    this.#once(issue.version);
    const last = this.#lastStable;
    this.#lastStable = issue;
    if (this.#scheme === 'hash') return;
    if (last !== null && order(issue.version, last.version) <= 0) this.#fault('falls');
    this.#measure(issue, this.#candidates);
    for (const { version, content } of this.#candidates) {
      const leads = issue.stable === null || order(core(version), issue.stable) > 0;
      const isItself = content === issue.content && leads && !this.#taken.has(core(version));
      if (isItself && order(version, issue.version) >= 0) this.#fault('below its candidate');
    }
  }

  #once(version: string): void {
    if (this.#issued.has(version) || this.#taken.has(version)) this.#fault('twice');
    this.#issued.add(version);
  }

  /** Neither lower than needed, nor higher than declared or announced by a candidate. */
  #measure({ version, stable, needed, declared }: Issue, announced: readonly Issue[]): void {
    if (this.#scheme !== 'semver' || stable === null) return;
    const least = this.#bumped(stable, needed);
    if (order(version, least) < 0) this.#fault('too low');
    const most = announced.map((each) => core(each.version)).concat(this.#bumped(stable, higherImpact(needed, declared))).map((each) => this.#free(each));
    if (most.every((each) => order(version, each) > 0)) this.#fault('too high');
  }

  #bumped(version: string, impact: Impact): string {
    const [major = 0, minor = 0, patch = 0] = parts(version).numbers;
    const step = { none: 3, patch: 2, minor: 1, major: 0 }[impact];
    const smaller = major === 0 && this.#loose && step < 2 ? step + 1 : step;
    return [`${major + 1}.0.0`, `${major}.${minor + 1}.0`, `${major}.${minor}.${patch + 1}`, version][smaller]!;
  }

  #free(version: string): string {
    return this.#taken.has(version) ? this.#free(this.#bumped(version, 'patch')) : version;
  }

  #fault(fault: Fault): void {
    this.faults.set(fault, (this.faults.get(fault) ?? 0) + 1);
  }
}

/** Versions of every scheme with an order: numbers between dots, then those of the candidates before that of users. */
function order(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)];
  for (let index = 0; index < 4; index += 1) {
    const difference = (left.numbers[index] ?? 0) - (right.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return (left.candidate ?? Number.MAX_SAFE_INTEGER) - (right.candidate ?? Number.MAX_SAFE_INTEGER);
}

function parts(version: string): Parts {
  const [numbers = '', candidate] = version.split('-rc.');
  return { numbers: numbers.replace('v', '').split('.').map(Number), candidate: candidate === undefined ? null : Number(candidate) };
}

function core(version: string): string {
  return version.split('-rc.')[0]!;
}
