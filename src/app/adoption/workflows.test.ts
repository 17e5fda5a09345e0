import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { configurationFrom } from '../../library/read-configuration.ts';
import { workflowFor, workflowPaths } from './workflows.ts';

const names = ['check', 'release', 'tick', 'evidence', 'site'] as const;
const template = (name: (typeof names)[number]): string => readFileSync(new URL(`../../../templates/${workflowPaths(name).template}`, import.meta.url), 'utf8');

describe('a shipped workflow', () => {
  it.each(names)('%s names no branch that a configuration could not rename', (name) => {
    const { branches } = configurationFrom({ branches: { main: 'live', staging: 'next', prefixes: { release: 'rel/' } } });
    const lines = workflowFor(template(name), { branches }).split('\n').filter((line) => /^\s*branches:/u.test(line));
    expect(lines.join('\n')).not.toMatch(/main|staging|release/u);
  });

  it.each(names)('%s stays as it is where branches are called as everybody calls them', (name) => {
    expect(workflowFor(template(name), configurationFrom({}))).toBe(template(name));
  });
});
