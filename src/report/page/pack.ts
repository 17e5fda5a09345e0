import { namesOf } from '../../domain/row.ts';
import { statuses } from '../../domain/statuses.ts';
import { parseDependency } from '../../library/needs.ts';
import { byInterest } from '../library/interest.ts';
import type { LibraryReport, PromptView } from '../library/model.ts';
import { truncated } from '../visible.ts';
import type { DetailIsland, LibraryIsland, PromptDetail } from './island.ts';
import { detailRoom, longestDescription } from './limits.ts';

const day = 86_400;

/** The data of a page: every prompt by what a table and a search need, and the details of those for which there is room. */
export function packed(report: LibraryReport): { readonly library: LibraryIsland; readonly details: DetailIsland } {
  const columns = columnsOf(report);
  const details = detailsOf(report, detailRoom(JSON.stringify(columns).length));
  return { library: { ...columns, detailed: Object.keys(details.prompts).length }, details };
}

function columnsOf({ prompts, now, library }: LibraryReport): Omit<LibraryIsland, 'detailed'> {
  const names = namesOf(statuses);
  const categories = placesOf(prompts.map(({ category }) => category));
  const owners = placesOf(prompts.flatMap(({ owner }) => owner ?? []));
  const tags = placesOf(prompts.flatMap((prompt) => prompt.tags.map(({ name }) => name)));
  const ids = new Map(prompts.flatMap(({ id, aliases }, index) => [id, ...aliases].map((each) => [each, index] as const)));
  return {
    at: Math.floor(now.getTime() / 1000),
    commit: library.commit,
    statuses: names.map((name) => ({ name, icon: statuses[name].icon })),
    categories: [...categories.keys()],
    owners: [...owners.keys()],
    tags: [...tags.keys()],
    ids: prompts.map(({ id }) => id),
    descriptions: prompts.map(({ description }) => (description === null ? null : truncated(description, longestDescription))),
    status: prompts.map(({ status }) => (status === null ? -1 : names.indexOf(status))),
    category: prompts.map(({ category }) => categories.get(category) ?? -1),
    owner: prompts.map(({ owner }) => owners.get(owner ?? '') ?? -1),
    tagged: prompts.map((prompt) => prompt.tags.flatMap(({ name }) => tags.get(name) ?? [])),
    versions: prompts.map(({ version }) => version),
    tokens: prompts.map(({ tokens }) => tokens),
    modified: prompts.map(({ modified }) => (modified === null ? null : Math.floor(modified / day))),
    needs: prompts.map(({ dependencies }) => dependencies.map((text) => ids.get(parseDependency(text)?.id ?? text) ?? parseDependency(text)?.id ?? text)),
  };
}

function placesOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(names)].sort().map((name, index) => [name, index]));
}

/** Details in the order of interest, as long as there is room. */
function detailsOf(report: LibraryReport, room: number): DetailIsland {
  const texts = new Map<string, number>();
  const prompts: Record<string, PromptDetail> = Object.create(null) as Record<string, PromptDetail>;
  let left = room;
  for (const prompt of byInterest(report)) {
    const own = [prompt.text, ...prompt.versions.map(({ text }) => text)].flatMap((text) => (text === null || texts.has(text) ? [] : [text]));
    const size = [...new Set(own)].reduce((sum, text) => sum + text.length, 0);
    const detail = (): PromptDetail => detailOf(prompt, (text) => texts.get(text) ?? null);
    const more = JSON.stringify(detail()).length + size;
    // A single text that finds no room does not keep smaller ones out.
    if (more > left) continue;
    left -= more;
    for (const text of own) if (!texts.has(text)) texts.set(text, texts.size);
    prompts[prompt.id] = detail();
  }
  return { texts: [...texts.keys()], prompts };
}

function detailOf(prompt: PromptView, textAt: (text: string) => number | null): PromptDetail {
  const { path, description, template, model, author, created, stable, aliases, tests, evidence, usage, lastUsed, unused, deprecation } = prompt;
  const at = (text: string | null): number | null => (text === null ? null : textAt(text));
  return {
    path,
    description,
    template,
    model,
    author,
    created,
    stable,
    aliases,
    variables: prompt.variables.map(({ name, required }) => (required ? name : `${name}?`)),
    text: at(prompt.text),
    versions: prompt.versions.map((version) => ({ ...version, text: at(version.text) })),
    deprecation,
    tests,
    evidence,
    usage,
    lastUsed,
    unused,
  };
}
