import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { facesOf } from '../src/app/check/faces.ts';
import { noLinks } from '../src/report/links.ts';
import { dashboardMarkdown } from '../src/report/library/dashboard-markdown.ts';
import { dashboardPage } from '../src/report/page/page.ts';
import { openedFromDisk, startBrowser } from '../test/support/browser.ts';
import { exampleDashboard } from '../test/support/example-dashboard.ts';
import { failedReport } from '../test/support/example-report.ts';
import { githubPage } from '../test/support/github-page.ts';
import { root } from './bundle.ts';

/** A picture: what is opened, how, and how much of it is shown. */
interface Picture {
  readonly html: string;
  readonly hash?: string;
  readonly dark?: boolean;
  readonly width?: number;
  /** Pixels from the top; the whole page where it is not given. */
  readonly height?: number;
}

const page = dashboardPage(exampleDashboard);
const { comment } = await facesOf(failedReport, noLinks);

const pictures: Readonly<Record<string, Picture>> = {
  'dashboard-light': { html: page, height: 1560 },
  'dashboard-dark': { html: page, dark: true, height: 960 },
  'prompt-page': { html: page, hash: '#/prompt/agents-support-triage', height: 900 },
  'pull-request-comment': { html: githubPage(comment, { open: 1 }), width: 860, height: 860 },
};
/** To look at while one works on them; they are not kept. */
const drafts: Readonly<Record<string, Picture>> = {
  'dashboard-phone': { html: page, width: 390, height: 1800 },
  'prompt-phone-dark': { html: page, hash: '#/prompt/agents-support-triage', dark: true, width: 390, height: 1800 },
  'comment-whole': { html: githubPage(comment, { open: 100 }), width: 900 },
  'comment-dark': { html: githubPage(comment, { open: 1 }), dark: true, width: 900, height: 1500 },
  'job-summary': { html: githubPage(dashboardMarkdown(exampleDashboard), { open: 1 }), width: 1000 },
};

const everything = process.argv.includes('--drafts');
const folder = everything ? join(root, '.screenshots') : join(root, 'docs/images');
const started = await startBrowser();
if (started.is === 'missing') throw new Error(`No browser starts here: ${started.because}`);
mkdirSync(folder, { recursive: true });
for (const [name, { html, hash = '', dark = false, width = 1200, height }] of Object.entries(everything ? { ...pictures, ...drafts } : pictures)) {
  const opened = await openedFromDisk(started.browser, html, hash, { viewport: { width, height: 900 }, colorScheme: dark ? 'dark' : 'light' });
  const tall = await opened.page.evaluate<number>('document.documentElement.scrollHeight');
  const picture = await opened.page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height ?? tall, tall) } });
  await opened.close();
  writeFileSync(join(folder, `${name}.png`), picture);
  console.log(`${name}.png  ${(picture.length / 1024).toFixed(0)} KiB`);
}
await started.browser.close();
