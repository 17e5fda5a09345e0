import { describe, expect, it } from 'vitest';
import { html, island, ownSource } from './html.ts';

describe('HTML of our own', () => {
  it('encodes every text, in content and in attributes, and spells out what nobody sees', () => {
    expect(html`<p title="${`"'`}">${'<b>&\u202e'}</p>`.html).toBe('<p title="&quot;&#39;">&lt;b&gt;&amp;&lt;U+202E&gt;</p>');
  });

  it('takes no text for HTML, and leaves HTML as it is', () => {
    const part = html`<i>${1}</i>`;
    expect(html`${part}${[part, part]}`.html).toBe('<i>1</i><i>1</i><i>1</i>');
    expect(html`${part.html}`.html).toBe('&lt;i&gt;1&lt;/i&gt;');
  });

  it('keeps data as data', () => {
    const value = { text: '</script><!--\u2028', list: [1, null] };
    const text = island(value).html;
    expect(text).not.toMatch(/[<\u2028\u2029]/u);
    expect(JSON.parse(text)).toEqual(value);
  });

  it.each(['a</script>b', 'a</STYLE>', '<!-- a'])('refuses a source that would end its own element: %s', (source) => {
    expect(() => ownSource(source)).toThrow();
  });
});
