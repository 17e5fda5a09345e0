import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { libraryReport } from '../../src/report/library/build.ts';
import { dashboardPage } from '../../src/report/page/page.ts';
import { openedFromDisk, startBrowser, type OpenedPage } from '../support/browser.ts';
import { emptyDashboard, exampleDashboard, exampleFacts, promptFacts } from '../support/example-dashboard.ts';
import { largeDashboard } from '../support/large-dashboard.ts';

const started = await startBrowser();
if (started.is === 'missing') process.stderr.write(`No browser starts here, so no page is tested in one: ${started.because}\n`);

function browser(): Browser {
  if (started.is === 'missing') throw new Error(started.because);
  return started.browser;
}

afterAll(async () => {
  if (started.is === 'started') await started.browser.close();
});

const example = dashboardPage(exampleDashboard);
const triage = 'agents-support-triage';

describe.skipIf(started.is === 'missing')('the dashboard in a browser', () => {
  const open: OpenedPage[] = [];
  const opened = async (html: string, hash = '', options: Parameters<typeof openedFromDisk>[3] = {}): Promise<Page> => {
    const one = await openedFromDisk(browser(), html, hash, options);
    open.push(one);
    return one.page;
  };
  const rows = (page: Page): Promise<readonly string[]> => page.locator('#rows a.id').allTextContents();

  afterEach(async () => {
    const faults = open.flatMap((each) => each.faults);
    await Promise.all(open.splice(0).map(({ close }) => close()));
    expect(faults, 'errors, violations of the policy, or requests').toEqual([]);
  });

  it('opens from disk without a network, and shows every part', async () => {
    const page = await opened(example);
    expect(await page.locator('main#overview h2').allTextContents()).toEqual(expect.arrayContaining([expect.stringContaining('Needs you'), expect.stringContaining('Rollouts'), expect.stringContaining('All prompts')]));
    expect(await rows(page)).toHaveLength(exampleDashboard.prompts.length);
  });

  it('opens for a library without prompts', async () => {
    const page = await opened(dashboardPage(emptyDashboard));
    await page.getByText('There are no prompts yet').waitFor();
    expect(await page.locator('#filters').isVisible()).toBe(false);
  });

  it('finds with a typo, sorts and filters', async () => {
    const page = await opened(example);
    await page.getByRole('searchbox').fill('trage');
    expect((await rows(page))[0]).toBe(triage);
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.getByRole('combobox', { name: 'Status' }).selectOption('deprecated');
    expect(await rows(page)).toEqual(['agents-support-refund', 'tasks-extraction-entities']);
    expect(await page.locator('#found').textContent()).toBe('2 of 28 prompts');
    await page.getByRole('button', { name: 'Clear' }).click();
    const tokens = page.getByRole('button', { name: 'Tokens' });
    await tokens.click();
    expect((await rows(page))[0]).toBe('agents-research-digest');
    expect(await page.locator('th', { has: tokens }).getAttribute('aria-sort')).toBe('descending');
    await tokens.click();
    expect((await rows(page))[0]).toBe('templates-general-signature');
    await page.getByRole('searchbox').fill('zzzzzz');
    await page.getByText('No prompt is like this').waitFor();
  });

  it('leads from a bar to the prompts it counts', async () => {
    const page = await opened(example);
    await page.locator('#statuses').getByRole('link', { name: 'review' }).click();
    expect(await rows(page)).toEqual(['experimental-general-planner', 'tasks-summarization-meeting']);
  });

  it('shows a prompt with its variables, and fills in its partials', async () => {
    const page = await opened(example);
    await page.locator('#rows').getByRole('link', { name: triage }).click();
    await page.getByRole('heading', { level: 1, name: triage }).waitFor();
    expect(await page.title()).toBe(`${triage} · acme-prompts`);
    const shown = page.getByLabel('Text of the prompt');
    expect(await shown.locator('mark').allTextContents()).toEqual(['{{order_id}}', '{{ticket}}']);
    await page.getByLabel('Fill in partials').check();
    expect(await shown.textContent()).not.toContain('{{> templates-general-tone}}');
    await page.goBack();
    expect(await page.locator('#overview').isVisible()).toBe(true);
  });

  it('compares any two versions by word', async () => {
    const page = await opened(example, `#/prompt/${triage}`);
    const diff = page.locator('pre.diff');
    expect(await diff.locator('ins').allTextContents()).toEqual(['the language of the ticket', ', returns', 'Which team', ' or a discount', 'team']);
    expect(await diff.locator('del').allTextContents()).toEqual(['English', 'Who', 'next']);
    await page.getByLabel('Compare from').selectOption('1.0.0');
    await page.getByLabel('Compare to').selectOption('2.0.0');
    expect(await diff.locator('ins').first().textContent()).toContain('and keep every answer under 100 words');
    await page.getByLabel('Compare from').selectOption('2.0.3');
    await page.getByText('The texts of 2.0.3 and 2.0.0 are the same').waitFor();
  });

  it('is used with the keyboard alone', async () => {
    const page = await opened(example);
    const focused = (): Promise<string> => page.evaluate(`document.activeElement.textContent || document.activeElement.id`);
    await page.keyboard.press('/');
    await page.keyboard.type('tirage');
    expect(await focused()).toBe('query');
    for (let presses = 0; presses < 20 && (await focused()) !== triage; presses += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await focused()).toBe(triage);
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
    await page.goBack();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('A');
    expect(await focused()).toBe(triage);
  });

  it.each(['light', 'dark'] as const)('follows a %s system, and a choice against it', async (colorScheme) => {
    const page = await opened(example, '', { colorScheme });
    const ground = (): Promise<string> => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const [light, dark] = ['rgb(245, 245, 242)', 'rgb(19, 20, 24)'];
    expect(await ground()).toBe(colorScheme === 'light' ? light : dark);
    const button = page.getByRole('button', { name: /^Theme/u });
    await button.click();
    expect(await ground()).toBe(light);
    await button.click();
    expect(await ground()).toBe(dark);
  });

  it.each(['', `#/prompt/${triage}`, '#/prompt/no-such-prompt'])('fits a telephone at %j', async (hash) => {
    const page = await opened(example, hash, { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });

  it.each([['light', '', 390], ['light', '', 1280], ['dark', '', 1280], ['light', `#/prompt/${triage}`, 1280], ['dark', `#/prompt/${triage}`, 390]] as const)('has nothing serious that axe finds, %s at %j, %i wide', async (colorScheme, hash, width) => {
    const page = await opened(example, hash, { colorScheme, viewport: { width, height: 900 } });
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<{ violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[] }>('axe.run()');
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => [id, nodes[0]?.html, nodes[0]?.failureSummary])).toEqual([]);
  });
});

describe.skipIf(started.is === 'missing')('texts that nobody trusts', () => {
  const attack = `</script><script>hacked = 1</script><img src=x onerror="hacked = 2"><svg onload=hacked=3> <!-- [x](javascript:hacked=4) **bold** \u2028\u202e {{"></pre><b>`;
  const hostile = libraryReport({
    ...exampleFacts,
    library: { ...exampleFacts.library, name: attack, description: attack },
    prompts: [promptFacts('a-b-hostile', { description: attack, owner: attack, tags: [{ name: attack, kind: 'general' }], author: attack, text: attack, aliases: [attack], version: attack, versions: [{ version: attack, at: 0, impact: attack, notes: [attack], text: attack }, { version: '1.0.0', at: 0, impact: 'minor', notes: [], text: 'x' }], deprecation: { announced: '2026-10-01', removal: '2026-11-25', replacement: attack, guide: attack, reason: attack } })],
    releases: [{ version: attack, at: 0, prompts: [{ id: attack, from: attack, to: attack, impact: attack }], removed: [attack] }],
  });

  it.each(['', '#/prompt/a-b-hostile', `#/prompt/${encodeURIComponent(attack)}`, '#/prompt/__proto__', '#/prompt/%E0%A4%A', '#/prompts?status=<img src=x onerror=hacked=5>'])('do nothing at %j', async (hash) => {
    const { page, faults, close } = await openedFromDisk(browser(), dashboardPage(hostile), hash);
    expect(await page.evaluate('typeof hacked')).toBe('undefined');
    expect(await page.locator('img, main b, [onerror], [onload], a[href^="javascript"]').count()).toBe(0);
    if (hash === '#/prompt/a-b-hostile') expect(await page.getByLabel('Text of the prompt').textContent()).toBe(attack);
    expect(faults).toEqual([]);
    // The policy holds, whatever would get into the page.
    await page.evaluate(`document.body.append(Object.assign(document.createElement('script'), { textContent: 'hacked = 6' }))`);
    expect(await page.evaluate('typeof hacked')).toBe('undefined');
    await close();
  });
});

describe('a library of 10,000 prompts', () => {
  const html = dashboardPage(largeDashboard(10_000));

  it('has a page of at most 0.6 MB gzipped', () => {
    expect(gzipSync(html).length).toBeLessThanOrEqual(600_000);
  });

  it.skipIf(started.is === 'missing')('is searched in less than 50 ms', async () => {
    const { page, faults, close } = await openedFromDisk(browser(), html);
    // The best of several tries: what else the machine does is not the page's time.
    const best = await page.evaluate<number[]>(`['agents', 'wintb', 'corden lum', 'deployed prompt', 'zzzz'].map((query) => Math.min(...Array.from({ length: 7 }, () => {
      const field = document.getElementById('query');
      field.value = query;
      const start = performance.now();
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return performance.now() - start;
    })))`);
    expect(Math.max(...best), best.join(' ')).toBeLessThan(50);
    expect(faults).toEqual([]);
    await close();
  });
});
