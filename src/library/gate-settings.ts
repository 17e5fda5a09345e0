import { gates } from '../domain/gates.ts';

/** What gates go by besides being required. `null` sets no limit. */
export interface GateSettings {
  readonly performance: PerformanceSettings;
}

/** The same as it is written under `gates:`. */
export interface WrittenGateSettings {
  readonly performance?: {
    readonly required?: boolean;
    readonly max_tokens?: number | null;
    readonly max_cost_usd?: number | null;
    readonly max_growth?: number | null;
  };
}

export interface PerformanceSettings {
  readonly required: boolean;
  readonly maxTokens: number | null;
  /** US dollars a call. */
  readonly maxCostUsd: number | null;
  /** Share of the tokens that the base has. */
  readonly maxGrowth: number | null;
}

/** Fills in the defaults of configuration.md. */
export function gateSettingsFrom({ performance = {} }: WrittenGateSettings): GateSettings {
  return {
    performance: {
      required: performance.required ?? gates.performance.required,
      maxTokens: performance.max_tokens === undefined ? 4000 : performance.max_tokens,
      maxCostUsd: performance.max_cost_usd ?? null,
      maxGrowth: performance.max_growth === undefined ? 0.25 : performance.max_growth,
    },
  };
}
