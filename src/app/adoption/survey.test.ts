import { describe, expect, it } from 'vitest';
import { adoptedLibrary } from '../../library/adoption/adopted-configuration.ts';
import { foundPrompts } from '../../library/adoption/found-sources.ts';
import { configurationIn } from '../library/library-at.ts';

describe('the configuration that is proposed', () => {
  it.each([1, 2001])('can be read as it stands with %i prompts', (count) => {
    const paths = Array.from({ length: count }, (_, index) => `skills/skill-${index}/SKILL.md`);
    const { text } = adoptedLibrary({ name: 'acme', main: 'main', alone: false }, foundPrompts(paths), null);
    expect(configurationIn(new TextEncoder().encode(text), 'prompt-library.yaml').sources).toMatchObject([{ include: 'skills/*/SKILL.md', format: 'agent-skill' }]);
  });
});
