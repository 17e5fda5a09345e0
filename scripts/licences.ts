import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/**
 * Licences of the packages that modules come from, sorted by package.
 * @param modules absolute paths; those outside of `node_modules` are ours.
 * @throws Error for a package that has no licence file: what it may be used for would be unknown.
 */
export function licences(modules: readonly string[]): string {
  const folders = new Set(modules.map(packageFolder).filter((folder) => folder !== null));
  const sections = [...folders].map(section).toSorted((a, b) => (a.key < b.key ? -1 : 1));
  return [...new Map(sections.map(({ key, text }) => [key, text])).values()].join(`\n${'-'.repeat(80)}\n\n`);
}

/** The folder of the package a module belongs to, or `null` for a module of ours. */
function packageFolder(module: string): string | null {
  const steps = module.split(sep);
  const at = steps.lastIndexOf('node_modules');
  if (at === -1) return null;
  return steps.slice(0, at + (steps[at + 1]?.startsWith('@') === true ? 3 : 2)).join(sep);
}

function section(folder: string): { readonly key: string; readonly text: string } {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const file = readdirSync(folder).toSorted().find((each) => /^(licen[cs]e|copying)(\.[a-z0-9]+)?$/iu.test(each));
  if (file === undefined) throw new Error(`${name} ${version} (${license ?? 'no licence named'}) ships no licence file.`);
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  return { key: `${name}@${version}`, text: `${name} ${version}\n${license ?? ''}\n\n${text}\n` };
}
