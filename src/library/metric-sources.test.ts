import { describe, expect, it } from 'vitest';
import { configured } from '../../test/support/metric-world.ts';

describe('sources of metrics in the configuration', () => {
  it('have what their kind needs, and defaults for the rest', () => {
    const read = configured('  - {type: file, name: nightly, path: metrics.json}\n  - {type: opentelemetry, name: traces, url: "https://prometheus.example"}\n');
    expect('metrics' in read && read.metrics).toEqual([
      { name: 'nightly', environment: 'production', timeLimit: 30, origin: { type: 'file', path: 'metrics.json' } },
      {
        name: 'traces',
        environment: 'production',
        timeLimit: 30,
        origin: {
          type: 'opentelemetry',
          from: { url: 'https://prometheus.example', headers: new Map() },
          labels: { prompt: 'gen_ai.prompt.name', version: 'prompt_library.version', arm: 'prompt_library.arm' },
          instruments: { duration: 'gen_ai.client.operation.duration', tokens: 'gen_ai.client.token.usage', error: 'error.type' },
        },
      },
    ]);
  });

  it.each([
    ['a kind that needs another key', '  - {type: file, name: a}\n', [['metrics[0].path', 2]]],
    ['a key of another kind', '  - {type: file, name: a, path: m.json, url: "https://a.example"}\n', [['metrics[0].url', 2]]],
    ['two places for the same thing', '  - {type: opentelemetry, name: a, path: m.json, url: "https://a.example"}\n', [['metrics[0].url', 2]]],
    ['a name twice', '  - {type: file, name: a, path: m.json}\n  - {type: file, name: a, path: n.json}\n', [['metrics[1].name', 3]]],
    ['no query for errors', '  - {type: prometheus, name: a, url: "https://a.example", queries: {requests: up}}\n', [['metrics[0].queries.errors', 2]]],
    ['a query for a quantity that there is not', '  - {type: prometheus, name: a, url: "https://a.example", queries: {requests: up, errors: up, latency.sum: up}}\n', [['metrics[0].queries.latency.sum', 2]]],
    ['a secret over a line that others read', '  - {type: url, name: a, url: "http://a.example", headers: {Authorization: PROMPT_METRICS_TOKEN}}\n', [['metrics[0].url', 2]]],
    ['the token of the run', '  - {type: url, name: a, url: "https://a.example", headers: {Authorization: GITHUB_TOKEN}}\n', [['metrics.0.headers.Authorization', 2]]],
    ['a value in place of the name of a variable', '  - {type: url, name: a, url: "https://a.example", headers: {Authorization: Bearer abc}}\n', [['metrics.0.headers.Authorization', 2]]],
    ['evaluations, which are no traffic', '  - {type: evidence, name: a}\n', [['metrics.0.type', 2]]],
    ['words for a shell in place of arguments', '  - {type: command, name: a, command: "cat metrics.json | jq"}\n', [['metrics.0.command', 2]]],
  ])('with %s are refused at their place', (_, yaml, problems) => {
    expect(configured(yaml)).toEqual(problems);
  });

  it('may send a secret to a server of the same machine', () => {
    expect('metrics' in configured('  - {type: url, name: a, url: "http://127.0.0.1:9090/m", headers: {Authorization: PROMPT_METRICS_TOKEN}}\n')).toBe(true);
  });
});
