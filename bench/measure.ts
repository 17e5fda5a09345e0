import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One process, started and waited for. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly input?: string | Uint8Array;
}

/** What a row has to stay below: so many times another row of its table, or so many of a unit. */
export type Bar = { readonly most: number; readonly times: string } | { readonly most: number; readonly unit: 'ms' | 'MB' };

/** A whole process to time. Several commands run one after the other and count together. */
export interface Contender {
  /** Short: bars name it. */
  readonly name: string;
  readonly about?: string;
  readonly commands: readonly Command[];
  readonly folder: string;
  readonly variables?: Readonly<Record<string, string>>;
  /** Exit codes that count as done; 0 where not given. */
  readonly exits?: readonly number[];
  /** Puts things back before each run; its time does not count. */
  readonly before?: () => void;
  /** From performance.md. */
  readonly bars?: readonly Bar[];
}

export interface Measurement {
  readonly contender: Contender;
  /** Wall milliseconds: median, least and most of all runs. */
  readonly median: number;
  readonly least: number;
  readonly most: number;
  /** Peak resident memory in MB, of Node processes only; `null` for others. */
  readonly peakMegabytes: number | null;
  /** Milliseconds on a processor, of the Node process itself and once; `null` for others. */
  readonly processor: number | null;
}

/** Runs contenders in turn, A B C A B C …, so that drift of the machine meets all of them; one round is not counted. */
export function measure(contenders: readonly Contender[], runs: number): readonly Measurement[] {
  const times = contenders.map((): number[] => []);
  for (let round = 0; round <= runs; round += 1) {
    for (const [index, contender] of contenders.entries()) {
      const time = timed(contender);
      if (round > 0) times[index]?.push(time);
    }
  }
  return contenders.map((contender, index) => {
    const sorted = (times[index] ?? []).toSorted((a, b) => a - b);
    return {
      contender,
      median: median(sorted),
      least: sorted[0] ?? 0,
      most: sorted.at(-1) ?? 0,
      ...usedBy(contender),
    };
  });
}

/** Runs a contender once and gives the milliseconds it took. @throws Error where it does not end as it should. */
export function timed(contender: Contender, extra: Readonly<Record<string, string>> = {}): number {
  const { commands, folder, variables = {}, exits = [0], before } = contender;
  before?.();
  const start = process.hrtime.bigint();
  for (const { program, args, input } of commands) {
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: folder,
      input: input ?? '',
      maxBuffer: 1 << 30,
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', ...variables, ...extra },
    });
    if (status === null || !exits.includes(status)) {
      throw new Error(`${contender.name}: ${program} ${args.join(' ')} ended with ${status}\n${String(stderr).slice(0, 2000)}\n${String(stdout).slice(-2000)}`);
    }
  }
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** One more run, not timed, in which the Node process writes down what it used. */
function usedBy(contender: Contender): Pick<Measurement, 'peakMegabytes' | 'processor'> {
  if (!contender.commands.some(({ program }) => program === process.execPath)) return { peakMegabytes: null, processor: null };
  const folder = mkdtempSync(join(tmpdir(), 'prompt-peak-'));
  const probe = join(folder, 'probe.mjs');
  const result = join(folder, 'used');
  // Where there is /proc it tells the peak of the program alone: `maxRSS` begins with that of the process which started it.
  writeFileSync(probe, `import { existsSync, readFileSync, writeFileSync } from 'node:fs';
const peak = () => (existsSync('/proc/self/status') ? /VmHWM:\\s*(\\d+)/u.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] : undefined) ?? process.resourceUsage().maxRSS;
process.on('exit', () => writeFileSync(${JSON.stringify(result)}, JSON.stringify({ ...process.resourceUsage(), maxRSS: Number(peak()) })));
`);
  timed(contender, { NODE_OPTIONS: `--import=${probe}` });
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(result, 'utf8')) as NodeJS.ResourceUsage;
  rmSync(folder, { recursive: true });
  return { peakMegabytes: maxRSS / 1024, processor: (userCPUTime + systemCPUTime) / 1000 };
}

/** The middle of some numbers; `NaN` of none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
