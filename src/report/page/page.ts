import { createHash } from 'node:crypto';
import type { LibraryReport } from '../library/model.ts';
import { pageScript, pageStyle } from './browser-files.ts';
import { html, island, ownSource, type Html } from './html.ts';
import { packed } from './pack.ts';
import { barsSection } from './sections/bars.ts';
import { deprecationsSection } from './sections/deprecations.ts';
import { experimentsSection } from './sections/experiments.ts';
import { pageFoot, pageHead } from './sections/frame.ts';
import { needsSection } from './sections/needs.ts';
import { promptsSection } from './sections/prompts.ts';
import { releasesSection } from './sections/releases.ts';
import { rolloutsSection } from './sections/rollouts.ts';

/**
 * The dashboard as one HTML file that needs nothing else: it opens from disk, asks no network, and runs only the script it
 * carries. The same report gives the same bytes.
 */
export function dashboardPage(report: LibraryReport): string {
  const { library, details } = packed(report);
  const policy = `default-src 'none'; script-src '${hashOf(pageScript)}'; style-src '${hashOf(pageStyle)}'; img-src data:; base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ html: policy }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="prompt-libraries">
<title>${report.library.name ?? 'Prompt library'}</title>
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='4' fill='%234747c9'/%3E%3Cpath d='M4 5h8M4 8h8M4 11h5' stroke='white' stroke-width='1.5' stroke-linecap='round'/%3E%3C/svg%3E">
<style>${ownSource(pageStyle)}</style>
</head>
<body>
<a class="skip" href="#/prompts">Skip to the prompts</a>
${pageHead(report)}
${body(report)}
${pageFoot(report)}
<script type="application/json" id="library">${island(library)}</script>
<script type="application/json" id="details">${island(details)}</script>
<script>${ownSource(pageScript)}</script>
</body>
</html>
`;
  return page.html;
}

function body(report: LibraryReport): Html {
  return html`<main id="overview">
<noscript><p class="card notice">The table and the pages of prompts need JavaScript; the rest of this page does not.</p></noscript>
${needsSection(report)}
${rolloutsSection(report)}
${experimentsSection(report)}
${deprecationsSection(report)}
${barsSection(report)}
${releasesSection(report)}
${promptsSection(report)}
</main>
<main id="prompt" hidden></main>`;
}

function hashOf(source: string): string {
  return `sha256-${createHash('sha256').update(source).digest('base64')}`;
}
