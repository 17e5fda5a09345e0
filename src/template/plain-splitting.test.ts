import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainFindings } from './plain-reading.ts';
import { plainMessages } from './plain-splitting.ts';
import { parsedMessages } from './splitting.ts';

const pieces = fc.constantFrom('{{role "system"}}', "{{role 'user' }}", '{{role "model"}}', '{{name}}', '{{ user.name }}', '{{#if a}}', '{{#unless b }}', '{{else}}', '{{/if}}', '{{/unless}}', 'words', 'More. ', ' ', '  ', '\t', '\n', '\r\n', '\r', '\u2028', '{', '}', 'é😀');
const block = fc.tuple(pieces, pieces, pieces).map((parts) => `{{#if a}}${parts.join('')}{{/if}}`);
const anywhere = fc.array(fc.oneof({ arbitrary: pieces, weight: 5 }, { arbitrary: block, weight: 1 }), { maxLength: 8 });
const bodies = fc.tuple(fc.constantFrom('', '\n', '{{role "system"}}', 'Hi. {{role "user"}}', '{{role "system"}}x\n{{role "user"}}'), anywhere).map(([first, parts]) => first + parts.join(''));

describe('messages told apart without the parser', () => {
  it('are those that the parser tells apart, or it is left to the parser', () => {
    const told = { apart: 0, left: 0 };
    fc.assert(
      fc.property(bodies, (body) => {
        const findings = plainFindings(body);
        if (findings === null || findings.roles.length === 0) return;
        const messages = plainMessages(body);
        told[messages === null ? 'left' : 'apart'] += 1;
        if (messages !== null) expect({ body, messages }).toEqual({ body, messages: parsedMessages(body) });
      }),
      { seed: 38, numRuns: 30_000 },
    );
    expect(told.apart).toBeGreaterThan(2000);
    expect(told.left).toBeGreaterThan(200);
  });

  it.each([
    ['a role inside a block', '{{#if on}}{{role "system"}}{{/if}}x'],
    ['a variable before the first role', '{{name}}{{role "user"}}x'],
    ['a block that would lose its line end', '{{role "user"}}{{#if on}}\nx{{/if}}'],
    ['a block before a role on its line', '{{role "user"}}x\n{{#if on}}x{{/if}} {{role "model"}}'],
  ])('leave %s to the parser', (_, body) => {
    expect(plainMessages(body)).toBeNull();
  });
});
