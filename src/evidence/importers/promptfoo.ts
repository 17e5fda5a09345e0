import { passed, refused, type Checked } from '../../problem/checked.ts';
import { problem } from '../../problem/problem.ts';
import { isRecord } from '../../schema/json-schema.ts';
import { tieIn, type Tie } from '../label.ts';
import { caseName, type Sample } from '../sample.ts';
import type { Imported, OutputFile } from './imported.ts';

type Row = Readonly<Record<string, unknown>>;

/** The version of `results` that is understood: what promptfoo writes with `--output FILE.json`. */
const knownVersion = 3;

/** How promptfoo says why a case did not pass. */
const providerError = 2;

/** Reads what `promptfoo eval --output FILE.json` wrote. Answers are not kept. */
export function importPromptfoo({ file, text }: OutputFile): Checked<Imported> {
  const unreadable = (reason: string): Checked<never> => refused(problem('evidence-unreadable', { runner: 'promptfoo', reason }, { place: { file } }));
  const output = parsed(text);
  const results = isRecord(output) ? output['results'] : null;
  if (!isRecord(results)) return unreadable('it is not JSON with `results`');
  if (results['version'] !== knownVersion) return unreadable(`its results are of version ${String(results['version'])}, not ${knownVersion}`);
  const rows = results['results'];
  if (!Array.isArray(rows)) return unreadable('`results.results` is not a list');
  const at = typeof results['timestamp'] === 'string' ? timeOf(results['timestamp']) : null;
  const samples: Sample[] = [];
  for (const [index, row] of rows.entries()) {
    if (!isRecord(row) || typeof row['success'] !== 'boolean') return unreadable(`result ${index + 1} does not say whether it passed`);
    const tie = tieOf(row);
    if (tie === 'contradicts itself') return refused(problem('evidence-mixed', { result: index + 1 }, { place: { file } }));
    samples.push(sampleOf(row, tie, at, index));
  }
  return passed({ samples, records: [] });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function timeOf(text: string): number | null {
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : time;
}

function sampleOf(row: Row, tie: Tie | null, at: number | null, index: number): Sample {
  const response = recordAt(row, 'response');
  const isCached = response['cached'] === true;
  const tokens = recordAt(row, 'tokenUsage');
  const input = countAt(tokens, 'prompt');
  const output = countAt(tokens, 'completion');
  const isError = row['failureReason'] === providerError || (row['success'] === false && typeof row['error'] === 'string' && row['gradingResult'] === null);
  return {
    tie,
    runner: 'promptfoo',
    model: modelOf(recordAt(row, 'provider')),
    at,
    name: nameOf(row, index),
    verdict: isError ? 'error' : row['success'] === true ? 'passed' : 'failed',
    latencyMs: isError || isCached ? null : countAt(row, 'latencyMs'),
    // promptfoo writes 0 also where it knows no price.
    costUsd: isError || isCached ? null : countAt(row, 'cost') || null,
    tokens: isError || isCached || input === null || output === null || input + output === 0 ? null : { input, output },
  };
}

/** The tie that the export put into a test, which its label must agree with: an old promptfoo runs every test on every prompt. */
function tieOf(row: Row): Tie | 'contradicts itself' | null {
  const metadata = recordAt(recordAt(row, 'testCase'), 'metadata');
  const { prompt, digest } = metadata;
  const written = typeof prompt === 'string' && typeof digest === 'string' ? tieIn(`${prompt}@${digest}`) : null;
  const label = recordAt(row, 'prompt')['label'];
  const labelled = typeof label === 'string' ? tieIn(label) : null;
  if (written !== null && labelled !== null && (written.prompt !== labelled.prompt || written.digest !== labelled.digest)) return 'contradicts itself';
  return labelled ?? written;
}

function nameOf(row: Row, index: number): string {
  const test = recordAt(row, 'testCase');
  const exported = recordAt(test, 'metadata')['case'];
  const known = typeof exported === 'string' ? decoded(exported) : test['description'];
  if (typeof known === 'string' && known.trim() !== '') return caseName(known);
  const vars = JSON.stringify(row['vars'] ?? {});
  return caseName(vars === '{}' ? `test ${index + 1}` : vars);
}

/** Names are exported percent-encoded: promptfoo would fill in what looks like a template. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function modelOf({ label, id }: Row): string | null {
  const name = [label, id].find((each): each is string => typeof each === 'string' && each.trim() !== '');
  return name === undefined ? null : caseName(name);
}

function recordAt(row: Row, key: string): Row {
  const value = row[key];
  return isRecord(value) ? value : {};
}

function countAt(row: Row, key: string): number | null {
  const value = row[key];
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
}
