import { failedReport } from './support/example-report.ts';
import { plannedPrompt, promptChange, promptNotes, reportedProblem } from './support/report-builders.ts';
import { promptDiffs } from '../src/report/prompt-diffs.ts';
import { sectionsOf } from '../src/report/sections/index.ts';
import { comment } from '../src/report/comment.ts';
import { summary } from '../src/report/summary.ts';
import { noLinks } from '../src/report/links.ts';
import { promptsSection } from '../src/report/sections/prompts.ts';
import { nextStepsSection } from '../src/report/sections/next-steps.ts';
import { changelogSection } from '../src/report/sections/changelog.ts';
import { differenceSection } from '../src/report/sections/differences.ts';
import { text } from '../src/report/text.ts';
import { colours } from '../src/report/colours.ts';
function hugeReport(problems: number, prompts: number){
  const ids = Array.from({ length: prompts }, (_, index) => `agents-support-prompt-${index}`);
  const long = '日本語 '.repeat(400);
  return {
    ...failedReport,
    problems: Array.from({ length: problems }, (_, index) => reportedProblem({ message: `${long}${index}`, fix: `${index % 500} ${long}`, line: index + 1 })),
    plan: { ...failedReport.plan, prompts: ids.map((id) => plannedPrompt({ id, why: [{ kind: 'commit', sha: 'abc', type: 'fix', title: long }] })) },
    changes: ids.map((id) => promptChange({ id, path: `${id}.md`, before: '', after: `${long}\n`.repeat(20) })),
    notes: ids.map((id) => promptNotes({ id, because: [long, long, long] })),
    remarks: Array.from({ length: 100 }, () => long),
  };
}
const r=hugeReport(20000,2000);
const t=(n:string,f:()=>any)=>{const s=performance.now();const x=f();console.log(n,(performance.now()-s).toFixed(0));return x};
let s=performance.now();const diffs=await promptDiffs(r.changes);console.log('diffs',(performance.now()-s).toFixed(0));
t('prompts',()=>promptsSection(r,1000));
t('steps',()=>nextStepsSection(r,{most:200,why:true,links:noLinks}));
t('changelog',()=>changelogSection(r));
t('differences',()=>r.changes.map(c=>differenceSection(c,diffs,120)));
t('comment',()=>comment({report:r,diffs,links:noLinks}));
t('summary',()=>summary({report:r,diffs,links:noLinks}));
t('text',()=>text(r,{width:80,colours:colours(false)}));
