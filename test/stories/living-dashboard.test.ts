import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openedFromDisk, startBrowser } from '../support/browser.ts';
import { living, livingLibrary, type LivingLibrary } from '../support/living-library.ts';
import { faultsBySchema } from '../support/published-schema.ts';

interface Shown {
  readonly health: Readonly<Record<string, number | null>>;
  readonly needs: readonly { readonly kind: string; readonly prompt: string | null }[];
  readonly rollouts: readonly { readonly phases: readonly { readonly name: string; readonly from: number; readonly to: number }[]; readonly errors: readonly { readonly n: number; readonly rate: number }[] }[];
  readonly experiments: readonly unknown[];
  readonly prompts: readonly { readonly id: string; readonly usage: readonly { readonly day: string; readonly requests: number }[]; readonly lastUsed: string | null; readonly unused: boolean | null }[];
}

const started = await startBrowser();
let library: LivingLibrary;
beforeAll(async () => {
  library = await livingLibrary();
}, 120_000);
afterAll(async () => {
  library.repo.remove();
  if (started.is === 'started') await started.browser.close();
});

const dayText = (days: number): string => new Date((library.today + days * 86_400) * 1000).toISOString().slice(0, 10);

describe('the dashboard of a library in the middle of its life', () => {
  const json = async (): Promise<Shown> => {
    const shown = JSON.parse((await library.call('dashboard', '--json')).out) as Shown;
    expect(faultsBySchema('dashboard', shown)).toEqual([]);
    return shown;
  };

  it('has a lane with phases in time, what was measured, and what the last tick decided', async () => {
    const { rollouts, health } = await json();
    expect(health['activeRollouts']).toBe(1);
    expect(rollouts).toMatchObject([{
      prompt: living.rolled, candidate: '1.1.0', stable: '1.0.0', standing: 'running', phase: 'canary', weight: 500, bar: 0.05, verdict: 'hold', code: 'hours-left', hold: null, overdue: false,
      measured: { candidate: library.measured, stable: { requests: 7600, errors: 150 } },
      tick: { last: library.tickedAt.getTime() / 1000, intervalHours: 1 },
    }]);
    expect(rollouts[0]?.errors).toMatchObject([{ n: 400, rate: 0.02 }]);
    const lengths = rollouts[0]?.phases.map(({ name, from, to }) => [name, (to - from) / 3600]);
    expect(lengths).toEqual([['canary', 4], ['limited', 12], ['expanded', 24], ['full', 0]]);
  });

  it('has the verdict of an experiment by the days that were imported', async () => {
    const { experiments, health } = await json();
    expect(health['experiments']).toBe(1);
    expect(experiments).toMatchObject([{
      name: 'short', prompt: living.compared, phase: 'running', verdict: 'winner', winner: 'short', better: 'lower', minimumEffect: 0.01,
      arms: [{ name: 'control', version: '1.0.0', samples: 10_000, value: 0.06, difference: null }, { name: 'short', version: '1.1.0', samples: 10_000, value: 0.02, difference: { estimate: expect.closeTo(-0.04, 3) } }],
    }]);
  });

  it('tells how each prompt was used in 30 days, and which was not', async () => {
    const { prompts, health } = await json();
    const used = new Map(prompts.map((prompt) => [prompt.id, prompt]));
    expect(used.get(living.rolled)).toMatchObject({ lastUsed: dayText(0), unused: false });
    expect(used.get(living.rolled)?.usage.map(({ day }) => day)).toEqual(Array.from({ length: 30 }, (_, index) => dayText(index - 29)));
    expect(used.get(living.going)).toMatchObject({ lastUsed: dayText(-3), unused: false });
    expect(used.get(living.unused)).toMatchObject({ usage: [], lastUsed: null, unused: true });
    expect(health['unused']).toBe(1);
  });

  it('asks for a person where a removal is near', async () => {
    expect((await json()).needs).toMatchObject([{ kind: 'removal', prompt: living.going }]);
  });

  it('says the same on a terminal', async () => {
    const { out } = await library.call('dashboard');
    expect(out).toContain('2% of 400 requests, stable 2% of 7,600, bar 5%');
    expect(out).toContain('short on tasks-general-replies');
    expect(out).toMatch(/Verdict: winner short/u);
    expect(out).toMatch(/Unused in 30 Days: +1/u);
  });

  it.skipIf(started.is === 'missing')('shows lane, interval and usage on its page, without an error', async () => {
    if (started.is === 'missing') return;
    const file = join(mkdtempSync(join(tmpdir(), 'prompt-libraries-test-')), 'dashboard.html');
    await library.call('dashboard', '--format', 'html', '--output', file);
    const { page, faults, close } = await openedFromDisk(started.browser, readFileSync(file, 'utf8'));
    expect(await page.evaluate<string[]>(`[...document.querySelectorAll('#rollouts rect.phase')].map((each) => each.getAttribute('class'))`)).toEqual(['phase current', 'phase to-come', 'phase to-come', 'phase to-come']);
    expect(await page.locator('#rollouts .lane-foot').textContent()).toContain('2% of 400 requests');
    expect(await page.locator('#rollouts circle.point').count()).toBe(1);
    expect(await page.locator('#experiments svg.interval').getAttribute('class')).toBe('interval better');
    await page.goto(`${page.url()}#/prompt/${living.rolled}`);
    expect(await page.locator('svg.usage rect').count()).toBe(30);
    await page.goto(page.url().replace(living.rolled, living.unused));
    await page.getByText('No request in the last 30 days.').waitFor();
    expect(faults).toEqual([]);
    await close();
  });
});
