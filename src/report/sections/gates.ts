import { md, nothing, prose, table, type Markdown } from '../markdown.ts';
import type { CheckReport, ReportedGate } from '../model.ts';
import { verdictSigns } from '../signs.ts';

const header = [md`Gate`, md`Verdict`, md`Needed`, md`What it says`];

/** Every gate with what it said. */
export function gatesSection({ gates }: CheckReport): Markdown {
  return gates.length === 0 ? nothing : md`#### Gates\n\n${table(header, gates.map(cells))}`;
}

function cells({ gate, verdict, required, because }: ReportedGate): readonly Markdown[] {
  return [prose(gate), md`${verdictSigns[verdict].picture} ${prose(verdict)}`, required ? md`yes` : md`no`, prose(because, 300)];
}
