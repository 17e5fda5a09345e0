/** An element with its text left out but for its attributes: all that reports of test runs need. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
}

/** A document's top element, or why there is none. */
export type ReadXml = { readonly ok: true; readonly root: XmlElement } | { readonly ok: false; readonly reason: string };

/** An element that is still open. */
interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
}

/** Elements inside each other at most: reports of test runs have five or six. */
const deepest = 64;

/** One piece of markup; what is between two pieces is text, which nobody asks for. */
const markup =
  /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<(?<end>\/)?(?<name>[A-Za-z_][\w.:-]*)(?<attributes>(?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/)?>/uy;
const attribute = /\s+(?<key>[A-Za-z_][\w.:-]*)\s*=\s*(?:"(?<double>[^"<]*)"|'(?<single>[^'<]*)')/gu;

/**
 * Reads the XML of a test report: elements and attributes, in well-formed nesting. There is no DTD here and no entity but
 * the five of XML itself: a document that brings some is refused, so nothing is expanded or fetched.
 */
export function readXml(text: string): ReadXml {
  const top: Open = { name: '', attributes: new Map(), children: [] };
  const open: Open[] = [top];
  let at = text.startsWith('\u{FEFF}') ? 1 : 0;
  for (;;) {
    const next = text.indexOf('<', at);
    const between = text.slice(at, next === -1 ? text.length : next);
    if (open.length === 1 && between.trim() !== '') return refused('there is text outside of its top element');
    if (plain(between) === null) return refused(entityReason);
    if (next === -1) break;
    if (/^<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/iu.test(text.slice(next, next + 12))) return refused('it has a document type definition, which is not read');
    markup.lastIndex = next;
    const found = markup.exec(text);
    if (found === null) return refused(`its markup is broken at character ${next + 1}`);
    at = markup.lastIndex;
    const reason = taken(found.groups ?? {}, open);
    if (reason !== null) return refused(reason);
  }
  const [root, second] = top.children;
  if (open.length > 1) return refused(`\`${open.at(-1)?.name ?? ''}\` is never closed`);
  return root === undefined || second !== undefined ? refused('it has not exactly one top element') : { ok: true, root };
}

const entityReason = 'it uses an entity that XML itself does not have';

/** Takes a tag into the open elements; why it cannot be, or `null`. Comments and the like have no name. */
function taken({ end, name, attributes = '', empty }: Readonly<Record<string, string | undefined>>, open: Open[]): string | null {
  if (name === undefined) return null;
  const parent = open.at(-1);
  if (end !== undefined) {
    if (open.length === 1 || parent?.name !== name || attributes !== '' || empty !== undefined) return `\`${name}\` is closed where it is not open`;
    open.pop();
    return null;
  }
  const read = attributesIn(attributes);
  if (read === null) return `\`${name}\` has an attribute twice, or with an entity that XML itself does not have`;
  const element: Open = { name, attributes: read, children: [] };
  parent?.children.push(element);
  if (empty === undefined) open.push(element);
  return open.length > deepest ? 'its elements lie too deep in each other' : null;
}

function attributesIn(text: string): ReadonlyMap<string, string> | null {
  const read = new Map<string, string>();
  for (const { groups = {} } of text.matchAll(attribute)) {
    const { key = '', double, single } = groups;
    const value = plain(double ?? single ?? '');
    if (value === null || read.has(key)) return null;
    read.set(key, value);
  }
  return read;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const largestCharacter = 0x10ffff;

/** Text with its entities read; `null` where one is none of XML's own, or a bare ampersand. */
function plain(text: string): string | null {
  let isKnown = true;
  const read = text.replaceAll(/&(?:(?<named>[a-z]+);|#(?<decimal>\d{1,7});|#x(?<hex>[0-9a-f]{1,6});)?/giu, (...match) => {
    const { named, decimal, hex } = match.at(-1) as Readonly<Record<string, string | undefined>>;
    if (named !== undefined && Object.hasOwn(entities, named)) return entities[named] ?? '';
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    if (Number.isNaN(code) || code > largestCharacter) isKnown = false;
    return isKnown ? String.fromCodePoint(code) : '';
  });
  return isKnown ? read : null;
}

function refused(reason: string): ReadXml {
  return { ok: false, reason };
}
