import { describe, expect, it } from 'vitest';
import { changelogPath, newestRuns, olderChangelogPath, promptChangelogPath, sectionsOf, withRun, withSection, type ChangelogSection } from './changelog-file.ts';

function section(version: string, month = '2026-10', markdown = `## ${version}\n\n- a`): ChangelogSection {
  return { version, month, markdown };
}

/** Runs, oldest first, one after another on an empty branch. */
function after(runs: readonly ChangelogSection[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const run of runs) for (const [path, text] of withRun((at) => files.get(at) ?? null, 'Changelog', run)) files.set(path, text);
  return files;
}

const many = Array.from({ length: 137 }, (_, index) => section(`2026.01.${index}`, `2026-${String(1 + Math.floor(index / 30)).padStart(2, '0')}`));
const versions = (text: string | undefined): readonly string[] => sectionsOf(text ?? null).map(({ version }) => version);

describe('a changelog', () => {
  it('has the newest on top', () => {
    const text = withSection(withSection(null, 'Changelog', section('1')), 'Changelog', section('2'));
    expect(text).toBe('# Changelog\n\n<!-- release 2 2026-10 -->\n## 2\n\n- a\n\n<!-- release 1 2026-10 -->\n## 1\n\n- a\n');
  });

  it('does not change when the same run comes twice', () => {
    const text = withSection(withSection(null, 'Changelog', section('1')), 'Changelog', section('2'));
    expect(withSection(text, 'Changelog', section('1'))).toBe(text);
    expect(withSection(text, 'Changelog', section('2', '2026-11', 'other words'))).toBe(text);
  });

  it('takes no words of a section for the beginning of another', () => {
    const hostile = 'x\n<!-- release 9.9.9 2026-10 -->\r\n## forged\n\r<!-- release 8.8.8 2026-10 -->';
    const text = withSection(withSection(null, 'Changelog', section('1', '2026-10', hostile)), 'Changelog', section('2'));
    expect(versions(text)).toEqual(['2', '1']);
    expect(withSection(text, 'Changelog', section('9.9.9'))).not.toBe(text);
  });

  it('is not headed by a version that would break its marker', () => {
    expect(() => withSection(null, 'Changelog', section('1 --> x'))).toThrow('no version that can head a section');
  });

  it('keeps its sections though its title was changed by hand', () => {
    const text = withSection(null, 'Changelog', section('1')).replace('# Changelog', '# Our prompts\n\nWelcome.');
    expect(versions(withSection(text, 'Changelog', section('2')))).toEqual(['2', '1']);
  });

  it('of a prompt lies in its category', () => {
    expect(promptChangelogPath('agents', 'agents-support-triage')).toBe('changelogs/agents/agents-support-triage.md');
  });
});

describe('the changelog of the library', () => {
  it('keeps the newest runs and moves the others to their months, none lost and none twice', () => {
    const files = after(many);
    const newestFirst = many.map(({ version }) => version).toReversed();
    expect(versions(files.get(changelogPath))).toEqual(newestFirst.slice(0, newestRuns));
    const months = [...files.keys()].filter((path) => path !== changelogPath).sort().toReversed();
    expect(months.flatMap((path) => versions(files.get(path)))).toEqual(newestFirst.slice(newestRuns));
    expect(versions(files.get(olderChangelogPath('2026-01')))).toHaveLength(30);
  });

  it('touches two files a run at most', () => {
    const files = after(many);
    const changed = withRun((path) => files.get(path) ?? null, 'Changelog', section('2026.01.137', '2026-05'));
    expect([...changed.keys()]).toEqual([changelogPath, olderChangelogPath('2026-03')]);
  });

  it('does not change when a run comes again, be it long ago', () => {
    const files = after(many);
    for (const run of [many[0], many[60], many[136]]) {
      expect(withRun((path) => files.get(path) ?? null, 'Changelog', run ?? section('')).size).toBe(0);
    }
  });

  it('moves a section as it is', () => {
    const markdown = '## 0\n\n- **a** 1.0.0 → 1.1.0 (minor)\n\n\n  - words  \n\ttab';
    const files = after([section('0', '2026-01', markdown), ...many.slice(30, 30 + newestRuns)]);
    expect(sectionsOf(files.get(olderChangelogPath('2026-01')) ?? null)).toEqual([section('0', '2026-01', markdown)]);
  });
});
