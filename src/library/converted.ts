import type { FormatName } from '../domain/formats.ts';
import { editFields, type FieldTexts } from '../format/edit-fields.ts';
import type { KeyEdit, Metadata, PromptDocument } from '../format/document.ts';
import { formatsByName } from '../format/formats.ts';
import { messageText } from '../format/message-text.ts';
import { sidecarOf } from '../format/own-fields.ts';
import { Bug } from '../problem/never.ts';
import type { TemplateLanguageName } from '../template/template.ts';
import { messageTemplates } from '../template/splitting.ts';
import { canonicalJson } from './canonical-json.ts';
import { metadataChanges } from './metadata-changes.ts';
import { isMisread, segmentsOf, textOfSegments } from './segments.ts';

/** A prompt in another format. */
export interface Converted extends FieldTexts {
  /** What the other format says otherwise or not at all, in words; none = nothing. Fields that only this library reads are kept beside the file. */
  readonly lost: readonly string[];
  /** What the other format asks for and the prompt did not say. */
  readonly assumed: readonly string[];
  /** Whether every tag of the text does there what it did, and no text has become a tag. */
  readonly keepsTags: boolean;
}

/** A prompt that is to be written anew. */
export interface ConvertedFrom {
  readonly format: FormatName;
  /** What the path calls it. */
  readonly name: string;
  readonly document: PromptDocument;
}

/** Formats whose files are refused without a description. */
const asksForDescription: ReadonlySet<FormatName> = new Set(['native', 'agent-skill']);

/** The first line of a text that says something, without what marks it. */
function firstLine(text: string): string {
  const line = text.split('\n').find((each) => /\p{L}/u.test(each.replace(/\{\{[^}]*\}\}/gu, ''))) ?? 'A prompt.';
  return [...line.replace(/\{\{[^}]*\}\}/gu, '').replace(/^[\s#>*-]+/u, '').trim()].slice(0, 200).join('');
}

/** Formats whose files tell messages apart by lines such as `user:` or by a list. */
const tellsMessages: ReadonlySet<FormatName> = new Set(['prompty', 'github-models']);

/**
 * A prompt as a file of another format. The file is read again, and what it then says otherwise is told.
 * @param path where it will be: formats look at it.
 */
export function converted({ format: from, name, document }: ConvertedFrom, to: FormatName, path: string): Converted {
  const row = formatsByName[to];
  const { content, lost, keepsTags } = contentIn(document, from, to);
  const { metadata } = document;
  const isAssumed = metadata.description === null && asksForDescription.has(to);
  const description = metadata.description ?? (isAssumed ? firstLine(document.body) : '');
  const start = row.compose({ name, description, tags: [], model: null, input: undefined, content });
  const edited = editFields(to, { file: start, sidecar: null }, [...(description === '' || row.says.includes('description') ? [] : [{ path: ['description'], value: description }]), ...fieldEdits(metadata)]);
  if (!edited.ok) throw new Bug(`What was composed cannot be edited: ${edited.problems[0].message}`);
  const { file, sidecar } = edited.value;
  const beside = sidecar === null ? [] : [{ path: sidecarOf(path), blob: '', bytes: Buffer.from(sidecar) }];
  const read = row.read(Buffer.from(file), path, { beside, partialId: () => null });
  if (!read.ok) throw new Bug(`What was composed cannot be read: ${read.problems[0].message}`);
  const differing = differencesOf(document, read.value).filter((each) => !isAssumed || each !== '`description`');
  return { file, sidecar, keepsTags, lost: [...lost, ...differing], assumed: isAssumed ? ['`description`, which was not there: the first line of the text stands for it'] : [] };
}

/** Native keys of everything a prompt says; `undefined` takes nothing away, for a new file has nothing. */
export function fieldEdits(metadata: Metadata): readonly KeyEdit[] {
  const { limits } = metadata;
  const filled = (value: object): boolean => Object.values(value).some((each) => each !== null);
  const wanted: Readonly<Record<string, unknown>> = {
    owner: metadata.owner,
    tags: metadata.tags.length === 0 ? null : metadata.tags,
    model: metadata.model,
    input: metadata.variables.length === 0 ? null : { schema: metadata.input, ...(Object.keys(metadata.defaults).length === 0 ? {} : { default: metadata.defaults }) },
    output: metadata.output === null ? null : { ...(metadata.output.format === null ? {} : { format: metadata.output.format }), ...(metadata.output.schema === null ? {} : { schema: metadata.output.schema }) },
    tools: metadata.tools.length === 0 ? null : metadata.tools,
    config: Object.keys(metadata.config).length === 0 ? null : metadata.config,
    dependencies: metadata.dependencies.length === 0 ? null : metadata.dependencies,
    status: metadata.status,
    deprecation: metadata.deprecation === null ? null : Object.fromEntries(Object.entries(metadata.deprecation).filter(([, value]) => value !== null)),
    limits: filled(limits) ? Object.fromEntries(Object.entries({ tokens: limits.tokens, cost_usd: limits.costUsd, latency_ms: limits.latencyMs }).filter(([, value]) => value !== null)) : null,
    compliance: Object.keys(metadata.compliance).length === 0 ? null : metadata.compliance,
    version: metadata.version,
    aliases: metadata.aliases.length === 0 ? null : metadata.aliases,
  };
  return Object.entries(wanted).flatMap(([key, value]) => (value === null ? [] : [{ path: [key], value }]));
}

/** The text of a prompt in the words of another format, and what cannot be said there. */
export function contentIn(document: PromptDocument, from: FormatName, to: FormatName): Pick<Converted, 'lost' | 'keepsTags'> & { readonly content: string } {
  const target = formatsByName[to].template;
  if (document.template === target && (from === to || target === 'handlebars') && document.messages === null) return { content: document.body, lost: [], keepsTags: true };
  const messages = document.messages ?? (document.template === 'handlebars' ? messageTemplates(document.body) : null);
  const parts = (messages ?? [{ role: 'user', text: document.body }]).map(({ role, text }) => ({ role, ...inLanguage(text, document.template, target) }));
  const isOne = parts.length === 1 && (messages === null || parts[0]?.role === 'user' || parts[0]?.role === 'system');
  const lost = [
    ...(parts.some(({ misread }) => misread) ? [`text that is read as a tag by ${target}`] : []),
    ...(parts.every(({ whole }) => whole) ? [] : [`tags of ${document.template} that do more than put in a value`]),
    ...(isOne || target === 'handlebars' || tellsMessages.has(to) ? [] : [`which message is whose: ${parts.map(({ role }) => role).join(', ')}`]),
  ];
  const told = { lost, keepsTags: parts.every(({ whole, misread }) => whole && !misread) };
  if (tellsMessages.has(to) && messages !== null) return { content: messageText(parts), ...told };
  if (target === 'handlebars' && messages !== null) return { content: parts.map(({ role, text }) => `{{role "${role}"}}\n${text.trimEnd()}\n`).join('\n'), ...told };
  return { content: parts.map(({ text }) => text).join('\n'), ...told };
}

interface Part {
  readonly text: string;
  /** Whether all its tags do there what they did. */
  readonly whole: boolean;
  /** Whether what was text becomes a tag. */
  readonly misread: boolean;
}

function inLanguage(text: string, from: TemplateLanguageName, to: TemplateLanguageName): Part {
  if (from === to) return { text, whole: true, misread: false };
  const segments = segmentsOf(text, from);
  if (segments === null) return { text, whole: false, misread: false };
  const hasVariables = segments.some((each) => 'variable' in each);
  return { text: textOfSegments(segments, to), whole: to !== 'none' || !hasVariables, misread: isMisread(segments, to) };
}

/** What a file says otherwise than the one it was made from; variables that no format declares are told by their use. */
function differencesOf(before: PromptDocument, after: PromptDocument): readonly string[] {
  const keys = metadataChanges(before.metadata, after.metadata).filter(({ key }) => key !== 'input' && key !== 'name' && key !== 'id');
  const variables = before.metadata.variables.filter(({ name }) => after.metadata.input !== null && !after.metadata.variables.some((each) => each.name === name));
  const uses = Object.keys(before.uses).filter((key) => key !== 'description' && canonicalJson(before.uses[key]) !== canonicalJson(after.uses[key] ?? null));
  return [
    ...keys.map(({ key }) => `\`${key}\``),
    ...variables.map(({ name }) => `the variable \`${name}\``),
    ...uses.map((key) => (key === 'files' ? 'the files of its folder' : `\`${key}\`, which decides when or how it is used`)),
  ];
}
