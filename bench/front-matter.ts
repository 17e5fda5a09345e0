import { parseAnyYaml, parseYaml } from '../src/format/front-matter.ts';
import { plainTree } from '../src/format/plain-yaml.ts';
import { yamlFileLimits } from '../src/format/yaml-limits.ts';
import { markdownTable } from './tables.ts';

/** Texts of YAML, and what they are. */
export interface YamlTexts {
  readonly says: string;
  readonly texts: readonly string[];
}

/** What the plain reader of YAML is worth: how much it reads, and the time of all with it and without. */
export function plainYamlTable(all: readonly YamlTexts[]): string {
  const rows = all.map(({ says, texts }) => {
    const plain = texts.filter((text) => plainTree(text) !== null).length;
    const [without, with_] = [microseconds(texts, (text) => parseAnyYaml(text, yamlFileLimits)), microseconds(texts, (text) => parseYaml(text, yamlFileLimits))];
    return [says, texts.length.toLocaleString('en'), `${((100 * plain) / texts.length).toFixed(0)} %`, without.toFixed(0), with_.toFixed(0), (without / with_).toFixed(1)];
  });
  return markdownTable('YAML: the plain reader, and the package for what it leaves', ['', 'texts', 'read plain', 'package alone, µs each', 'both, µs each', 'faster'], rows);
}

/** Processor time of each of several texts, the best of three turns. */
function microseconds(texts: readonly string[], read: (text: string) => unknown): number {
  const turns = Array.from({ length: 3 }, () => {
    const from = process.cpuUsage();
    for (const text of texts) read(text);
    const { user, system } = process.cpuUsage(from);
    return (user + system) / texts.length;
  });
  return Math.min(...turns);
}
