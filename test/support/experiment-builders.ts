import type { Experiment } from '../../src/library/experiment.ts';
import type { MetricDay } from '../../src/ledger/metric-day.ts';
import { dayOf } from '../../src/ledger/measured-time.ts';
import { day, monday } from './metric-builders.ts';

export function experiment(parts: Partial<Experiment> = {}): Experiment {
  return {
    name: 'tone',
    prompt: 'agents-support-triage',
    environment: 'production',
    hypothesis: 'A shorter opening is liked more.',
    start: '2026-11-02',
    stop: null,
    unit: 'request',
    arms: [{ name: 'control', version: '1.0.0', weight: 5000 }, { name: 'short', version: '1.1.0-exp.tone.1', weight: 5000 }],
    traffic: 2000,
    primary: { metric: 'error_rate', direction: 'decrease', minimumEffect: 0.005 },
    guardrails: [],
    alpha: 0.05,
    minDays: 7,
    maxDays: 28,
    ...parts,
  };
}

/** The last moment of a day of an experiment that began on `monday`; days count from 1. */
export function endOf(number: number): Date {
  return new Date((monday + number * day) * 1000 - 1);
}

/** A day of an arm of `experiment()`. */
export function armDay(number: number, arm: string, parts: Partial<MetricDay> = {}): MetricDay {
  const version = arm === 'control' ? '1.0.0' : '1.1.0-exp.tone.1';
  return { day: dayOf(monday + (number - 1) * day), environment: 'production', prompt: 'agents-support-triage', version, arm, requests: 1000, errors: 20, quantities: new Map(), merged: new Map(), ...parts };
}
