import { taxonomy, type TaxonomyTree } from '../../app/taxonomy.ts';
import type { CategoryInUse, SubcategoryInUse } from '../../library/taxonomy.ts';
import { counted } from '../../report/plural.ts';
import { visibleLine } from '../../report/visible.ts';
import { clipped } from '../../report/width.ts';
import type { Outcome } from '../command.ts';
import { definitions } from '../definitions.ts';
import type { CallOf } from '../descriptions/index.ts';
import { libraryRequest, withLibrary } from '../library-call.ts';
import { uncommittedLines } from '../library-text.ts';

/** Shows the tree of categories. */
export async function run(call: CallOf<'taxonomy'>): Promise<Outcome> {
  const tree = await withLibrary(call, (ports) => taxonomy(ports, libraryRequest(call), call.flags.tags));
  return { exit: 0, text: [...treeLines(tree, call), ...tagLines(tree, call), ...uncommittedLines(tree.uncommitted, call)].join('\n'), json: tree };
}

function treeLines({ categories, prompts }: TaxonomyTree, call: CallOf<'taxonomy'>): readonly string[] {
  const last = categories.length - 1;
  return [
    `${call.colours.bold('prompts/')}  ${counted(prompts, 'prompt')} in ${counted(categories.filter((each) => each.prompts > 0).length, 'category', 'categories')}`,
    ...categories.flatMap((category, index) => categoryLines(category, index === last, call)),
  ];
}

function categoryLines(category: CategoryInUse, isLast: boolean, { width, colours }: CallOf<'taxonomy'>): readonly string[] {
  const { subcategories } = category;
  const [branch, below] = isLast ? ['└── ', '    '] : ['├── ', '│   '];
  const says = clipped(aboutCategory(category), Math.max(10, width - below.length));
  return [
    `${branch}${colours.bold(`${visibleLine(category.name)}/`)}  ${counted(category.prompts, 'prompt')}`,
    `${below}${category.known ? colours.dim(says) : colours.yellow(says)}`,
    ...subcategories.map((each, index) => `${below}${index === subcategories.length - 1 ? '└── ' : '├── '}${subcategoryText(each, colours)}`),
  ];
}

function tagLines({ tags }: TaxonomyTree, { width, colours }: CallOf<'taxonomy'>): readonly string[] {
  if (tags === undefined) return [];
  const rows = tags.map(({ name, kind, prompts, introducedBy, introducedAt }) => {
    const since = introducedBy === null || introducedAt === null ? '' : `, first by ${introducedBy} on ${introducedAt.slice(0, 'yyyy-mm-dd'.length)}`;
    return [visibleLine(kind === 'general' ? name : `${name} (${kind})`), visibleLine(`${counted(prompts, 'prompt')}${since}`)] as const;
  });
  return ['', colours.bold('tags'), ...(rows.length === 0 ? ['  none yet'] : definitions(rows, width))];
}

function aboutCategory({ known, description, owner, review }: CategoryInUse): string {
  if (!known) return 'not in the taxonomy: add it under taxonomy.categories, or move its prompts';
  const about = description === null || description === '' ? '' : `${description}; `;
  return visibleLine(`${about}owner ${owner ?? 'nobody'}${review ? ', review required' : ''}`);
}

function subcategoryText({ name, known, prompts }: SubcategoryInUse, colours: CallOf<'taxonomy'>['colours']): string {
  const count = prompts === 0 ? colours.dim('none yet') : counted(prompts, 'prompt');
  return `${visibleLine(name)}/  ${count}${known ? '' : colours.yellow('  not in the taxonomy')}`;
}
