import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hex, promptFacts, recordedPrompt, releaseRecord, runFacts, stateLine } from '../../test/support/ledger-builders.ts';
import { modelledLife, stepNames, type Step } from '../../test/support/ledger-model.ts';
import { applyRelease, shardsToRead, withdrawnAfterPointer } from './apply-release.ts';
import { byCodeUnit } from './code-units.ts';
import { appendEvents, decodeEvents, fold } from './events.ts';
import { encodeShard, shardOf } from './shard.ts';
import type { Shards } from './shards.ts';
import { eventKinds } from './snapshot.ts';
import type { StateLine } from './state-line.ts';

/** Shards that hold lines, and those of ids without one. */
function shardsOf(lines: readonly StateLine[], others: readonly string[] = []): Shards {
  const shards = new Map<string, StateLine[]>(others.map((id) => [shardOf(id), []]));
  for (const line of lines.toSorted((a, b) => byCodeUnit(a.id, b.id))) {
    const path = shardOf(line.id);
    shards.set(path, [...(shards.get(path) ?? []), line]);
  }
  return shards;
}

const partial = (id: string): { id: string; range: null; by: 'partial' } => ({ id, range: null, by: 'partial' });
const tone = stateLine('tone', { version: '1.0.0', stable: '1.0.0', status: 'deployed', path: 'tone.md', dependents: ['other'] });

describe('a release', () => {
  it('makes the line of a new prompt, and tells what it needs', () => {
    const record = releaseRecord({ prompts: [recordedPrompt('triage', { digest: hex(5, 64) })] });
    const facts = runFacts({ triage: promptFacts('triage.md', { needs: [partial('tone')] }) });
    const { changed, events, shards } = applyRelease(shardsOf([tone], ['triage']), record, facts);
    expect(changed.get('triage')).toMatchObject({ version: '1.0.0', stable: '1.0.0', status: 'deployed', digest: hex(5, 64), source: hex(7, 40), author: 'Ada' });
    expect(changed.get('tone')).toEqual({ ...tone, dependents: ['other', 'triage'] });
    expect(events.map(({ kind, prompt, key, at }) => [kind, prompt, key, at])).toEqual([
      ['released', 'triage', '2026.10.01/production/triage/released', record.committedAt],
      ['deployed', 'triage', '2026.10.01/production/triage/deployed', record.committedAt],
    ]);
    expect([...shards.keys()]).toEqual([shardOf('tone'), shardOf('triage')].sort());
  });

  it('leaves stable where it is while a rollout decides', () => {
    const record = releaseRecord({ prompts: [recordedPrompt('tone', { from: '1.0.0', to: '1.1.0' })] });
    const { changed } = applyRelease(shardsOf([tone]), record, runFacts({ tone: promptFacts('tone.md', { immediate: false }) }));
    expect(changed.get('tone')).toMatchObject({ version: '1.1.0', stable: '1.0.0', status: 'approved', dependents: ['other'] });
  });

  it('writes no line that stays as it was', () => {
    const facts = promptFacts('tone.md');
    const { path, blob, tokens, created, modified, author } = facts;
    const same = stateLine('tone', { ...tone, path, blob, tokens, created, modified, author });
    expect(applyRelease(shardsOf([same]), releaseRecord(), runFacts({ tone: facts }))).toEqual({ changed: new Map(), shards: new Map(), events: [] });
  });

  it('keeps the other lines of a shard', () => {
    const record = releaseRecord({ prompts: [recordedPrompt('tone', { from: '1.0.0', to: '1.1.0' })] });
    const neighbour = stateLine('neighbour', { status: 'draft' });
    const shards = new Map([[shardOf('tone'), [neighbour, tone]]]);
    const { changed, shards: texts } = applyRelease(shards, record, runFacts({ tone: promptFacts('tone.md') }));
    const line = changed.get('tone');
    expect(texts.get(shardOf('tone'))).toBe(encodeShard(line ? [neighbour, line] : []));
  });

  it('keeps an id reserved and its dependents known when its file is gone', () => {
    const record = releaseRecord({ removed: [{ id: 'tone', version: '1.0.0', replacement: 'voice' }] });
    const { changed } = applyRelease(shardsOf([tone]), record, runFacts({}));
    expect(changed.get('tone')).toMatchObject({ status: 'removed', version: '1.0.0', stable: null, path: null, formerPaths: ['tone.md'], successor: 'voice', dependents: ['other'] });
  });

  it('takes record, version and dependents along when a prompt is renamed', () => {
    const record = releaseRecord({ prompts: [recordedPrompt('voice', { from: '1.0.0', to: '1.0.1' })] });
    const facts = runFacts({ voice: promptFacts('voice.md', { renamedFrom: 'tone', aliases: ['tone'], created: 5, author: 'Bob' }) });
    const before = { ...tone, created: 1, author: 'Ada', withdrawn: [hex(3, 64)] };
    const { changed, events } = applyRelease(shardsOf([before], ['voice']), record, facts);
    expect(changed.get('voice')).toMatchObject({ version: '1.0.1', status: 'deployed', formerPaths: ['tone.md'], dependents: ['other'], created: 1, author: 'Ada', withdrawn: [hex(3, 64)] });
    expect(changed.get('tone')).toMatchObject({ status: 'renamed', successor: 'voice', dependents: [], path: null, stable: null });
    expect(events.map(({ kind, prompt, other }) => [kind, prompt, other]).slice(0, 2)).toEqual([
      ['renamed', 'tone', 'voice'],
      ['continued', 'voice', 'tone'],
    ]);
  });

  it('knows who needed an id before it was there', () => {
    const awaiting = releaseRecord({ prompts: [recordedPrompt('triage')] });
    const needy = runFacts({ triage: promptFacts('triage.md', { needs: [partial('voice')] }) });
    const awaited = applyRelease(shardsOf([], ['triage', 'voice']), awaiting, needy).changed.get('voice');
    expect(awaited).toEqual(stateLine('voice', { dependents: ['triage'] }));
    const added = releaseRecord({ prompts: [recordedPrompt('voice', { from: '1.0.0', to: '1.0.1' })] });
    const facts = runFacts({ voice: promptFacts('voice.md', { renamedFrom: 'tone' }) });
    const { changed } = applyRelease(shardsOf(awaited ? [tone, awaited] : []), added, facts);
    expect(changed.get('voice')?.dependents).toEqual(['other', 'triage']);
  });

  it('remembers what was withdrawn when users go back', () => {
    const line = { ...tone, version: '1.1.0', stable: '1.1.0', digest: hex(11, 64) };
    const record = releaseRecord({ kind: 'rollback-pointer', prompts: [recordedPrompt('tone', { from: '1.1.0', to: '1.0.0', tag: null, withdrawn: hex(11, 64) })] });
    const { changed, events } = applyRelease(shardsOf([line]), record, runFacts({}, { reason: 'It insults people.' }));
    expect(changed.get('tone')).toEqual({ ...line, stable: '1.0.0', withdrawn: [hex(11, 64)] });
    expect(events.map(({ kind, reason }) => [kind, reason])).toEqual([['pointer-moved', 'It insults people.']]);
  });

  it('forgets that a text was withdrawn when users go to it again, and remembers the newest beside what users had', () => {
    const line = { ...tone, version: '1.2.0', stable: '1.0.0', digest: hex(12, 64), withdrawn: [hex(11, 64)] };
    const after = (digest: string, withdrawn: string | null): readonly string[] => withdrawnAfterPointer(line, { digest, withdrawn });
    expect(after(hex(11, 64), null)).toEqual([hex(12, 64)]);
    expect(after(hex(12, 64), null)).toEqual([hex(11, 64)]);
    expect(after(hex(9, 64), hex(10, 64))).toEqual([hex(11, 64), hex(10, 64), hex(12, 64)]);
  });

  it('is not applied to shards that were not read, which would lose their lines', () => {
    const record = releaseRecord({ prompts: [recordedPrompt('triage')] });
    const facts = runFacts({ triage: promptFacts('triage.md', { needs: [partial('tone')] }) });
    expect(() => applyRelease(shardsOf([], ['triage']), record, facts)).toThrow('tone was not read');
    expect(shardsToRead(shardsOf([], ['triage']), record, facts)).toEqual([shardOf('tone')]);
  });

  it('reads what prompts needed before, and follows renames to the prompts they are now', () => {
    const lines = [
      stateLine('triage', { status: 'deployed', needs: [partial('tone')] }),
      { ...tone, status: 'renamed' as const, successor: 'voice' },
    ];
    const facts = runFacts({ triage: promptFacts('triage.md') });
    expect(shardsToRead(new Map(), releaseRecord(), facts)).toEqual([shardOf('triage')]);
    expect(shardsToRead(shardsOf(lines.slice(0, 1)), releaseRecord(), facts)).toEqual([shardOf('tone')]);
    expect(shardsToRead(shardsOf(lines), releaseRecord(), facts)).toEqual([shardOf('voice')]);
  });
});

const step: fc.Arbitrary<Step> = fc.record({
  does: fc.constantFrom('release' as const, 'release' as const, 'rename' as const, ...stepNames),
  of: fc.nat({ max: 7 }),
  needs: fc.uniqueArray(fc.nat({ max: 9 }), { maxLength: 3 }),
  immediate: fc.boolean(),
});

describe('any life of a library', () => {
  it('leaves a state that its events fold to, and reverse edges that are true', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { maxLength: 14 }), (runs) => {
        const { lines, log, rewritten, snapshots, dependents } = modelledLife(runs);
        const events = decodeEvents(log, 'events/2026-10.ndjson');
        if (!events.ok) throw new Error('the log cannot be read');
        for (const { kind } of events.value) seen.add(kind);
        const recorded = [...lines.values()].filter(({ status }) => status !== 'awaited');
        const stated = new Map(recorded.map(({ id, version, stable, status }) => [id, { version, stable, status }]));
        expect(stated).toEqual(snapshots);
        expect(fold(events.value, 'production')).toEqual(stated);
        const edges = [...lines.values()].filter((line) => line.dependents.length > 0).map((line) => [line.id, line.dependents] as const);
        expect(new Map(edges)).toEqual(dependents);
        const isUseless = ({ status, dependents: ids }: StateLine): boolean => status === 'awaited' && ids.length === 0;
        expect([...lines.values()].filter(isUseless)).toEqual([]);
        expect(rewritten.filter(({ before, after }) => before === after)).toEqual([]);
        expect(appendEvents(log, events.value, 'events/2026-10.ndjson')).toEqual({ ok: true, value: log });
      }),
      { seed: 20_261_008, numRuns: 400 },
    );
    // What a rollout does on its way moves no prompt: src/app/rollout has its own law.
    expect([...seen].sort()).toEqual(Object.keys(eventKinds).filter((kind) => !kind.startsWith('rollout-')).sort());
  });
});
