import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A whole process to time. Several commands run one after the other and count together. */
export interface Contender {
  readonly name: string;
  readonly commands: readonly { readonly program: string; readonly args: readonly string[]; readonly input?: string }[];
  readonly folder: string;
  readonly variables?: Readonly<Record<string, string>>;
  /** Exit codes that count as done; 0 where not given. */
  readonly exits?: readonly number[];
}

export interface Measurement {
  readonly name: string;
  /** Wall milliseconds: median, least and most of all runs. */
  readonly median: number;
  readonly least: number;
  readonly most: number;
  /** Peak resident memory in MB, of Node processes only; `null` for others. */
  readonly peakMegabytes: number | null;
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
      name: contender.name,
      median: sorted[Math.floor(sorted.length / 2)] ?? 0,
      least: sorted[0] ?? 0,
      most: sorted.at(-1) ?? 0,
      peakMegabytes: peakOf(contender),
    };
  });
}

function timed(contender: Contender, extra: Readonly<Record<string, string>> = {}): number {
  const { commands, folder, variables = {}, exits = [0] } = contender;
  const start = process.hrtime.bigint();
  for (const { program, args, input } of commands) {
    const { status, stderr } = spawnSync(program, args, {
      cwd: folder,
      input: input ?? '',
      maxBuffer: 1 << 30,
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', ...variables, ...extra },
    });
    if (status === null || !exits.includes(status)) {
      throw new Error(`${contender.name}: ${program} ${args.join(' ')} ended with ${status}\n${String(stderr).slice(0, 2000)}`);
    }
  }
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** One more run, not timed, in which the Node process writes down its own peak. */
function peakOf(contender: Contender): number | null {
  if (!contender.commands.some(({ program }) => program === process.execPath)) return null;
  const folder = mkdtempSync(join(tmpdir(), 'prompt-peak-'));
  const probe = join(folder, 'probe.mjs');
  const result = join(folder, 'peak');
  writeFileSync(probe, `import { writeFileSync } from 'node:fs';\nprocess.on('exit', () => writeFileSync(${JSON.stringify(result)}, String(process.resourceUsage().maxRSS)));\n`);
  timed(contender, { NODE_OPTIONS: `--import=${probe}` });
  const kilobytes = Number(readFileSync(result, 'utf8'));
  rmSync(folder, { recursive: true });
  return kilobytes / 1024;
}

/** A Markdown table with the ratio of every row to the first. */
export function tableOf(title: string, measurements: readonly Measurement[]): string {
  const floor = measurements[0]?.median ?? 1;
  const rows = measurements.map(
    ({ name, median, least, most, peakMegabytes }) =>
      `| ${name} | ${median.toFixed(0)} | ${least.toFixed(0)}–${most.toFixed(0)} | ${(median / floor).toFixed(2)} | ${peakMegabytes === null ? '' : peakMegabytes.toFixed(0)} |`,
  );
  return [`### ${title}`, '', '| | median ms | range | ratio | peak MB |', '|---|---|---|---|---|', ...rows, ''].join('\n');
}
