import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** Markdown as HTML by the rules of GitHub, with raw HTML left as it is, so that a test sees what got through. */
export function rendered(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true, allowDangerousProtocol: true });
}

/** Names of the elements in HTML, in order of their opening tags. */
export function elementsIn(html: string): readonly string[] {
  return [...html.matchAll(/<(?<name>[a-z][a-z0-9]*)\b/giu)].map((match) => match.groups?.['name'] ?? '');
}

/** HTML as a reader sees it, without what stands in code. */
export function textOutsideCode(html: string): string {
  return html.replace(/<code>.*?<\/code>/gsu, '').replace(/<[^>]*>/gu, '');
}

/** A text as it stands in HTML. */
export function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
