import { describe, expect, it } from 'vitest';
import { schemes } from '../version/schemes.ts';
import { candidatesOf, keptCandidates, type Candidate } from './candidate.ts';

function versions(...texts: readonly string[]): readonly Candidate[] {
  return texts.map((version) => ({ version, digest: `digest of ${version}` }));
}
const texts = (candidates: readonly Candidate[]): readonly string[] => candidates.map(({ version }) => version);

describe('the candidates that are kept', () => {
  const known = versions('1.0.1-rc.1', '1.1.0-rc.1', '1.1.0-rc.2', '2.0.0-rc.3');

  it.each([
    ['1.0.0', ['1.0.1-rc.1', '1.1.0-rc.1', '1.1.0-rc.2', '2.0.0-rc.3']],
    ['1.0.1', ['1.1.0-rc.1', '1.1.0-rc.2', '2.0.0-rc.3']],
    ['1.1.0', ['2.0.0-rc.3']],
    ['3.0.0', []],
  ])('above %s are those whose core is higher, whoever released it', (stable, kept) => {
    expect(texts(keptCandidates(schemes.semver, stable, known))).toEqual(kept);
  });

  it('are all there are before the first release', () => {
    expect(keptCandidates(schemes.semver, null, known)).toEqual(known);
  });

  it('are no texts that are no pre-release of the scheme', () => {
    expect(texts(keptCandidates(schemes.semver, null, versions('1.1.0', '1.1.0-beta.1', 'v7-rc.1', '1.1.0-rc.1')))).toEqual(['1.1.0-rc.1']);
  });

  it('of the other schemes lead above stable too, of hashes to something else', () => {
    expect(texts(keptCandidates(schemes.calver, '2026.11.23', versions('2026.11.23-rc.1', '2026.11.23.1-rc.1')))).toEqual(['2026.11.23.1-rc.1']);
    expect(texts(keptCandidates(schemes.sequential, 'v9', versions('v9-rc.1', 'v10-rc.1')))).toEqual(['v10-rc.1']);
    expect(texts(keptCandidates(schemes.hash, 'ffffff1', versions('ffffff1-rc.1', 'aaaaaa1-rc.1')))).toEqual(['aaaaaa1-rc.1']);
  });
});

describe('the candidates of a channel', () => {
  it('come in the order of their versions', () => {
    const known = versions('1.10.0-rc.1', '1.9.0-rc.10', '1.9.0-exp.tone.4', '1.9.0-rc.9', '1.10.0');
    expect(texts(candidatesOf(schemes.semver, 'rc', known))).toEqual(['1.9.0-rc.9', '1.9.0-rc.10', '1.10.0-rc.1']);
    expect(texts(candidatesOf(schemes.semver, { experiment: 'tone' }, known))).toEqual(['1.9.0-exp.tone.4']);
  });
});
