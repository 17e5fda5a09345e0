import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownAttacks } from '../../test/support/markdown-attacks.ts';
import { asHtml, elementsIn, rendered, textOutsideCode } from '../../test/support/rendered.ts';
import { linksTo } from './links.ts';
import { code, details, fence, md, prose, table, type Markdown } from './markdown.ts';
import { truncated, visible, visibleLine } from './visible.ts';

const naughty = JSON.parse(readFileSync(new URL('../../test/data/blns.json', import.meta.url), 'utf8')) as readonly string[];
const random = fc.sample(fc.string({ unit: fc.constantFrom(...'`|\\*_~[]()<>!#@&$:-+=. \n\t\r\u200b\u0000ab1'), maxLength: 30 }), { seed: 7, numRuns: 600 });
const texts = [...new Set([...markdownAttacks, ...naughty, ...random])];
const worst = (broken: (text: string) => boolean): readonly string[] => texts.filter(broken);
const codeHtml = (text: string): string => `<code>${asHtml(text === '' ? '(empty)' : truncated(visibleLine(text), 200))}</code>`.replace(/<code>\(empty\)<\/code>/u, '(empty)');
/** A table pairs a backslash with the pipe after it, so the encoder parts them. */
const inTable = (text: string): string => text.replace(/(\\+)\|/gu, '$1 |');

describe('the corpus', () => {
  it('is large enough to mean something', () => {
    expect(markdownAttacks.length).toBeGreaterThanOrEqual(53);
    expect(naughty).toHaveLength(515);
  });
});

describe('a code span', () => {
  it('shows exactly the text in a sentence', () => {
    expect(worst((text) => rendered(md`a ${code(text)} b`) !== `<p>a ${codeHtml(text)} b</p>`)).toEqual([]);
  });

  it('shows exactly the text in a list, a heading, a quotation and bold', () => {
    expect(worst((text) => !rendered(md`- ${code(text)}`).includes(`<li>${codeHtml(text)}</li>`))).toEqual([]);
    expect(worst((text) => rendered(md`#### ${code(text)}`) !== `<h4>${codeHtml(text)}</h4>`)).toEqual([]);
    expect(worst((text) => !rendered(md`> ${code(text)}`).includes(`<p>${codeHtml(text)}</p>`))).toEqual([]);
    expect(worst((text) => rendered(md`a **${code(text)}** b`) !== `<p>a <strong>${codeHtml(text)}</strong> b</p>`)).toEqual([]);
  });

  it('shows exactly the text in a table, and makes no cell of its own', () => {
    const cell = (text: string): string => rendered(table([md`one`, md`two`], [[code(text), md`end`]]));
    expect(worst((text) => !cell(text).includes(`<td>${inTable(codeHtml(text))}</td>\n<td>end</td>`))).toEqual([]);
  });

  it('is cut by code points, and says so', () => {
    expect(code('👍'.repeat(10), 4)).toBe('`👍👍👍…`');
  });
});

describe('prose', () => {
  const plain = /^[\p{L}\p{N}\s’'"(),.;:?!…%—–→·+-]*$/u;
  const safe = (markdown: Markdown, allowed: readonly string[]): boolean => {
    const html = rendered(markdown);
    return elementsIn(html).every((name) => allowed.includes(name)) && plain.test(textOutsideCode(html).replaceAll('&quot;', '"'));
  };

  it('makes nothing but plain words and code, wherever it stands', () => {
    expect(worst((text) => !safe(prose(text), ['p', 'code']))).toEqual([]);
    expect(worst((text) => !safe(md`- ${prose(text)}`, ['ul', 'li', 'code']))).toEqual([]);
    expect(worst((text) => !safe(md`a **${prose(text)}** b`, ['p', 'strong', 'code']))).toEqual([]);
    expect(worst((text) => elementsIn(rendered(table([md`a`], [[prose(text)]]))).filter((name) => name === 'td').length !== 1)).toEqual([]);
  });

  it('keeps every visible character of a text without backticks', () => {
    const seen = (text: string): string => rendered(prose(text)).replace(/<[^>]*>/gu, '').replace(/\s+/gu, ' ').trim();
    const sentences = texts.filter((text) => !text.includes('`') && text.trim() !== '' && visibleLine(text).length <= 400);
    expect(sentences.filter((text) => seen(text) !== asHtml(visibleLine(text)).replace(/\s+/gu, ' ').trim())).toEqual([]);
  });

  it('never links what GitHub would take for a commit, an issue or an address', () => {
    const linked = ['deadbeefcafe', '1234567', '#1', 'GH-7', 'acme/prompts#1', '@octocat', 'www.evil.example', 'a@evil.example', 'evil.example'];
    for (const text of linked) expect(prose(`see ${text} now`)).toBe(`see \`${text}\` now`);
  });

  it('reads like a sentence where a message quotes its values', () => {
    expect(prose('The variable `ticket` is used but not declared. Did you mean `tickets`?')).toBe(
      'The variable `ticket` is used but not declared. Did you mean `tickets`?',
    );
    expect(prose("It's 1.2.0 → 1.3.0 (minor), 5% more.")).toBe("It's 1.2.0 → 1.3.0 (minor), 5% more.");
  });

  it('begins no list with a number', () => {
    expect(rendered(prose('1. first'))).toBe('<p>1. first</p>');
  });
});

describe('a fence', () => {
  it('shows its lines as they are, whatever they contain', () => {
    const lines = texts.map((text) => `+ ${text}`);
    const shown = lines.map((line) => asHtml(visible(line.replace(/[\r\n]+/gu, ' '))));
    expect(rendered(fence('diff', lines))).toBe(`<pre><code class="language-diff">${shown.join('\n')}\n</code></pre>`);
  });

  it('ends where it should with each text alone', () => {
    expect(worst((text) => elementsIn(rendered(md`${fence('text', text.split('\n'))}\n\nend`)).join() !== 'pre,code,p')).toEqual([]);
  });
});

describe('details', () => {
  it('stay closed around their summary and their body', () => {
    const elements = (text: string): string => elementsIn(rendered(details(`Changed: \`${text.replaceAll('`', "'")}\``, code('body')))).filter((name) => name !== 'code').join();
    expect(worst((text) => elements(text) !== 'details,summary,p')).toEqual([]);
  });

  it('let no tag of an outside text into the summary', () => {
    const summary = (text: string): string => /<summary>(?<inside>.*)<\/summary>/u.exec(details(text, md`x`))?.groups?.['inside'] ?? '<none>';
    expect(worst((text) => /[<>]/u.test(summary(text).replace(/<\/?code>/gu, '')))).toEqual([]);
  });
});

describe('a link', () => {
  const links = linksTo('https://github.com/acme/prompts/', 'abc');

  it('leads to the line of the file, however the file is named', () => {
    expect(links.file(code('x'), 'prompts/a b/(é)`|.md', 3)).toBe('[`x`](https://github.com/acme/prompts/blob/abc/prompts/a%20b/%28%C3%A9%29%60%7C.md?plain=1#L3)');
  });

  it('is one link with the text it was given, for every text and file name', () => {
    const html = (text: string): string => rendered(links.file(code(text), `prompts/${text.replaceAll('/', '') || 'x'}.md`, 1));
    const linked = texts.filter((text) => !text.includes(']:'));
    expect(linked.filter((text) => elementsIn(html(text)).filter((name) => name !== 'code').join() !== 'p,a')).toEqual([]);
    expect(linked.filter((text) => !html(text).startsWith('<p><a href="https://github.com/acme/prompts/'))).toEqual([]);
  });

  it('is left out where its text would be read as a definition', () => {
    expect(rendered(links.file(code('#]:b'), 'x.md', null))).toBe('<p><code>#]:b</code></p>');
  });
});
