import { TemplateFault } from './fault.ts';
import { parsedTemplate } from './handlebars.ts';
import type { Program } from './tree.ts';

/** The tree of a body, or `null` where it is no template that can be read. */
export function parsedOrNull(body: string): Program | null {
  try {
    return parsedTemplate(body);
  } catch (error) {
    if (error instanceof TemplateFault) return null;
    throw error;
  }
}
