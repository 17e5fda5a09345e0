import { createHash } from 'node:crypto';
import type { Repository } from '../../git/repository.ts';
import { templateLanguages } from '../../template/languages.ts';
import { readLibrary } from '../library/read-library.ts';
import type { Exported } from './exported.ts';
import type { Served } from './read-served.ts';
import { stablePrompts, type StablePrompt } from './stable-prompts.ts';

/** Names that a skill may have (agentskills.io): at most 64 characters. */
const skillName = /^(?=.{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const longestDescription = 1024;

/**
 * A folder of Agent Skills, one for each prompt that reads without any input, and `index.json`, which names them with their
 * versions and digests: `schemas/agent-skills.schema.json`. Descriptions are those of the commit the catalog was made from.
 */
export async function exportSkills(repository: Repository, served: Served, environment: string, configFile: string): Promise<Exported> {
  const { prompts, left } = await stablePrompts(served, environment);
  const library = await readLibrary({ repository, workTree: null }, { at: served.catalog.source, configFile });
  const descriptions = new Map(library.prompts.map(({ id, document }) => [id, document?.metadata.description ?? null]));
  const judged = prompts.map((prompt) => ({ ...prompt, description: descriptions.get(prompt.id) ?? '', text: plainText(prompt) }));
  const skills = judged.flatMap((prompt) => (whyNot(prompt) === null && prompt.text !== null ? [{ ...prompt, file: fileOf(prompt, prompt.text) }] : []));
  const index = {
    schema: 'prompt-libraries/agent-skills/v1',
    library: served.catalog.library,
    skills: skills.map(({ id, version, description, file }) => ({ name: id, description, version, path: `${id}/SKILL.md`, digest: `sha256:${createHash('sha256').update(file).digest('hex')}` })),
  };
  const files = [['index.json', `${JSON.stringify(index, null, 2)}\n`] as const, ...skills.map(({ id, file }) => [`${id}/SKILL.md`, file] as const)];
  const reasons = judged.flatMap((prompt) => {
    const because = whyNot(prompt);
    return because === null ? [] : [{ id: prompt.id, because }];
  });
  return { files: new Map(files), left: [...left, ...reasons] };
}

/** The one text of a prompt that nothing is filled in; `null` where there is more to it. */
function plainText({ body }: StablePrompt): string | null {
  const [only, second] = body.messages ?? [{ role: '', text: body.text ?? '' }];
  if (only === undefined || second !== undefined) return null;
  const facts = templateLanguages[body.template].read(only.text, body.id);
  if (!facts.ok || facts.value.variables.length + facts.value.partials.length + facts.value.roles.length > 0) return null;
  const rendered = templateLanguages[body.template].render(only.text, { file: body.id, variables: {}, optional: new Set(), partials: new Map() });
  return rendered.ok ? rendered.value.map(({ text }) => text).join('') : null;
}

function whyNot({ id, description, text }: { readonly id: string; readonly description: string; readonly text: string | null }): string | null {
  if (text === null) return 'it needs input, or has several messages';
  if (!skillName.test(id)) return 'its id is no name of a skill: at most 64 lower-case letters, digits and single hyphens';
  if (description === '') return 'it has no description, by which agents choose a skill';
  return description.length > longestDescription ? `its description has more than ${longestDescription} characters` : null;
}

/** JSON is YAML: a description cannot break out of its line. */
function fileOf({ id, version, digest, description }: StablePrompt & { readonly description: string }, text: string): string {
  const metadata = `metadata: {"prompt-libraries-version": ${JSON.stringify(version)}, "prompt-libraries-digest": ${JSON.stringify(digest)}}`;
  return `---\nname: ${id}\ndescription: ${JSON.stringify(description)}\n${metadata}\n---\n${text.trim()}\n`;
}
