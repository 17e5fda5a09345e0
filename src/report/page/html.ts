import { visible } from '../visible.ts';

/** HTML that is safe to publish: made only of our own words and of texts that this file encoded. No text is taken for it. */
export interface Html {
  readonly html: string;
}

type Part = Html | string | number | readonly Html[];

/** HTML written in our own source. Texts and numbers are encoded, hidden characters spelt out; `Html` goes in as it is. */
export function html(words: TemplateStringsArray, ...values: readonly Part[]): Html {
  const parts = values.map((value) => {
    if (typeof value === 'string' || typeof value === 'number') return encoded(String(value));
    return 'html' in value ? value.html : value.map((each) => each.html).join('');
  });
  return { html: words.map((word, index) => word + (parts[index] ?? '')).join('') };
}

export const nothing: Html = { html: '' };

/** Data for the script of a page, as the content of an element that is never run: nothing in it ends that element. */
export function island(value: unknown): Html {
  return { html: JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029') };
}

/** A style or script of our own, whose hash the page's policy names. @throws Error where it would end its own element. */
export function ownSource(text: string): Html {
  if (/<\/(?:script|style)|<!--/iu.test(text)) throw new Error('A source of the page would end its own element.');
  return { html: text };
}

function encoded(text: string): string {
  return visible(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}
