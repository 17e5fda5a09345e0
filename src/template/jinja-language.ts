import { parsedJinja, type JinjaNode } from './jinja.ts';
import { jinjaFindings } from './jinja-reading.ts';
import { renderJinja } from './jinja-rendering.ts';
import { walkedLanguage } from './walked-language.ts';

/**
 * Jinja2 as Prompty's portable subset has it: conditions, loops, `set`, ten filters. What else Jinja has is a notice, and
 * is not rendered.
 */
export const jinjaLanguage = walkedLanguage<readonly JinjaNode[]>({
  name: 'jinja2',
  parse: parsedJinja,
  findings: (body) => ({ partials: [], ...jinjaFindings(body) }),
  render: renderJinja,
  tags: /\{\{[^]*?\}\}|\{%[^]*?%\}/gu,
});
