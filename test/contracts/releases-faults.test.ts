import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { releaseMarker } from '../../src/github/release-hosting.ts';
import type { FaultKind } from '../support/github-double/double.ts';
import { codeOf } from '../support/hosting-under-test.ts';
import { assetIn, releasesUnderTest, type ReleasesUnderTest, tag, wanted } from '../support/releases-under-test.ts';

let under: ReleasesUnderTest;
let tags: string;

beforeAll(async () => {
  under = await releasesUnderTest();
  tags = await under.tags();
});

afterEach(() => under.forget());
afterAll(() => under.double.close());

interface Step {
  readonly method: string;
  readonly path: RegExp;
  /** What has to stand there, so that the step is taken at all. */
  readonly given?: () => void;
}

const steps: Readonly<Record<string, Step>> = {
  'read by tag': { method: 'GET', path: /\/releases\/tags\//u },
  'look for drafts': { method: 'GET', path: /\/releases$/u },
  'read the tag': { method: 'GET', path: /\/git\/ref\//u },
  draft: { method: 'POST', path: /\/releases$/u },
  upload: { method: 'POST', path: /\/assets$/u },
  'look again': { method: 'GET', path: /\/releases\/\d+$/u },
  publish: { method: 'PATCH', path: /\/releases\/\d+$/u },
  clear: {
    method: 'DELETE',
    path: /\/releases\/assets\//u,
    given: () => void under.put({ assets: [assetIn(under.double, 'catalog.json', 'half', { state: 'starter' })] }),
  },
  discard: { method: 'DELETE', path: /\/releases\/\d+$/u, given: () => void [under.put(), under.put()] },
};

const passing = ['status', 'status-after', 'reset-before', 'reset-after', 'html', 'truncated'] as const satisfies readonly FaultKind[];
const hanging = ['hang', 'hang-after'] as const satisfies readonly FaultKind[];

const everyStep = Object.keys(steps);
const writingSteps = everyStep.filter((name) => steps[name]!.method !== 'GET');

const matrix = (kinds: readonly FaultKind[], names: readonly string[]): readonly (readonly [FaultKind, string])[] =>
  kinds.flatMap((kind) => names.map((name) => [kind, name] as const));

/**
 * One run with the fault, one without, one more.
 * @param patience milliseconds that a request may take; more where a slow machine gave up before the fault was met.
 */
async function thrice(kind: FaultKind, name: string, times: number, patience: readonly number[]): Promise<void> {
  const { given, ...step } = steps[name]!;
  const isMet = (): boolean => under.double.requests.some(({ fault }) => fault === kind);
  for (const timeout of patience) {
    if (isMet()) break;
    under.forget();
    given?.();
    under.double.fail({ ...step, kind, times });
    await codeOf(under.keep({}, 'releaser', { timeout }));
  }
  expect(isMet()).toBe(true);
  under.double.recover();
  expect((await under.keep()).is).toMatch(/^(?:published|unchanged)$/u);
  const before = under.writes().length;
  expect((await under.keep()).is).toBe('unchanged');
  expect(under.writes().length).toBe(before);
}

function expectOneRelease(): void {
  const { releases } = under.double.state;
  expect(releases).toMatchObject([{ tag, draft: false, name: wanted.name, body: `${releaseMarker}\n${wanted.body}` }]);
  const assets = releases[0]!.assets.map(({ name, state, bytes }) => ({ name, state, bytes }));
  expect(assets).toEqual(wanted.assets.map(({ name, bytes }) => ({ name, state: 'uploaded', bytes })));
}

describe('a release ends as exactly one, published and whole, and a third run writes nothing', () => {
  it.each(matrix(passing, everyStep))('after %s once at: %s', async (kind, step) => {
    await thrice(kind, step, 1, [5_000]);
    expectOneRelease();
  });

  it.each(matrix(['reset-after', 'html'], writingSteps))('after %s until the run gave up at: %s', async (kind, step) => {
    await thrice(kind, step, 99, [5_000]);
    expectOneRelease();
  });

  it.each(matrix(hanging, ['read by tag', 'look again', ...writingSteps]))('after %s at: %s', async (kind, step) => {
    await thrice(kind, step, 1, [100, 1_000, 5_000]);
    expectOneRelease();
  });

  it('after an upload that left an empty file behind', async () => {
    await thrice('upload-cut', 'upload', 1, [5_000]);
    expectOneRelease();
    under.forget();
    await thrice('upload-cut', 'upload', 99, [5_000]);
    expectOneRelease();
  });

  it('after all that, with no tag made or moved', async () => {
    expect(await under.tags()).toBe(tags);
  });
});

describe('one run', () => {
  it.each(matrix(passing, writingSteps))('survives %s at: %s', async (kind, name) => {
    const { given, ...step } = steps[name]!;
    given?.();
    under.double.fail({ ...step, kind });
    expect((await under.keep()).is).toBe('published');
    expectOneRelease();
  });

  it('looks before it writes again, so that a lost answer makes nothing twice', async () => {
    for (const step of ['draft', 'upload', 'publish']) under.double.fail({ ...steps[step]!, kind: 'reset-after' });
    expect((await under.keep()).is).toBe('published');
    expect(under.writes()).toEqual(['POST releases', 'POST releases/#/assets', 'POST releases/#/assets', 'PATCH releases/#']);
    expect(under.slept).toEqual([1, 1, 1]);
  });

  it('takes a page in place of a removal for no removal', async () => {
    steps['clear']!.given!();
    under.double.fail({ ...steps['clear']!, kind: 'html' });
    await under.keep({ assets: wanted.assets.slice(0, 1) });
    expect(under.writes()).toEqual(['DELETE releases/assets/#', 'DELETE releases/assets/#', 'POST releases/#/assets', 'PATCH releases/#']);
  });

  it('gives up after two tries that leave no trace', async () => {
    under.double.fail({ ...steps['draft']!, kind: 'status', times: 9 });
    expect(await codeOf(under.keep())).toBe('github-unavailable');
    expect(under.writes()).toEqual(['POST releases', 'POST releases']);
  });

  it('waits out a limit and sends the refused write again', async () => {
    under.double.fail({ ...steps['upload']!, kind: 'secondary-limit', retryAfter: 3 });
    expect((await under.keep()).is).toBe('published');
    expect(under.slept).toEqual([3_000]);
    expectOneRelease();
  });

  it('takes a draft that is gone for a reason to look, and in the end for a refusal', async () => {
    under.double.fail({ ...steps['upload']!, kind: 'status', status: 404 });
    expect((await under.keep()).is).toBe('published');
    under.forget();
    under.double.fail({ ...steps['publish']!, kind: 'status', status: 404, times: 9 });
    expect(await codeOf(under.keep())).toBe('github-release-refused');
  });
});

describe('two runs at once', () => {
  it('publish one release between them', async () => {
    for (let round = 0; round < 5; round++) {
      under.forget();
      await Promise.allSettled([under.keep(), under.keep()]);
      expect(under.double.state.releases.filter(({ draft }) => !draft).length).toBeLessThanOrEqual(1);
      await under.keep();
      const before = under.writes().length;
      expect((await under.keep()).is).toBe('unchanged');
      expect(under.writes().length).toBe(before);
      expectOneRelease();
    }
  });
});
