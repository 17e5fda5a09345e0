import { describe, expect, it } from 'vitest';
import { promptAt, type AdoptedPrompt } from '../../test/support/adopted.ts';
import { formats, type FormatName } from '../domain/formats.ts';
import { namesOf } from '../domain/row.ts';
import { formatsByName } from '../format/formats.ts';
import { sidecarOf } from '../format/own-fields.ts';
import { converted } from './converted.ts';

const text = {
  'agent-skill': ['skills/triage/SKILL.md', '---\nname: triage\ndescription: Routes tickets.\n---\nRoute {{x}} and ${input:y}.\n'],
  copilot: ['triage.prompt.md', '---\ndescription: Routes tickets.\nmodel: gpt-5\n---\nRoute ${input:ticket}, not {{this}}.\n'],
  dotprompt: ['triage.prompt', '---\nmodel: gemini\nconfig: {temperature: 0}\ninput: {schema: {ticket: string}}\nprompt-libraries.tags: [support]\n---\n{{role "system"}}Route.\n{{role "user"}}{{ticket}}\n'],
  prompty: ['triage.prompty', '---\nname: Triage\ndescription: Routes tickets.\nmodel: gpt-5\ninputs:\n  - {name: ticket, kind: string, required: true}\n---\nsystem:\nRoute {not a tag}.\n\nuser:\n{{ ticket }}\n'],
  'github-models': ['triage.prompt.yml', 'name: Triage\ndescription: Routes tickets.\nmodel: openai/gpt-5\nmodelParameters: {temperature: 0}\nmessages:\n  - {role: system, content: Route.}\n  - {role: user, content: "{{ticket}}"}\n'],
  fabric: ['patterns/triage/system.md', '# Route\n\nRoute {{tickets}}.\n'],
  text: ['triage.txt', 'Route tickets.\n'],
} as const satisfies Partial<Record<FormatName, readonly [string, string]>>;

const pathIn = (format: FormatName): string => (format === 'native' ? 'tasks/triage.prompt.md' : formatsByName[format].pathsFor('new', 'triage', null)[0]);

function convertedTo(from: keyof typeof text, to: FormatName): { readonly before: AdoptedPrompt; readonly after: AdoptedPrompt; readonly lost: readonly string[] } {
  const [path, file] = text[from];
  const before = promptAt(from, path, file);
  if (before.document === null) throw new Error('unreadable');
  const { file: made, sidecar, lost } = converted({ format: from, name: 'triage', document: before.document }, to, pathIn(to));
  const beside = sidecar === null ? [] : [{ path: sidecarOf(pathIn(to)), blob: '', bytes: Buffer.from(sidecar) }];
  return { before, after: promptAt(to, pathIn(to), made, beside), lost };
}

const said = (prompt: AdoptedPrompt): string => (prompt.rendered({ ticket: '<T>' }) as readonly (readonly [string, string])[]).map(([, part]) => part.trim()).join('\n');
const roles = (prompt: AdoptedPrompt): readonly string[] => (prompt.rendered({ ticket: '<T>' }) as readonly (readonly [string, string])[]).map(([role]) => role);

describe.each(Object.keys(text) as (keyof typeof text)[])('a prompt of %s', (from) => {
  it.each(namesOf(formats).filter((to) => to !== from))('says the same as %s, but for what is told to be lost', (to) => {
    const { before, after, lost } = convertedTo(from, to);
    expect(after.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    if (lost.length > 0) return;
    expect(said(after)).toBe(said(before));
    expect(after.document?.metadata).toMatchObject({ model: before.document?.metadata.model, tags: before.document?.metadata.tags, config: before.document?.metadata.config, ...(before.document?.metadata.description === null ? {} : { description: before.document?.metadata.description }) });
  });

  it('becomes a native one without loss', () => {
    const { before, after, lost } = convertedTo(from, 'native');
    expect(lost).toEqual([]);
    if (roles(before).length > 1) expect(roles(after)).toEqual(roles(before));
  });
});

describe('what is lost', () => {
  it('is told: roles, conditions, variables', () => {
    const skill = convertedTo('dotprompt', 'agent-skill').lost;
    expect(skill).toEqual(expect.arrayContaining(['which message is whose: system, user', 'tags of handlebars that do more than put in a value']));
    const { document } = promptAt('prompty', 'a.prompty', '---\nname: a\n---\nsystem:\n{% if a %}b{% endif %}\n');
    if (document === null) throw new Error('unreadable');
    expect(converted({ format: 'prompty', name: 'a', document }, 'github-models', 'a.prompt.yml').lost).toContain('tags of jinja2 that do more than put in a value');
  });
});
