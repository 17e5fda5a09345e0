import { nearestName } from '../domain/nearest.ts';
import { namesOf } from '../domain/row.ts';
import { passed, refused, type Checked } from '../problem/checked.ts';
import { problem, type Problem } from '../problem/problem.ts';
import type { Run } from './evaluation.ts';
import { TemplateFault } from './fault.ts';
import { inputFrame } from './frame.ts';
import { parsedAsWritten, parsedTemplate } from './handlebars.ts';
import { helpers } from './helpers.ts';
import { plainFindings } from './plain-reading.ts';
import { positionsIn } from './positions.ts';
import { findingsOf, type Finding, type Findings } from './reading.ts';
import { renderProgram } from './rendering.ts';
import { messageSink } from './sink.ts';
import type { NameUse, RenderedMessage, RenderInput, TemplateFacts, TemplateLanguage } from './template.ts';
import type { Program } from './tree.ts';
import { has } from './values.ts';

/**
 * Handlebars with Dotprompt's helpers, as an application renders it: only known helpers, no escaping. Values are data:
 * inherited fields and functions are not there, and no value can open a message.
 */
export const handlebarsLanguage: TemplateLanguage = { name: 'handlebars', read, render };

function read(body: string, file: string): Checked<TemplateFacts> {
  const plain = plainFindings(body);
  if (plain !== null) return passed(factsOf(plain, positionsIn(body)));
  const place = placesIn(body, file);
  const parsed = parsedOrRefused(body, place, parsedAsWritten);
  return parsed.ok ? passed(factsOf(parsed.value.findings, positionsIn(body))) : parsed;
}

function render(body: string, input: RenderInput): Checked<readonly RenderedMessage[]> {
  const place = placesIn(body, input.file);
  const parsed = parsedOrRefused(body, place, parsedTemplate);
  if (!parsed.ok) return parsed;
  const { tree, findings } = parsed.value;
  const run: Run = {
    optional: input.optional,
    partials: input.partials,
    trees: new Map(),
    variablesMissing: new Map([...findings.variables].filter(([name]) => !input.optional.has(name) && !has(input.variables, name))),
    partialsMissing: new Map([...findings.partials].filter(([id]) => !input.partials.has(id))),
    inside: [],
    site: null,
    steps: 0,
  };
  const { sink, messages } = messageSink();
  try {
    renderProgram(tree, inputFrame(input.variables), sink, run);
  } catch (error) {
    if (!(error instanceof TemplateFault)) throw error;
    return refused(problem('template-invalid', { reason: error.reason }, { place: place(error.offset) }));
  }
  const [first, ...others] = missingIn(run, place);
  return first === undefined ? passed(messages()) : refused(first, ...others);
}

type Places = (offset: number) => { readonly file: string; readonly line: number; readonly column: number };

function placesIn(body: string, file: string): Places {
  let positions: ReturnType<typeof positionsIn> | null = null;
  return (offset) => {
    positions ??= positionsIn(body);
    return { file, ...positions(offset) };
  };
}

function parsedOrRefused(body: string, place: Places, parse: (body: string) => Program): Checked<{ readonly tree: Program; readonly findings: Findings }> {
  let tree: Program;
  try {
    tree = parse(body);
  } catch (error) {
    if (!(error instanceof TemplateFault)) throw error;
    return refused(problem('template-invalid', { reason: error.reason }, { place: place(error.offset) }));
  }
  const findings = findingsOf(tree);
  const [first, ...others] = findings.faults.map((fault) => problemOf(fault, place));
  return first === undefined ? passed({ tree, findings }) : refused(first, ...others);
}

function problemOf(fault: Finding, place: Places): Problem {
  const about = { place: place(fault.offset) };
  if (fault.is === 'invalid') return problem('template-invalid', { reason: fault.reason }, about);
  const known = namesOf(helpers);
  return problem('helper-unknown', { helper: fault.name, known, meant: nearestName(fault.name, known) }, about);
}

function factsOf(findings: Findings, position: ReturnType<typeof positionsIn>): TemplateFacts {
  const use = ([name, offset]: readonly [string, number]): NameUse => ({ name, at: position(offset) });
  return {
    variables: [...findings.variables].map(use),
    partials: [...findings.partials].map(use),
    roles: findings.roles.map(({ name, offset }) => use([name, offset])),
  };
}

function missingIn(run: Run, place: Places): readonly Problem[] {
  return [
    ...[...run.variablesMissing].map(([variable, offset]) => problem('variable-missing', { variable }, { place: place(offset) })),
    ...[...run.partialsMissing].map(([id, offset]) =>
      problem('partial-missing', { id, meant: nearestName(id, run.partials.keys()) }, { place: place(offset) }),
    ),
  ];
}
