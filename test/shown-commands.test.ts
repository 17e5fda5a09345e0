import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groupedBy } from '../src/report/grouped.ts';
import { blocksIn, pages, type Block } from './support/documentation.ts';
import { faultsBySchema } from './support/published-schema.ts';
import { stageOf, type Prepared } from './support/shown/stage.ts';
import { stages, type StageName } from './support/shown/stages.ts';

/** Where the blocks of a page are run, one after the other; where a page is about many things, those of each section. */
const places: Readonly<Record<string, StageName | Readonly<Record<string, StageName>>>> = {
  'README.md': 'checkout',
  'docs/adopting.md': 'foreign',
  'docs/commands.md': {
    init: 'empty', demo: 'empty', explain: 'empty', create: 'released', update: 'released', deprecate: 'released', adopt: 'adopted',
    check: 'branched', test: 'branched', plan: 'branched', evidence: 'evaluated', release: 'rolling', tick: 'rolling', changelog: 'released',
    list: 'released', show: 'released', search: 'released', dashboard: 'released', taxonomy: 'released', history: 'released', diff: 'released', render: 'released', blame: 'released',
    experiment: 'experimenting', get: 'released', export: 'released', add: 'application', doctor: 'released', metrics: 'rolling', codeowners: 'released', setup: 'hosted', completion: 'empty',
  },
  'docs/consumers.md': 'application',
  'docs/consuming.md': 'released',
  'docs/dashboard.md': 'released',
  'docs/deprecating.md': 'released',
  'docs/required-checks.md': 'hosted',
  'docs/rolling-out.md': 'rolling',
  'docs/testing.md': 'branched',
};

/** Blocks that are not run, each with the reason. */
const notRun: Readonly<Record<string, string>> = {
  'npm cit\n': 'installs from the network, and is what runs this test',
};

/** Pages whose blocks of plain text are parts of what their commands print. */
const printing = new Set(['README.md']);

const blocks = pages().flatMap(blocksIn);
const shell = blocks.filter(({ language, text }) => /^(?:sh|bash|shell|console|zsh)$/u.test(language) && !Object.hasOwn(notRun, text));
const placeOf = ({ file, section }: Block): StageName | undefined => {
  const place = Object.hasOwn(places, file) ? places[file] : undefined;
  return typeof place === 'object' ? place[section] : place;
};
/** What is run one after the other, by its name. */
const storyOf = ({ file, section }: Block): string => (typeof places[file] === 'object' ? `${file}#${section}` : file);
const stories = groupedBy(shell, storyOf);

/** Calls that need nothing of each other but what they write are run one by one; a block that does more is run as it stands. */
function callsIn({ file, line, text }: Block): readonly { readonly at: string; readonly text: string }[] {
  const lines = text.trimEnd().split('\n');
  if (!lines.every((each) => each.startsWith('prompt-libraries '))) return [{ at: `${file}:${line}`, text }];
  return lines.map((each, index) => ({ at: `${file}:${line + index}`, text: each }));
}

/** What speaks against an output by the schema that it names. */
function faultsIn(output: { readonly schema?: string }): readonly unknown[] {
  const name = /^prompt-libraries\/([a-z-]+)\/v\d+$/u.exec(output.schema ?? '')?.[1];
  return name === undefined ? [] : faultsBySchema(name, output);
}

describe('the commands that the documentation shows', () => {
  it('all have a place to be run in', () => {
    expect(shell.length).toBeGreaterThan(45);
    expect(shell.filter((block) => placeOf(block) === undefined).map(({ file, line }) => `${file}:${line}`)).toEqual([]);
  });
});

const byStage = (Object.keys(stages) as StageName[]).map((name) => ({ name, shown: stories.flatMap((blocks) => (placeOf(blocks[0]) === name ? [[storyOf(blocks[0]), blocks] as const] : [])) }));

describe.concurrent.each(byStage)('in a repository that is $name', ({ name, shown }) => {
  let prepared: Prepared;
  beforeAll(async () => {
    prepared = await stages[name]();
  }, 120_000);
  afterAll(async () => {
    await prepared.close?.();
    prepared.repo.remove();
  });

  it.each(shown)('the commands of %s do what they should', async (_, story) => {
    const stage = stageOf(prepared);
    const printed: string[] = [];
    for (const { at, text } of story.flatMap(callsIn)) {
      const { exit, out, err } = await stage.run(text);
      expect({ at, exit, err }).toEqual({ at, exit: 0, err: '' });
      expect(out).not.toBe('');
      if (text.includes(' --json')) expect({ at, faults: faultsIn(JSON.parse(out)) }).toEqual({ at, faults: [] });
      printed.push(out);
    }
    stage.remove();
    for (const { text } of blocks.filter(({ file, language }) => file === story[0].file && language === 'text' && printing.has(file))) expect(printed.join('\n')).toContain(text.trimEnd());
  }, 120_000);
});
