import { matchesOf } from './matches.ts';
import { goodPath, goodPrompt } from './reading.ts';
import type { Rule } from './rule.ts';
import { scanning, type Finding, type ReadablePrompt } from './scanning.ts';

/** The address of a Markdown link or image, with the title after it. */
const inlineAddress = /\]\(([^)\n]{0,2000})/gu;
const imageElement = /<img\s[^<>]{0,2000}/giu;
const source = /\bsrc\s{0,4}=\s{0,4}("[^"]*|'[^']*|[^\s"'>]+)/iu;
const definition = /^ {0,3}\[[^\][\n]{1,200}\]:[ \t]{0,8}(\S{1,2000})/gmu;
const variable = /\{\{/u;
const wholeVariable = /^\s*<?\{\{[^{}]*\}\}>?(?:\s+"[^"]*")?\s*$/u;
const withText = (text: string): string => goodPrompt.replace('{{ticket}}', text);

/** No image whose address carries what a variable holds. */
export const imageExfiltration: Rule = {
  id: 'image-exfiltration',
  gate: 'security',
  about: 'library',
  summary: 'No image of a prompt has an address with a variable in it: loading the image would send what the variable holds to its host.',
  codes: ['image-exfiltration'],
  examples: {
    good: [
      { shows: 'an image with a fixed address', change: { [goodPath]: withText('![logo](https://example.com/logo.png) {{ticket}}') } },
      { shows: 'an image that the application chooses', change: { [goodPath]: withText('![photo]({{ticket}})') } },
    ],
    bad: [
      { shows: 'an image that carries a variable', change: { [goodPath]: withText('![](https://example.com/p.png?q={{ticket}})') }, codes: ['image-exfiltration'] },
      { shows: 'an element that does so', change: { [goodPath]: withText('<img alt="" src="https://example.com/{{ticket}}">') }, codes: ['image-exfiltration'] },
    ],
  },
  check: scanning(imagesIn),
};

function* imagesIn({ text }: ReadablePrompt): Iterable<Finding<'image-exfiltration'>> {
  for (const at of [...inlineImages(text), ...elements(text), ...definitions(text)].sort((a, b) => a - b)) yield { code: 'image-exfiltration', at, args: {} };
}

/** An image begins with `![` somewhere between the address before and its own. */
function* inlineImages(text: string): Iterable<number> {
  let before = 0;
  for (const { 0: found, 1: address = '', index } of matchesOf(text, inlineAddress)) {
    const opening = carries(address) ? text.lastIndexOf('![', index) : -1;
    if (opening >= before) yield opening;
    before = index + found.length;
  }
}

function* elements(text: string): Iterable<number> {
  for (const { 0: element, index } of matchesOf(text, imageElement)) {
    if (carries((source.exec(element)?.[1] ?? '').replace(/^["']/u, ''))) yield index;
  }
}

/** Addresses that images refer to by a name. */
function* definitions(text: string): Iterable<number> {
  if (!text.includes('![')) return;
  for (const { 1: address = '', index } of matchesOf(text, definition)) if (carries(address)) yield index;
}

function carries(address: string): boolean {
  return variable.test(address) && !wholeVariable.test(address);
}
