import { higherImpact, highestImpact, type Impact } from '../../../src/domain/impact.ts';
import { keptCandidates, type Candidate } from '../../../src/release/candidate.ts';
import type { Scheme, VersionFacts } from '../../../src/version/scheme.ts';
import type { Chance } from '../random-history/chance.ts';
import { Audit } from './audit.ts';
import { digestOf, edit, editsIn, liveDifference, merged, type Content, type Edit, type Release, type Step } from './edits.ts';
import type { RuleBook, Sight, StagingSight } from './rule-books.ts';

export interface Setting {
  readonly scheme: Scheme;
  readonly book: RuleBook;
  readonly chance: Chance;
  readonly initial: string;
  readonly preMajor: VersionFacts['preMajor'];
}

const sizes: readonly Impact[] = ['patch', 'patch', 'patch', 'minor', 'minor', 'major'];

/** One prompt on main and on staging, the people who work on it, and a tool that numbers it by a book. */
export class TwoBranches {
  readonly audit: Audit;
  readonly #setting: Setting;
  readonly #edits: Edit[] = [];
  #main: Content = 0n;
  #mainCommits = 0;
  /** What main's messages declare for an edit they landed. */
  readonly #declared = new Map<number, Impact>();
  readonly #steps: Step[] = [];
  /** Content and place on staging where the histories of both last were one. */
  #base: { content: Content; place: number } = { content: 0n, place: 0 };
  #mergedBack = -1;
  readonly #releases: Release[] = [];
  /** The newest version of main; of hashes the one it points at. */
  #stable: Release | null = null;
  #released: Content = 0n;
  #records: Candidate[] = [];
  readonly #tags = new Map<string, string | null>();
  readonly #foreign = new Set<string>();
  #lastCandidate: Candidate | null = null;
  #numberedSteps = 0;
  #time = Date.UTC(2026, 0, 1) / 1000;

  constructor(setting: Setting) {
    this.#setting = setting;
    this.audit = new Audit(setting.scheme.name, setting.preMajor === 'loose', this.#foreign);
    this.#main = this.#newEdit();
    this.#declared.set(0, 'minor');
    this.#stage(this.#main, 'minor');
    this.#base = { content: this.#main, place: 0 };
  }

  // People

  /** A feature lands on staging. */
  feature(): void {
    const brought = this.#newEdit();
    this.#stage(this.#staging | brought, this.#adds(brought));
  }

  /** Something is taken out of staging, or comes back to it. */
  revert(): void {
    this.#stage(this.#staging ^ this.#someEdit(this.#setting.chance.onceIn(3) ? this.#everything : this.#staging), 'patch');
  }

  /** A fix, or a revert, lands on main past staging. */
  hotfix(): void {
    const reverts = this.#setting.chance.onceIn(3);
    const change = reverts ? this.#someEdit(this.#main) : this.#newEdit();
    this.#land(this.#main ^ change, (index) => this.#edits[index]!.adds);
  }

  /** Main is merged into staging. */
  backMerge(): void {
    this.#stage(merged(this.#base.content, this.#main, this.#staging), 'none');
    this.#base = { content: this.#main, place: this.#steps.length };
    this.#mergedBack = this.#mainCommits;
  }

  /** Staging is merged into main, and all its commits with it. */
  promote(insists: boolean): void {
    if (!insists && this.#waits()) return;
    this.#land(merged(this.#base.content, this.#main, this.#staging), (index) => this.#edits[index]!.adds);
    this.#base = { content: this.#staging, place: this.#steps.length };
  }

  /** Staging is squashed into main: one message for all of it. */
  squash(insists: boolean): void {
    if (!insists && this.#waits()) return;
    const { scheme, book, chance } = this.#setting;
    const pending = { scheme, stable: this.#stable?.version ?? null, candidates: this.#known(), live: this.#stagingImpact(), facts: this.#facts(this.#staging) };
    const declared = book.squash(chance.oneOf<Impact>(['none', 'patch', 'patch', 'minor', 'major']), pending);
    this.#land(merged(this.#base.content, this.#main, this.#staging), () => declared);
  }

  /** The record or the tag of a candidate is lost, never both. */
  lose(): void {
    const both = this.#records.filter(({ version }) => this.#tags.has(version));
    if (both.length === 0) return;
    const { version } = this.#setting.chance.oneOf(both);
    if (this.#setting.chance.onceIn(2)) this.#tags.delete(version);
    else this.#records = this.#records.filter((each) => each.version !== version);
  }

  /** Somebody makes a tag by hand. */
  tagByHand(): void {
    const { scheme, chance } = this.#setting;
    if (this.#stable === null || scheme.name === 'hash') return;
    const core = scheme.next(this.#stable.version, chance.oneOf(sizes), this.#facts(this.#staging));
    const version = chance.onceIn(2) ? core : `${core}-rc.${chance.below(5) + 1}`;
    if (this.#facts(0n).taken(version)) return;
    this.#tags.set(version, null);
    this.#foreign.add(version);
  }

  /** Time passes; clocks differ, so now and then it goes back a little. */
  wait(): void {
    this.#time += this.#setting.chance.below(72) * 3600 - 12 * 3600;
  }

  // The tool

  /** A run on staging. */
  numberStaging(): void {
    const sight = this.#stagingSight();
    const version = this.#setting.book.candidate(sight, this.#stagingImpact());
    this.#numberedSteps = this.#steps.length;
    if (version === null) return;
    this.audit.candidateIssued(this.#issue(version, this.#staging, 'none'));
    const candidate = { version, digest: digestOf(this.#staging) };
    this.#lastCandidate = candidate;
    this.#records.push(candidate);
    this.#tags.set(version, candidate.digest);
  }

  /** A run on main. */
  numberMain(): void {
    const digest = digestOf(this.#main);
    const earlier = this.#setting.scheme.name === 'hash' ? this.#releases.findLast((each) => each.digest === digest) : undefined;
    if (earlier !== undefined) {
      this.#stable = earlier;
      return;
    }
    const floor = this.#floor();
    const landed = editsIn(this.#main & ~(this.#stable?.content ?? 0n)).map((index) => this.#declared.get(index)!);
    const impact = highestImpact([floor, ...(this.#stable?.content === this.#main ? [] : landed)]);
    const version = this.#setting.book.stable({ ...this.#sight(this.#main), impact, floor });
    if (version === null) return;
    this.audit.stableIssued(this.#issue(version, this.#main, impact));
    this.#stable = { version, digest, content: this.#main, commit: this.#mainCommits };
    this.#releases.push(this.#stable);
    this.#released |= this.#main;
    this.#tags.set(version, digest);
    const kept = keptCandidates(this.#setting.scheme, version, this.#records);
    this.#records = this.#records.filter((each) => kept.includes(each) || each === this.#lastCandidate);
  }

  // What is known

  get #staging(): Content {
    return this.#steps.at(-1)?.content ?? 0n;
  }

  get #everything(): Content {
    return edit(this.#edits.length) - 1n;
  }

  #newEdit(): Content {
    const { chance } = this.#setting;
    return edit(this.#edits.push({ adds: chance.oneOf(sizes), undoes: chance.oneOf(sizes) }) - 1);
  }

  #someEdit(content: Content): Content {
    return content === 0n ? 0n : edit(this.#setting.chance.oneOf(editsIn(content)));
  }

  #adds(content: Content): Impact {
    return highestImpact(editsIn(content).map((index) => this.#edits[index]!.adds));
  }

  #stage(content: Content, declares: Impact): void {
    this.#steps.push({ content, digest: digestOf(content), brought: content & ~this.#staging, declares });
  }

  #land(content: Content, declared: (index: number) => Impact): void {
    for (const index of editsIn(content & ~this.#main)) this.#declared.set(index, declared(index));
    this.#main = content;
    this.#mainCommits += 1;
  }

  #waits(): boolean {
    const { releases, contents } = this.#stagingSight();
    return this.#setting.book.waits(releases, contents);
  }

  /** What the difference between stable and main shows by itself: what was removed, and what had been released before. */
  #floor(): Impact {
    const from = this.#stable?.content ?? 0n;
    return higherImpact(liveDifference(this.#edits, from, from & this.#main), higherImpact(this.#adds(this.#main & ~from & this.#released), from === this.#main ? 'none' : 'patch'));
  }

  #known(): readonly Candidate[] {
    const known = new Map<string, Candidate>();
    for (const [version, digest] of this.#tags) if (version.includes('-rc.')) known.set(version, { version, digest });
    for (const candidate of this.#records) known.set(candidate.version, candidate);
    return [...known.values()];
  }

  #facts(content: Content): VersionFacts {
    const taken = (version: string): boolean => this.#tags.has(version) || this.#records.some((each) => each.version === version);
    return { committedAt: this.#time, digest: digestOf(content), preMajor: this.#setting.preMajor, taken };
  }

  #sight(content: Content): Sight {
    const { scheme, initial } = this.#setting;
    const change = { scheme, stable: this.#stable, initial, requests: [], candidates: this.#known(), facts: this.#facts(content) };
    return { change, recorded: this.#records, lastCandidate: this.#lastCandidate?.version ?? null };
  }

  #stagingSight(): StagingSight {
    return {
      ...this.#sight(this.#staging),
      impactBehind: (start) => this.#impactBehind(start),
      impactByAncestry: highestImpact([...this.#steps.slice(this.#base.place).map(({ declares }) => declares), this.#stable?.content === this.#staging ? 'none' : 'patch']),
      releases: this.#releases.map(({ version, digest, commit }) => ({ version, digest, mergedBack: commit <= this.#mergedBack })),
      contents: this.#steps.map(({ digest }) => digest),
      hasNewCommits: this.#steps.length > this.#numberedSteps,
    };
  }

  #stagingImpact(): Impact {
    return this.#setting.book.stagingImpact(this.#stagingSight());
  }

  #impactBehind(start: number | null): Impact {
    const from = this.#stable?.content ?? 0n;
    const brought = this.#steps.slice(start === null ? 0 : start + 1).reduce((all, step) => all | step.brought, 0n);
    const explained = this.#adds(this.#staging & ~from & (brought | this.#released));
    return higherImpact(explained, higherImpact(liveDifference(this.#edits, from, from & this.#staging), from === this.#staging ? 'none' : 'patch'));
  }

  #issue(version: string, content: Content, declared: Impact): Parameters<Audit['stableIssued']>[0] {
    return { version, content, stable: this.#stable?.version ?? null, needed: liveDifference(this.#edits, this.#stable?.content ?? 0n, content), declared };
  }
}
