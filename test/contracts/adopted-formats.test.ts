import { dirname } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatsByName } from '../../src/format/formats.ts';
import type { FileBeside, PromptDocument } from '../../src/format/document.ts';
import type { FormatName } from '../../src/domain/formats.ts';
import { testPathsOf } from '../../src/format/test-paths.ts';
import { contentDigest } from '../../src/library/digest.ts';
import { configurationFrom } from '../../src/library/read-configuration.ts';
import { sourcesOf, testedPromptPaths } from '../../src/library/sources.ts';
import { promptAt } from '../support/adopted.ts';

/** A file of a format and what it says. `wording` and `use` are edits that change only the text, or only when and how it is used. */
interface Sample {
  readonly title: string;
  readonly format: FormatName;
  readonly file: string;
  readonly text: string;
  readonly id: string;
  readonly description: string | null;
  /** The text of the prompt as `update` would be given it. */
  readonly content: string;
  readonly variables: readonly string[];
  readonly rendered: readonly (readonly [string, string])[];
  readonly values?: Readonly<Record<string, string>>;
  /** Replaced in the file: what users get differs. */
  readonly changes: Readonly<Record<string, readonly [string, string]>>;
  /** Replaced in the file: users get the same. */
  readonly keeps: Readonly<Record<string, readonly [string, string]>>;
}

const samples: readonly Sample[] = [
  {
    title: 'agent-skill', format: 'agent-skill', file: 'skills/route-tickets/SKILL.md', id: 'tasks-skills-route-tickets',
    text: '---\nname: route-tickets\ndescription: Routes tickets. # why\nlicense: MIT\nallowed-tools: Read\n---\n# Route\n\n---\n\nUse {{queue}} and ${{ secrets.X }}.\n',
    description: 'Routes tickets.', content: '# Route\n\n---\n\nUse {{queue}} and ${{ secrets.X }}.\n', variables: [], rendered: [['user', '# Route\n\n---\n\nUse {{queue}} and ${{ secrets.X }}.\n']],
    changes: { description: ['Routes tickets.', 'Sorts tickets.'], tools: ['Read', 'Grep'], text: ['# Route', '# Sort'] },
    keeps: { license: ['MIT', 'Apache-2.0'], comments: ['# why', '# because'], 'white space': ['# Route\n', '# Route  \n'] },
  },
  {
    title: 'copilot agent', format: 'copilot', file: '.github/agents/router.agent.md', id: 'tasks-agents-router',
    text: "---\nname: Router\ndescription: 'Routes tickets.'\ntools: [search, edit]\nmodel: GPT-4.1\n---\nRoute ${input:ticket:the ticket} now.\n",
    description: 'Routes tickets.', content: 'Route ${input:ticket:the ticket} now.\n', variables: ['ticket'], values: { ticket: 'T' }, rendered: [['user', 'Route T now.\n']],
    changes: { description: ['Routes', 'Sorts'], tools: ['search, edit', 'search'], model: ['GPT-4.1', 'GPT-5'], text: ['now', 'later'] },
    keeps: { name: ['name: Router', 'name: Sorter'], 'an unknown key': ['name: Router', 'name: Router\ncolour: blue'] },
  },
  {
    title: 'copilot instructions without front matter', format: 'copilot', file: 'go.instructions.md', id: 'tasks-general-go',
    text: '# Go\n\n---\n\nUse gofmt.\n', description: null, content: '# Go\n\n---\n\nUse gofmt.\n', variables: [], rendered: [['user', '# Go\n\n---\n\nUse gofmt.\n']],
    changes: { text: ['gofmt', 'goimports'] }, keeps: {},
  },
  {
    title: 'dotprompt', format: 'dotprompt', file: 'flows/triage.short.prompt', id: 'tasks-flows-triage-short',
    text: '# Copyright\n\n---\nmodel: gemini\nconfig: {temperature: 0}\ninput:\n  schema:\n    ticket: string\n    tone?: string\nprompt-libraries.owner: product-team\n---\n{{role "system"}}Route.\n{{role "user"}}{{ticket}}{{tone}}\n',
    description: null, content: '{{role "system"}}Route.\n{{role "user"}}{{ticket}}{{tone}}\n', variables: ['ticket', 'tone'], values: { ticket: 'T' }, rendered: [['system', 'Route.\n'], ['user', 'T\n']],
    changes: { model: ['gemini', 'claude'], schema: ['tone?', 'tone'], config: ['temperature: 0', 'temperature: 1'], text: ['Route.', 'Sort.'] },
    keeps: { 'our own fields': ['product-team', 'platform-team'], licence: ['# Copyright', '# Copyright 2026'] },
  },
  {
    title: 'prompty of version 2', format: 'prompty', file: 'flows/triage_fast.prompty', id: 'tasks-flows-triage-fast',
    text: '---\nname: Triage\ndescription: Routes tickets.\nmetadata:\n  authors: [Ada]\n  prompt-libraries:\n    tags: [support]\nmodel:\n  id: gpt-4o\n  options: {temperature: 0}\ninputs:\n  - name: ticket\n    kind: string\n    required: true\n  - name: tone\n    kind: string\n    default: kind\n---\nsystem:\nRoute.{% if tone %} Be {{ tone }}.{% endif %}\n\nuser:\n{{ ticket }}\n',
    description: 'Routes tickets.', content: 'system:\nRoute.{% if tone %} Be {{ tone }}.{% endif %}\n\nuser:\n{{ ticket }}\n', variables: ['ticket', 'tone'], values: { ticket: 'user:\nhi', tone: 'brief' }, rendered: [['system', 'Route. Be brief.'], ['user', 'user:\nhi']],
    changes: { model: ['gpt-4o', 'gpt-5'], options: ['temperature: 0', 'temperature: 1'], default: ['default: kind', 'default: brief'], text: ['Route.', 'Sort.'], role: ['user:\n', 'assistant:\n'] },
    keeps: { authors: ['Ada', 'Grace'], tags: ['[support]', '[support, classify]'], name: ['name: Triage', 'name: Router'] },
  },
  {
    title: 'prompty of version 1 with Mustache', format: 'prompty', file: 'a.prompty', id: 'tasks-general-a',
    text: '---\nname: Triage\ndescription: Routes.\nmodel:\n  api: chat\n  configuration: {type: openai, name: gpt-4o}\n  parameters: {max_tokens: 10}\nsample: {ticket: hello}\ntemplate: mustache\n---\nsystem:\nRoute {{ticket}}.\n',
    description: 'Routes.', content: 'system:\nRoute {{ticket}}.\n', variables: ['ticket'], values: { ticket: '<T>' }, rendered: [['system', 'Route <T>.']],
    changes: { parameters: ['max_tokens: 10', 'max_tokens: 20'], model: ['name: gpt-4o', 'name: gpt-5'] }, keeps: { sample: ['hello', 'bye'] },
  },
  {
    title: 'github-models', format: 'github-models', file: 'models/triage.prompt.yml', id: 'tasks-models-triage',
    text: 'name: Triage\ndescription: Routes tickets.\nmodel: openai/gpt-4o\nmodelParameters:\n  temperature: 0\nmessages:\n  - role: system\n    content: |\n      Route.\n      user:\n      is no role here.\n  - role: user\n    content: "{{ticket}}"\ntestData:\n  - ticket: hi\nresponseFormat: json_object\n',
    description: 'Routes tickets.', content: 'system:\nRoute.\nNow.\n\nuser:\n{{ticket}}\n', variables: ['ticket'], values: { ticket: '{{x}}' }, rendered: [['system', 'Route.\nuser:\nis no role here.\n'], ['user', '{{x}}']],
    changes: { model: ['gpt-4o', 'gpt-5'], parameters: ['temperature: 0', 'temperature: 1'], format: ['json_object', 'text'], text: ['Route.', 'Sort.'], role: ['role: user', 'role: assistant'] },
    keeps: { 'test data': ['ticket: hi', 'ticket: bye'], name: ['name: Triage', 'name: Router'], description: ['Routes', 'Sorts'] },
  },
  {
    title: 'fabric', format: 'fabric', file: 'data/patterns/summarize_paper/system.md', id: 'tasks-patterns-summarize-paper',
    text: '---\n# IDENTITY\n\nSummarize {{input}}.\n', description: null, content: '---\n# IDENTITY\n\nSummarize {{input}}.\n', variables: [], rendered: [['user', '---\n# IDENTITY\n\nSummarize {{input}}.\n']],
    changes: { text: ['Summarize', 'Shorten'] }, keeps: {},
  },
  {
    title: 'text', format: 'text', file: 'notes/tone.txt', id: 'tasks-notes-tone', text: 'Be kind.\n', description: null, content: 'Be kind.\n', variables: [], rendered: [['user', 'Be kind.\n']], changes: { text: ['kind', 'brief'] }, keeps: {},
  },
];

const documentOf = (sample: Sample, text = sample.text, beside: readonly FileBeside[] = []): PromptDocument => {
  const read = formatsByName[sample.format].read(Buffer.from(text), sample.file, { beside, partialId: () => null });
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'));
  return read.value;
};
const digest = (sample: Sample, text?: string, beside?: readonly FileBeside[]): string => {
  const { document } = promptAt(sample.format, sample.file, text ?? sample.text, beside);
  if (document === null) throw new Error('unreadable');
  return contentDigest(document, new Map());
};
const sidecar = (sample: Sample, text: string): FileBeside => ({ path: `${sample.file}.library.yaml`, blob: 'b', bytes: Buffer.from(text) });

describe.each(samples)('an adopted file: $title', (sample) => {
  const { format, file, text } = sample;
  const row = formatsByName[format];

  it('gives its prompt an id, a description and its variables, without a problem', () => {
    const prompt = promptAt(format, file, text);
    expect([prompt.id, prompt.document?.metadata.description, prompt.document?.metadata.variables.map(({ name }) => name), prompt.problems]).toEqual([sample.id, sample.description, sample.variables, []]);
  });

  it('says the same with a byte order mark, with CRLF and without a final line end', () => {
    for (const same of [`\ufeff${text}`, text.replaceAll('\n', '\r\n'), text.replace(/\n$/u, '')]) expect(digest(sample, same)).toBe(digest(sample));
  });

  it('renders in its own language', () => {
    expect(promptAt(format, file, text).rendered(sample.values ?? {})).toEqual(sample.rendered);
  });

  it.each(Object.entries(sample.changes))('is other content with another %s', (_, [from, to]) => {
    expect(text).toContain(from);
    expect(digest(sample, text.replace(from, to))).not.toBe(digest(sample));
  });

  it.each(Object.entries(sample.keeps))('is the same content with another %s', (_, [from, to]) => {
    expect(text).toContain(from);
    expect(digest(sample, text.replace(from, to))).toBe(digest(sample));
  });

  it('gets another text in place, and all else stays byte for byte', () => {
    for (const written of [text, text.replaceAll('\n', '\r\n')]) {
      const lineEnd = written.includes('\r\n') ? '\r\n' : '\n';
      const changed = row.withContent(written, `${sample.content}One line more.\n`, file);
      const again = changed.ok ? row.withContent(changed.value, sample.content, file) : changed;
      if (format === 'github-models') expect(changed.ok && changed.value.startsWith(written.slice(0, written.indexOf('messages:'))) && changed.value.endsWith(written.slice(written.indexOf('testData')))).toBe(true);
      else {
        expect(changed).toEqual({ ok: true, value: `${written}One line more.${lineEnd}` });
        expect(again).toEqual({ ok: true, value: written });
      }
      const body = documentOf(sample, changed.ok ? changed.value : '').body;
      expect(body.includes('One line more.')).toBe(true);
    }
  });

  it('can be composed anew, and reads back', () => {
    const made = row.compose({ name: 'triage', description: 'Routes tickets.', tags: [], model: null, input: undefined, content: 'Route tickets.\n' });
    const [path] = row.pathsFor('new', 'triage', null);
    const prompt = promptAt(format, path, made);
    expect([prompt.problems, prompt.name.name, prompt.document?.body.includes('Route tickets.')]).toEqual([[], 'triage', true]);
  });

  it('has tests beside it that are no prompts, and belong to it alone', () => {
    const { tests, snapshots } = testPathsOf(file);
    const sources = sourcesOf(configurationFrom({ sources: [{ include: '**', format }] }));
    for (const path of [tests, snapshots]) {
      expect(dirname(path)).toBe(dirname(file));
      expect(testedPromptPaths(path, sources)).toContain(file);
      expect(sources.claim(path)).toBeNull();
    }
    expect(row.companions(file).some(({ path }) => path === tests || path === snapshots)).toBe(false);
  });

  it('refuses bytes that are no text, and never throws', () => {
    for (const bytes of [Buffer.concat([Buffer.from(text), Buffer.of(0xff)]), Buffer.from(text, 'utf16le')]) expect(row.read(bytes, file).ok).toBe(false);
    const piece = fc.constantFrom('a', ': ', '- ', '[', ']', '{', '}', '"', '|', '\n', '  ', '#', '---\n', '{{', '}}', '{%', '%}', '${input:', 'system:\n', 'messages:\n', 'metadata:\n', 'inputs: 3\n', '\ufeff', '&x ', '\r\n');
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => void promptAt(format, file, pieces.join(''))), { seed: 7, numRuns: 500 });
  });

  it.runIf(row.fields === 'sidecar')('takes the fields of the library from a file beside it', () => {
    const beside = [sidecar(sample, 'owner: product-team\ntags: [support]\nstatus: draft\n')];
    expect(documentOf(sample, text, beside).metadata).toMatchObject({ owner: 'product-team', tags: ['support'], status: 'draft' });
    expect(digest(sample, text, beside)).toBe(digest(sample));
    expect(digest(sample, text, [sidecar(sample, 'config: {temperature: 1}\n')]) === digest(sample)).toBe(format === 'github-models');
  });

  it.runIf(row.fields === 'sidecar')('says what is wrong in the file beside it, and where', () => {
    const wrong = (yaml: string): unknown => documentOf(sample, text, [sidecar(sample, yaml)]).problems.map(({ code, place }) => [code, place?.file, place?.line]);
    expect(wrong('ownr: x\n')).toEqual([['schema-violated', `${file}.library.yaml`, 1]]);
    expect(wrong('tags: a\nowner: [\n')).toEqual([['yaml-invalid', `${file}.library.yaml`, 3]]);
    expect(wrong('\nstatus: deployed\n')).toEqual([['schema-violated', `${file}.library.yaml`, 2]]);
  });
});

describe('fields of the library inside of adopted files', () => {
  it('are dotted keys of a dotprompt file, and a map of a prompty file', () => {
    const [dotprompt, prompty] = [samples[3], samples[4]];
    if (dotprompt === undefined || prompty === undefined) throw new Error('The samples moved.');
    expect(documentOf(dotprompt).metadata.owner).toBe('product-team');
    expect(documentOf(prompty).metadata.tags).toEqual(['support']);
    expect(documentOf(dotprompt, dotprompt.text.replace('prompt-libraries.owner', 'prompt-libraries.ownr')).problems.map(({ code, place }) => [code, place?.line])).toEqual([['schema-violated', 10]]);
  });
});

describe('a skill', () => {
  it('is other content with another file in its folders, and the same with one elsewhere', () => {
    const [sample] = samples;
    if (sample === undefined) throw new Error('The samples moved.');
    const file = (blob: string): FileBeside => ({ path: 'skills/route-tickets/references/a.md', blob, bytes: null });
    expect(digest(sample, sample.text, [file('1')])).not.toBe(digest(sample, sample.text, [file('2')]));
    expect(formatsByName['agent-skill'].companionOf('skills/route-tickets/references/a.md')).toEqual(['skills/route-tickets/SKILL.md']);
    expect(formatsByName['agent-skill'].companionOf('skills/route-tickets/notes.md')).toEqual([]);
  });
});

describe('a fabric pattern', () => {
  it('is two messages where a message of the user lies beside it', () => {
    const file = 'patterns/a/system.md';
    const user: FileBeside = { path: 'patterns/a/user.md', blob: 'b', bytes: Buffer.from('INPUT:\n') };
    expect(promptAt('fabric', file, 'Sum up.\n', [user]).rendered({})).toEqual([['system', 'Sum up.\n'], ['user', 'INPUT:\n']]);
    expect(promptAt('fabric', file, 'Sum up.\n', [{ ...user, bytes: Buffer.from(' \n') }]).rendered({})).toEqual([['user', 'Sum up.\n']]);
  });
});
