import { nearestName } from '../domain/nearest.ts';
import { isNameIn } from '../domain/row.ts';
import { statuses } from '../domain/statuses.ts';
import { passed, type Checked } from '../problem/checked.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { promptKeys, promptViolations } from '../schema/validate.ts';
import { pathText, valueAt, type Violation } from '../schema/violation.ts';
import { textOf, withLineFeeds } from './bytes.ts';
import type { Format, PromptDocument } from './document.ts';
import { composePrompt } from './edit-front-matter.ts';
import { withBodyReplaced } from './marked-writing.ts';
import { isDay, metadataOf } from './metadata.ts';
import { inFolder } from './path-names.ts';
import { nameOfPath, promptSuffix } from './paths.ts';
import { splitFile } from './split.ts';
import { readFrontMatter, type YamlDocument } from './yaml-document.ts';

/** `*.prompt.md`: YAML front matter with our keys, and a Handlebars template below it. */
export const nativeFormat: Format = {
  name: 'native',
  template: 'handlebars',
  read: (bytes, file) => read(bytes, file),
  // Paths of native prompts have a grammar of their own: `nameOfPath`.
  nameIn: (path) => {
    const name = nameOfPath(path, '');
    return name === null ? null : { name: name.name, variant: name.variant, folders: [name.category, name.subcategory] };
  },
  pathsFor: (folder, name, variant) => [inFolder(folder, `${name}${variant === null ? '' : `.${variant}`}${promptSuffix}`)],
  says: ['description', 'model', 'input', 'tags'],
  compose: ({ description, tags, model, input, content }) =>
    composePrompt({ description, tags: tags.length === 0 ? undefined : tags, model: model ?? undefined, input: input === undefined ? undefined : { schema: input } }, content),
  withContent: (text, content, file) => withBodyReplaced(text, content, file, 'below comments'),
  fields: 'front matter',
  companions: () => [],
  companionOf: () => [],
};

function read(bytes: Uint8Array, file: string): Checked<PromptDocument> {
  const text = textOf(bytes, file);
  if (!text.ok) return text;
  const split = splitFile(text.value, file);
  if (!split.ok) return split;
  const { yaml, yamlLine, body, bodyLine } = split.value;
  const frontMatter = readFrontMatter(yaml, file, yamlLine);
  if (!frontMatter.ok) return frontMatter;
  const { value, placeOf } = frontMatter.value;
  const { metadata, faults } = metadataOf(value);
  const schemaProblems = faults.map(({ path, reason }) =>
    problem('input-schema-invalid', { key: pathText(path), reason }, { place: { file, ...placeOf(path) } }),
  );
  const problems = [...keyProblems(frontMatter.value, file), ...schemaProblems].sort(byPlace);
  return passed({ metadata, frontMatter: value, body: withLineFeeds(body), bodyLine, placeOf, problems, template: 'handlebars', messages: null, uses: {}, undeclared: 'wrong', references: [] });
}

/** What the published schema says about the front matter, and what it cannot say: days that no calendar has. */
function keyProblems({ value, placeOf }: YamlDocument, file: string): readonly Problem[] {
  const violations = promptViolations(value);
  const wrongDays = dayPaths.filter((path) => {
    const day = valueAt(value, path);
    return typeof day === 'string' && !isDay(day) && !violations.some((each) => pathText(each.path) === pathText(path));
  });
  const about = (path: Violation['path']): { readonly place: Problem['place'] } => ({ place: { file, ...placeOf(path) } });
  return [
    ...violations.map((violation) => keyProblem(violation, value, about(violation.path))),
    ...blankDescription(value).map((path) => problem('schema-description-missing', {}, about(path))),
    ...nearMisses(value).map(({ key, meant }) => problem('front-matter-key-unclear', { key, meant }, about([key]))),
    ...wrongDays.map((path) => problem('schema-violated', { key: pathText(path), reason: 'is no day of the calendar' }, about(path))),
  ];
}

const dayPaths = [['deprecation', 'announced'], ['deprecation', 'removal'], ['compliance', 'reviewed']] as const;

function keyProblem({ path, reason }: Violation, value: unknown, about: { readonly place: Problem['place'] }): Problem {
  const key = pathText(path);
  const written = valueAt(value, path) ?? null;
  if (key === 'description' && (written === null || written === '')) return problem('schema-description-missing', {}, about);
  if (key === 'status' && typeof written === 'string' && isNameIn(statuses, written)) {
    return problem('status-not-written', { status: written }, about);
  }
  return problem('schema-violated', { key, reason }, about);
}

/** A description of white space alone is long enough for the schema and still says nothing. */
function blankDescription({ description }: Readonly<Record<string, unknown>>): readonly (readonly string[])[] {
  return typeof description === 'string' && description !== '' && description.trim() === '' ? [['description']] : [];
}

/** Unknown keys are kept and mean nothing; one that is almost a known key was meant to be it. */
function nearMisses(value: Readonly<Record<string, unknown>>): readonly { readonly key: string; readonly meant: string }[] {
  return Object.keys(value).flatMap((key) => {
    const meant = promptKeys.includes(key) ? null : nearestName(key, promptKeys);
    return meant === null || meant in value ? [] : [{ key, meant }];
  });
}

function byPlace(a: Problem, b: Problem): number {
  return (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0);
}
