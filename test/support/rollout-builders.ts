import type { MetricWindow, Moments } from '../../src/ledger/metric-window.ts';
import type { ActiveRollout } from '../../src/ledger/rollouts.ts';
import { rolloutSettingsFrom, type GradualPolicy, type WrittenRollout } from '../../src/library/rollout-settings.ts';

export const hour = 3600;

export function gradualPolicy(written: WrittenRollout = {}): GradualPolicy {
  return rolloutSettingsFrom(written).gradual;
}

/** A rollout of version 2 over version 1, in its canary since the beginning of time. */
export function activeRollout(parts: Partial<ActiveRollout> = {}): ActiveRollout {
  return {
    environment: 'production',
    prompt: 'p',
    candidate: '2',
    stable: '1',
    salt: 'p@2:rollout:',
    standing: 'running',
    pausedBy: null,
    phase: 'canary',
    weight: 500,
    phases: gradualPolicy().phases,
    entered: [{ phase: 'canary', at: 0 }],
    startedAt: 0,
    lease: null,
    overdue: false,
    verdict: null,
    measured: null,
    counted: [],
    ...parts,
  };
}

/** What was measured of one arm from one hour to another. */
export function metricWindow(arm: 'candidate' | 'stable', [from, to]: readonly [number, number], [errors, requests]: readonly [number, number], parts: Partial<MetricWindow> = {}): MetricWindow {
  const version = arm === 'candidate' ? '2' : '1';
  return { source: 'test', environment: 'production', prompt: 'p', version, arm, from: from * hour, to: to * hour, requests, errors, quantities: new Map(), ...parts };
}

/** Moments of a quantity with this mean and spread. */
export function moments(n: number, mean: number, spread: number): Moments {
  return { n, sum: n * mean, sumOfSquares: n * mean * mean + (n - 1) * spread * spread, p95: null };
}
