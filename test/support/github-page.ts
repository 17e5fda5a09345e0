import { rendered } from './rendered.ts';

/** Close enough to how GitHub shows Markdown for its faults to be seen: sizes, tables, code, and diffs coloured by line. */
const style = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --wash: #f6f8fa; --ground: #fff; --added: #dafbe1; --removed: #ffebe9; --addedInk: #116329; --removedInk: #82071e; --code: rgba(129,139,152,.12); --link: #0969da; }
@media (prefers-color-scheme: dark) { :root { --ink: #f0f6fc; --soft: #9198a1; --line: #3d444d; --wash: #151b23; --ground: #0d1117; --added: #033a16; --removed: #67060c; --addedInk: #aff5b4; --removedInk: #ffdcd7; --code: rgba(101,108,118,.2); --link: #4493f8; } }
body { margin: 0; background: var(--ground); color: var(--ink); font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", Helvetica, Arial, sans-serif; overflow-wrap: break-word; }
.box { margin: 24px; border: 1px solid var(--line); border-radius: 6px; }
.who { background: var(--wash); border-bottom: 1px solid var(--line); border-radius: 6px 6px 0 0; padding: 8px 16px; color: var(--soft); }
.who b { color: var(--ink); }
.body { padding: 16px; }
.body > :first-child { margin-top: 0; } .body > :last-child { margin-bottom: 0; }
h2, h3, h4 { margin: 24px 0 16px; line-height: 1.25; font-weight: 600; } h2 { font-size: 1.5em; padding-bottom: .3em; border-bottom: 1px solid var(--line); } h3 { font-size: 1.25em; } h4 { font-size: 1em; }
p, ul, ol, table, pre, details, blockquote { margin: 0 0 16px; } ul, ol { padding-left: 2em; } li > ul { margin: 0; } li + li { margin-top: .25em; }
a { color: var(--link); text-decoration: none; }
table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; overflow: auto; } th, td { border: 1px solid var(--line); padding: 6px 13px; } tr:nth-child(2n) td { background: var(--wash); } th { font-weight: 600; }
code, pre { font: 85%/1.45 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; } code { background: var(--code); border-radius: 6px; padding: .2em .4em; white-space: break-spaces; }
pre { background: var(--wash); border-radius: 6px; padding: 16px; overflow: auto; } pre code { background: none; padding: 0; white-space: pre; font-size: 100%; }
blockquote { border-left: .25em solid var(--line); color: var(--soft); padding: 0 1em; } sub { font-size: 75%; }
summary { cursor: pointer; } .add { background: var(--added); color: var(--addedInk); display: inline-block; min-width: 100%; } .del { background: var(--removed); color: var(--removedInk); display: inline-block; min-width: 100%; } .hunk { color: #8250df; font-weight: 600; }
`;

/**
 * Markdown as a page that looks as on GitHub.
 * @param extent.open how many of the parts that open on a click are shown open.
 */
export function githubPage(markdown: string, { open }: { readonly open: number }): string {
  let left = open;
  const opened = rendered(markdown).replaceAll(/<details>|<details open(?:="")?>/gu, (tag) => ((left -= 1) >= 0 || tag !== '<details>' ? '<details open>' : tag));
  const body = opened.replaceAll(/<code class="language-diff">([\s\S]*?)<\/code>/gu, (_, lines: string) => `<code>${lines.split('\n').map(diffLine).join('\n')}</code>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Comment</title><style>${style}</style><div class="box"><div class="who"><b>github-actions</b> commented</div><div class="body">${body}</div></div></html>`;
}

function diffLine(line: string): string {
  const kind = line.startsWith('+') ? 'add' : line.startsWith('-') ? 'del' : line.startsWith('@@') ? 'hunk' : '';
  return kind === '' ? line : `<span class="${kind}">${line}</span>`;
}
