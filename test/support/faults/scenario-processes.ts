import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Scenario } from './divergence.ts';
import { quickFolder } from './release-world.ts';
import type { ScenarioAnswer } from './scenario-process.ts';

/** Processes that run scenarios, as many at once as there are cores. */
export interface ScenarioProcesses {
  /** What was wrong with each, in their order; `null` for nothing. Throws where a scenario broke. */
  readonly run: (scenarios: readonly Scenario[]) => Promise<readonly (string | null)[]>;
  readonly end: () => Promise<void>;
}

const program = fileURLToPath(new URL('scenario-process.ts', import.meta.url));

export function scenarioProcesses(): ScenarioProcesses {
  // Little memory for what is young: a smaller process starts others faster.
  const children = Array.from({ length: availableParallelism() }, () => fork(program, { execArgv: ['--max-semi-space-size=1'], env: { ...process.env, TMPDIR: quickFolder() } }));
  return {
    run: async (scenarios) => {
      const answers: (string | null)[] = [];
      const open = [...scenarios.entries()];
      const work = async (child: ChildProcess): Promise<void> => {
        for (let next = open.shift(); next !== undefined; next = open.shift()) answers[next[0]] = await asked(child, next[1]);
      };
      await Promise.all(children.map(work));
      return answers;
    },
    end: async () => {
      await Promise.all(children.map((child) => new Promise((resolve) => void child.once('exit', resolve).disconnect())));
    },
  };
}

function asked(child: ChildProcess, scenario: Scenario): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const gone = (code: number | null): void => reject(new Error(`A process of scenarios ended with ${code ?? 'a signal'}.`));
    child.once('exit', gone);
    child.once('message', (answer: ScenarioAnswer) => {
      child.off('exit', gone);
      if ('broke' in answer) reject(new Error(answer.broke));
      else resolve(answer.wrong);
    });
    child.send(scenario);
  });
}
