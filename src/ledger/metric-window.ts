/** Sufficient statistics of a quantity: windows add up, and means can be compared. */
export interface Moments {
  /** Number of measurements. */
  readonly n: number;
  readonly sum: number;
  readonly sumOfSquares: number;
  /** 95th percentile, for people to look at; `null` where the source gives none. It does not add up. */
  readonly p95: number | null;
}

/** What was measured of one version of a prompt, for one share of its users, in one span of time. Never has keys of users. */
export interface MetricWindow {
  /** Name of the source, as the configuration has it. */
  readonly source: string;
  readonly environment: string;
  readonly prompt: string;
  readonly version: string;
  /** `stable`, `candidate`, or an arm of an experiment. */
  readonly arm: string;
  /** Start of the span, seconds since 1970 UTC, within it. */
  readonly from: number;
  /** End of the span, seconds since 1970 UTC, not within it. */
  readonly to: number;
  readonly requests: number;
  /** Of the requests; never more than them. */
  readonly errors: number;
  /** How many users this arm saw for the first time, so that spans add up; absent where nobody counted. */
  readonly users?: number;
  /** By quantity: `latency_ms`, `cost_usd`, `tokens_in`, `tokens_out`, or `scores.<name>`. */
  readonly quantities: ReadonlyMap<string, Moments>;
}
