import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

/** A browser, or why there is none on this machine. */
export type StartedBrowser = { readonly is: 'started'; readonly browser: Browser } | { readonly is: 'missing'; readonly because: string };

/** No shared memory and no graphics card are needed; pages are kept apart as in any browser. */
const flags = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/** Starts the headless browser that is installed with the packages. */
export async function startBrowser(): Promise<StartedBrowser> {
  try {
    const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: flags, headless: true });
    return { is: 'started', browser };
  } catch (error) {
    return { is: 'missing', because: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  }
}

/** A page opened from disk without any network, and all that went wrong on it. */
export interface OpenedPage {
  readonly page: Page;
  /** Errors of scripts and of the console, violations of the policy, and addresses that were asked for beside the file. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

/** Writes a document to disk and opens it there. */
export async function openedFromDisk(browser: Browser, html: string, hash = '', options: BrowserContextOptions = {}): Promise<OpenedPage> {
  const file = pathToFileURL(join(mkdtempSync(join(tmpdir(), 'prompt-libraries-page-')), 'index.html'));
  writeFileSync(file, html);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', timezoneId: 'UTC', reducedMotion: 'reduce', ...options });
  await context.setOffline(true);
  await context.addInitScript(`addEventListener('securitypolicyviolation', (event) => console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI));`);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(file.href) && !url.startsWith('data:')) faults.push(`asked for ${url}`);
  });
  await page.goto(`${file.href}${hash}`);
  return { page, faults, close: () => context.close() };
}
