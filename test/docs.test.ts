import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { root } from '../scripts/bundle.ts';
import { readLock } from '../src/catalog/lock.ts';
import { readConfiguration } from '../src/app/check/read-written.ts';
import { readTestFile } from '../src/evidence/test-file.ts';
import { decodeMetrics } from '../src/ledger/metrics-v1.ts';
import { readConsumer } from '../src/library/consumers.ts';
import { readExperiment } from '../src/library/experiment-file.ts';
import type { Checked } from '../src/problem/checked.ts';
import type { Problem } from '../src/problem/problem.ts';
import { anchorsOf, blocksIn, pages, proseOf, type Block } from './support/documentation.ts';
import { promptFrom } from './support/prompts.ts';
import { faultsBySchema } from './support/published-schema.ts';
import { actionsIn, faultsOfWorkflow, isWorkflow, workflowFiles } from './support/workflow-files.ts';

const all = pages();
const blocks = all.flatMap(blocksIn);
const named = ({ file, line }: Block): string => `${file}:${line}`;
const yamlBlocks = blocks.filter(({ language }) => language === 'yaml').map((block) => [named(block), block] as const);
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as { readonly inputs: Readonly<Record<string, unknown>> };
/** Our action, as this repository and as others name it. */
const ours = new Set(['./', 'prompt-libraries/prompt-libraries@v0']);

describe('a YAML block of the documentation', () => {
  it('is there at all', () => {
    expect(yamlBlocks.length).toBeGreaterThan(5);
  });

  it.each(yamlBlocks)('of %s can be read', (_, { text }) => {
    expect(parseDocument(text, { uniqueKeys: true }).errors).toEqual([]);
  });

  // Examples of rules about other files than the configuration.
  const isOther = ({ file, text }: Block): boolean => text.startsWith('prompt: ') || /\/(?:consumers-kept|rollout-control)\.md$/u.test(file);

  it.each(yamlBlocks.filter(([, block]) => (block.file.startsWith('docs/rules/') && !isOther(block)) || block.text.startsWith('# prompt-library.yaml')))(
    'of %s that is a configuration holds its schema',
    (_, { text }) => {
      expect(readConfiguration(text, 'prompt-library.yaml')).toMatchObject({ ok: true });
    },
  );

  it.each(yamlBlocks.filter(([, { file }]) => !file.startsWith('docs/rules/')))('of %s is one of the files that somebody writes, and holds', (_, block) => {
    const kinds = writtenKinds.filter(({ is }) => is(block.text));
    expect(kinds.length, 'kinds of files that it could be').toBe(1);
    expect(kinds[0]?.faults(block.text)).toEqual([]);
  });
});

/** What blocks of the documentation are, and what speaks against them. */
const writtenKinds: readonly { readonly is: (text: string) => boolean; readonly faults: (text: string) => readonly unknown[] }[] = [
  { is: (text) => text.startsWith('# prompt-library.yaml'), faults: (text) => faultsOf(readConfiguration(text, 'prompt-library.yaml')) },
  { is: (text) => text.startsWith('# consumers/'), faults: (text) => faultsOf(readConsumer(Buffer.from(text), /^# (\S+)/u.exec(text)?.[1] ?? '')) },
  { is: (text) => text.startsWith('# experiments/'), faults: (text) => faultsOf(readExperiment(Buffer.from(text), /^# (\S+)/u.exec(text)?.[1] ?? '', { alpha: 0.05, minDays: 7, maxDays: 28 })) },
  { is: (text) => /^schema: prompt-libraries\/lock\/v1$/mu.test(text), faults: (text) => faultsOf(readLock(Buffer.from(text), 'prompts.lock')) },
  { is: (text) => /^# \S+\.library\.yaml$/mu.test(text), faults: (text) => faultsBySchema('sidecar', parse(text)) },
  { is: (text) => /^tests:$/mu.test(text), faults: (text) => faultsOf(readTestFile(Buffer.from(text), 'triage.test.yaml')) },
  { is: isWorkflow, faults: (text) => faultsOfWorkflow('shown.yml', text) },
  { is: (text) => /^(?:steps:|- uses:)/u.test(text), faults: (text) => faultsOfWorkflow('shown.yml', `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${text.replace(/^steps:\n/u, '').replaceAll(/^/gmu, '      ')}`) },
];

function faultsOf(read: Checked<unknown>): readonly Problem[] {
  return read.ok ? [] : read.problems;
}

describe('a block of JSON', () => {
  it.each(blocks.filter(({ language }) => language === 'json').map((block) => [named(block), block] as const))('of %s is metrics', (_, { text, file }) => {
    expect(faultsOf(decodeMetrics(text, file))).toEqual([]);
  });
});

describe('a prompt that is shown', () => {
  const prompts = blocks.filter(({ language, file }) => language === 'markdown' && !file.startsWith('docs/rules/'));

  it.each(prompts.map((block) => [named(block), block] as const))('at %s, or the part of its front matter, is one', (_, { text }) => {
    const prompt = promptFrom(text.startsWith('---\n') ? text : `---\ndescription: x\n${text}---\nRoute it.\n`);
    expect([prompt.problems, prompt.document === null]).toEqual([[], false]);
  });
});

const workflows = [...workflowFiles().map(({ file, text }) => [file, text] as const), ...yamlBlocks.filter(([, { text }]) => isWorkflow(text)).map(([name, { text }]) => [name, text] as const)];

describe('a workflow', () => {
  it('that is wrong is found out', () => {
    expect(faultsOfWorkflow('wrong.yml', 'on: pull_requests\njobs: {a: {runs-on: ubuntu-latest, steps: [{uses: ./}]}}\n')).not.toEqual([]);
  });

  it.each(workflows)('of %s is one by GitHub’s own parser', (name, text) => {
    expect(faultsOfWorkflow(name, text)).toEqual([]);
  });

  it.each(workflows)('of %s gives our action only inputs it has', (_, text) => {
    for (const used of actionsIn(text)) {
      if (ours.has(used.uses)) expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(used.with)));
    }
  });

  it.each([...workflows, ...yamlBlocks.map(([name, { text }]) => [name, text] as const)])('of %s names other actions by commit', (_, text) => {
    for (const { uses } of actionsIn(text)) if (!ours.has(uses)) expect(uses).toMatch(/@[0-9a-f]{40}$/u);
  });
});

describe('a page', () => {
  const byFile = new Map(all.map((page) => [page.file, page]));

  it.each(all.map((page) => [page.file, page] as const))('%s links to what is there', (file, page) => {
    const links = [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/gu)].map(([, link = '']) => link).filter((link) => !/^[a-z]+:/u.test(link));
    for (const link of links) {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? file : posix.normalize(posix.join(dirname(file), path));
      expect(existsSync(join(root, target)), `${file} → ${link}`).toBe(true);
      const linked = byFile.get(target);
      if (anchor !== undefined && linked !== undefined) expect([...anchorsOf(linked)], `${file} → ${link}`).toContain(anchor);
    }
  });

  it.each(all.map(({ file, text }) => [file, text] as const))('%s shows nothing of a machine or a registry', (_, text) => {
    expect(text).not.toMatch(/(?:^|[\s`'"(])\/(?:work|tmp|home|root|Users)\//mu);
    expect(text).not.toMatch(/\bregistry\.[a-z]|npmjs\.|pypi\./u);
  });

  it('of the architecture names every room', () => {
    const rooms = readdirSync(join(root, 'src'));
    const text = byFile.get('docs/architecture.md')?.text ?? '';
    expect(rooms.filter((room) => !text.includes(`\`${room}/\``))).toEqual([]);
  });

  it('of the decisions lists every decision', () => {
    const listed = byFile.get('docs/decisions/README.md')?.text ?? '';
    const decisions = all.filter(({ file }) => /^docs\/decisions\/\d/u.test(file)).map(({ file }) => posix.basename(file));
    expect(decisions.filter((name) => !listed.includes(`(${name})`))).toEqual([]);
  });
});

describe('the README', () => {
  it('begins with the two commands that do everything', () => {
    expect(blocks.filter(({ file }) => file === 'README.md').slice(0, 2).map(({ text }) => text)).toEqual(['npm run demo\n', 'npm cit\n']);
  });
});
