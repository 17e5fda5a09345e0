import { passed, refused, type Checked } from '../../problem/checked.ts';
import { problem } from '../../problem/problem.ts';
import { tieIn, type Tie } from '../label.ts';
import { caseName, type Sample } from '../sample.ts';
import type { Imported, OutputFile } from './imported.ts';
import { readXml, type XmlElement } from './xml.ts';

/** What a suite says for all cases in it; a case may say it for itself. */
interface Said {
  readonly properties: ReadonlyMap<string, string>;
  readonly timestamp: string | null;
}

/**
 * Reads a JUnit report. A case belongs to the content that its `classname` names (`<id>@<digest>`), or the properties
 * `prompt` and `digest` of it or of a suite around it. Properties `model`, `latency_ms` and `cost_usd` are read likewise;
 * `time` is not: it is how long the test took, not the model. Skipped cases do not count.
 */
export function importJunit({ file, text }: OutputFile): Checked<Imported> {
  const unreadable = (reason: string): Checked<never> => refused(problem('evidence-unreadable', { runner: 'junit', reason }, { place: { file } }));
  const read = readXml(text);
  if (!read.ok) return unreadable(read.reason);
  if (read.root.name !== 'testsuites' && read.root.name !== 'testsuite') return unreadable(`its top element is \`${read.root.name}\`, not \`testsuites\` or \`testsuite\``);
  return passed({ samples: [...samplesIn(read.root, { properties: new Map(), timestamp: null })], records: [] });
}

function* samplesIn(element: XmlElement, around: Said): Generator<Sample> {
  const said: Said = { properties: new Map([...around.properties, ...propertiesOf(element)]), timestamp: element.attributes.get('timestamp') ?? around.timestamp };
  for (const child of element.children) {
    if (child.name === 'testsuite') yield* samplesIn(child, said);
    else if (child.name === 'testcase' && !has(child, 'skipped')) yield sampleOf(child, said);
  }
}

function sampleOf(element: XmlElement, around: Said): Sample {
  const properties = new Map([...around.properties, ...propertiesOf(element)]);
  return {
    tie: tieOf(element, properties),
    runner: 'junit',
    model: (properties.get('model') ?? '').trim() === '' ? null : caseName(properties.get('model') ?? ''),
    at: timeOf(element.attributes.get('timestamp') ?? around.timestamp),
    name: caseName(element.attributes.get('name') ?? ''),
    verdict: has(element, 'error') ? 'error' : has(element, 'failure') ? 'failed' : 'passed',
    latencyMs: measureOf(properties.get('latency_ms')),
    costUsd: measureOf(properties.get('cost_usd')),
    tokens: null,
  };
}

function tieOf({ attributes }: XmlElement, properties: ReadonlyMap<string, string>): Tie | null {
  return tieIn(attributes.get('classname') ?? '') ?? tieIn(`${properties.get('prompt') ?? ''}@${properties.get('digest') ?? ''}`);
}

/** Milliseconds since 1970; a time without a zone is UTC. */
function timeOf(text: string | null): number | null {
  if (text === null) return null;
  const time = Date.parse(/(?:Z|[+-]\d{2}:?\d{2})$/u.test(text) ? text : `${text}Z`);
  return Number.isNaN(time) ? null : time;
}

function measureOf(text: string | undefined): number | null {
  const value = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) && value >= 0 ? value : null;
}

function propertiesOf({ children }: XmlElement): readonly (readonly [string, string])[] {
  const lists = children.filter(({ name }) => name === 'properties').flatMap((each) => each.children);
  return lists.flatMap(({ name, attributes }) => {
    const [key, value] = [attributes.get('name'), attributes.get('value')];
    return name !== 'property' || key === undefined || value === undefined ? [] : [[key, value] as const];
  });
}

function has({ children }: XmlElement, name: string): boolean {
  return children.some((child) => child.name === name);
}
