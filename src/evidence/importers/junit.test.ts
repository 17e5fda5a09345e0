import { describe, expect, it } from 'vitest';
import { digest } from '../../../test/support/evaluations.ts';
import { importJunit } from './junit.ts';
import { readXml } from './xml.ts';

const tie = { prompt: 'agents-support-triage', digest: digest('a') };
const report = `<?xml version="1.0" encoding="UTF-8"?>
<!-- made by a test runner -->
<testsuites name="all">
  <testsuite name="s" timestamp="2026-11-01T10:00:00" tests="4">
    <properties><property name="model" value="m &amp; n"/><property name="prompt" value="${tie.prompt}"/><property name="digest" value="${tie.digest}"/></properties>
    <testcase name="routes &quot;a&quot;" classname="x" time="9.5"><properties><property name="latency_ms" value="120"/><property name="cost_usd" value="0.002"/></properties></testcase>
    <testcase name="b" classname="other@${digest('b')}"><failure message="m"><![CDATA[ <not> & read ]]></failure></testcase>
    <testcase name="c"><error/></testcase>
    <testcase name="d"><skipped/></testcase>
  </testsuite>
</testsuites>`;

describe('a JUnit report', () => {
  it('says of every case that was not skipped what came of it, by classname or property', () => {
    const read = importJunit({ file: 'r.xml', text: report });
    expect(read).toMatchObject({
      ok: true,
      value: {
        samples: [
          { tie, model: 'm & n', name: 'routes "a"', verdict: 'passed', latencyMs: 120, costUsd: 0.002, at: Date.UTC(2026, 10, 1, 10) },
          { tie: { prompt: 'other', digest: digest('b') }, name: 'b', verdict: 'failed', latencyMs: null },
          { tie, name: 'c', verdict: 'error' },
        ],
      },
    });
    expect(read.ok && read.value.samples.length).toBe(3);
  });

  it('of a runner that says nothing of contents or times is read, and says nothing', () => {
    const text = '<testsuite><testcase classname="tests.test_triage" name="test_a[x]" time="0.1"/></testsuite>';
    expect(importJunit({ file: 'r.xml', text })).toMatchObject({ ok: true, value: { samples: [{ tie: null, at: null, model: null, latencyMs: null }] } });
  });

  it.each([
    ['a definition of types', '<!DOCTYPE testsuites [<!ENTITY a "b">]><testsuites/>'],
    ['a definition in small letters', '<!doctype testsuites SYSTEM "file:///etc/passwd"><testsuites/>'],
    ['an entity of its own', '<testsuite><testcase name="&xxe;"/></testsuite>'],
    ['an entity between elements', '<testsuite>&lol;</testsuite>'],
    ['crossed elements', '<testsuites><testsuite></testsuites></testsuite>'],
    ['an element that is never closed', '<testsuite><testcase name="a">'],
    ['an end without a beginning', '<testsuite/></testsuite>'],
    ['two top elements', '<testsuite/><testsuite/>'],
    ['an attribute twice', '<testsuite name="a" name="b"/>'],
    ['a bare ampersand', '<testsuite name="a & b"/>'],
    ['another top element', '<html/>'],
    ['nothing', ''],
    ['JSON', '{"results": []}'],
    ['a comment that never ends', '<testsuite><!-- </testsuite>'],
    ['too deep a nesting', '<testsuite>'.repeat(100)],
  ])('with %s is refused', (_, text) => {
    expect(importJunit({ file: 'r.xml', text })).toMatchObject({ ok: false, problems: [{ code: 'evidence-unreadable' }] });
  });

  it('has names that UTF-8 can hold', () => {
    const read = importJunit({ file: 'r.xml', text: '<testsuite><testcase name="a&#xD800;b&#10;c"/></testsuite>' });
    expect(read).toMatchObject({ ok: true, value: { samples: [{ name: 'a\u{FFFD}b c' }] } });
  });

  it('knows references to characters', () => {
    expect(readXml('<a b="&#65;&#x1F600;&lt;&apos;"/>')).toMatchObject({ ok: true, root: { attributes: new Map([['b', 'A😀<\'']]) } });
    expect(readXml('<a b="&#99999999;"/>')).toMatchObject({ ok: false });
  });

  it('of a great size and much white space is read in time that grows with it', () => {
    const cases = Array.from({ length: 20_000 }, (_, index) => `<testcase   name="c${index}"${' '.repeat(50)}/>`).join('\n');
    expect(importJunit({ file: 'r.xml', text: `<testsuite>${cases}</testsuite>` })).toMatchObject({ ok: true, value: { samples: { length: 20_000 } } });
  });
});
