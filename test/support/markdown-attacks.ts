/** Texts that would do something in a GitHub comment if they were let through as Markdown. */
export const markdownAttacks: readonly string[] = [
  // mentions, references and closing keywords
  '@octocat', 'cc @acme/product-team please', 'Fixes #1', 'closes acme/prompts#12', 'Resolves GH-7', 'fix https://github.com/acme/prompts/issues/1',
  '#1', 'acme/prompts#1', 'acme/prompts@0123456789abcdef0123456789abcdef01234567', 'deadbeefcafe', '0123456789abcdef0123456789abcdef01234567', 'ACME-123',
  // links and images
  '[click](https://evil.example)', '![](https://evil.example/pixel.png)', '<https://evil.example>', 'https://evil.example/a?b=c', 'www.evil.example',
  'ftp://evil.example', 'mail me at a@evil.example', 'mailto:a@evil.example', '[a]: https://evil.example\n\n[a]', '[a][b]', '![a][b]', '[^1]\n\n[^1]: note',
  '[x](javascript:alert(1))', '[x](<data:text/html,<script>alert(1)</script>>)',
  // HTML
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<!-- hidden', '-->', '</details>', '</summary></details><h1>Passed</h1>', '<details open>',
  '<a href="https://evil.example">x</a>', '&lt;b&gt;', '&#64;octocat', '&commat;octocat', '<![CDATA[x]]>', '<?php', '<!DOCTYPE html>', '<pre>', '<style>*{display:none}</style>',
  // structure
  '# Heading', '> quote', '- item', '+ item', '* item', '1. item', '1) item', '- [x] done', '---', '***', '===', 'a\n===', 'a\n---', '```', '````\ncode\n````', '~~~',
  '    indented', '| a | b |\n| --- | --- |', 'a | b', 'a \\| b', 'a \\\\| b', '\\', 'ends with \\', '|', '\\|', '||||', '`|`', '\\`|\\`',
  // code spans and emphasis
  '`', '``', '```', '` a', 'a `', '`a', 'a`', '``a`', '`a``b```c', '` `', '`a` `b`', '`a``b`', '*a*', '**a**', '_a_', '__a__', '~~a~~', '~a~', '***a', '**',
  '$\\sqrt{2}$', '$`x`$', '$$x$$', ':tada:', '\\*', '\\', 'a\\', '`\\`',
  // line ends, controls, hidden characters
  'a\nb', 'a\r\nb', 'a\rb', 'a\n\nb', '\n# x', 'a\u2028b', 'a\u2029b', 'a\u0085b', 'a\u0000b', '\u001b[31mred', '\u0007', 'a\u200bb', '\u202eevil', '\u2066x\u2069',
  '\ufeffx', 'x\ufeff', '\u00ad', '\u{e0041}\u{e0042}', '\ud800', 'a\udc00', '\u3164', '\t', '\ta', ' ', '  ', ' a', 'a ', '',
];
