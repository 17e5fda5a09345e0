import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problem } from '../problem/problem.ts';
import { faultsBySchema } from '../../test/support/published-schema.ts';
import { acceptance, baselineFile, baselineOf, encodeBaseline, grownBaseline, sharedBaseline, sizeOf, type GateFinding } from './baseline.ts';

const at = (line: number, file = 'a.prompt.md') => ({ place: { file, line }, prompt: file.replace('.prompt.md', '') });
const undeclared = (variable: string, line: number, meant: string | null = null, file?: string): GateFinding => ({ gate: 'syntax', problem: problem('variable-undeclared', { variable, meant, known: [] } as never, at(line, file)) });
const over = (tokens: number): GateFinding => ({ gate: 'performance', problem: problem('tokens-over-budget', { tokens, limit: 10 }, at(1)) });
const secret: GateFinding = { gate: 'security', problem: problem('secret-found', { kind: 'a key' }, at(3)) };
const phrase: GateFinding = { gate: 'security', problem: { ...secret.problem, code: 'injection-phrase', severity: 'warning' } };

describe('a baseline', () => {
  it('accepts a finding wherever its line moved, whatever is suggested and however much it is', () => {
    const isAccepted = acceptance(baselineOf([undeclared('x', 4), over(20)]));
    expect([undeclared('x', 90, 'y'), over(25)].map(isAccepted)).toEqual([true, true]);
  });

  it('accepts nothing of another prompt, another code or another kind', () => {
    const isAccepted = acceptance(baselineOf([undeclared('x', 4)]));
    expect([undeclared('z', 4), undeclared('x', 4, null, 'b.prompt.md'), over(20)].map(isAccepted)).toEqual([false, false, false]);
  });

  it('accepts equal findings as often as there were', () => {
    const isAccepted = acceptance(baselineOf([undeclared('x', 1), undeclared('x', 2)]));
    expect([1, 2, 3].map((line) => isAccepted(undeclared('x', line)))).toEqual([true, true, false]);
  });

  it('never accepts a security error, though somebody wrote it in; warnings it does', () => {
    expect(baselineOf([secret])).toEqual([]);
    const forged = baselineOf([{ ...secret, gate: 'syntax' }, phrase]);
    expect([acceptance(forged)(secret), acceptance(forged)(phrase)]).toEqual([false, true]);
  });

  it('is the same file whatever the order of findings, and fits its schema', () => {
    const findings = [undeclared('x', 1), undeclared('y', 2), over(20), phrase, undeclared('x', 3)];
    const text = encodeBaseline(baselineOf(findings));
    expect(encodeBaseline(baselineOf(findings.toReversed()))).toBe(text);
    expect(faultsBySchema('baseline', JSON.parse(text))).toEqual([]);
    expect(faultsBySchema('baseline', JSON.parse(encodeBaseline([])))).toEqual([]);
  });

  it('shrinks to what is still found, and grows by what is not in it', () => {
    const some = fc.array(fc.constantFrom('u', 'v', 'w', 'x').map((name) => undeclared(name, 1)), { maxLength: 8 });
    fc.assert(
      fc.property(some, some, (left, right) => {
        const [a, b] = [baselineOf(left), baselineOf(right)];
        const shared = sharedBaseline(a, b);
        expect(sizeOf(shared) + sizeOf(grownBaseline(a, b))).toBe(sizeOf(b));
        expect([grownBaseline(a, shared), grownBaseline(b, shared)]).toEqual([[], []]);
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it('lies beside the configuration', () => {
    expect([baselineFile('prompt-library.yaml'), baselineFile('team/prompt-library.yaml')]).toEqual(['prompt-library.baseline.json', 'team/prompt-library.baseline.json']);
  });
});
