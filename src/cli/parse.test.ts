import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failure } from '../problem/failure.ts';
import type { Description } from './command.ts';
import { descriptions } from './descriptions/index.ts';
import { globalFlags, topFlags } from './flag.ts';
import { requestOf } from './parse.ts';

const create: Description = {
  summary: 'Create a prompt',
  group: 'write',
  arguments: { name: { description: 'its name', takes: 'one' } },
  flags: {
    category: { kind: 'choice', values: ['agents', 'tasks'], required: true, description: 'Category' },
    content: { kind: 'text', value: 'TEXT', default: '', description: 'Content' },
    tags: { kind: 'list', value: 'TAG', description: 'Tags' },
    var: { kind: 'repeated', value: 'NAME=VALUE', description: 'Variable' },
    days: { kind: 'number', value: 'N', least: 0, default: 7, description: 'Days' },
    open: { kind: 'switch', short: 'o', description: 'Open it' },
  },
  examples: ['create Triage --category agents'],
};
const release: Description = {
  summary: 'Release prompts',
  group: 'release',
  arguments: { id: { description: 'prompts', takes: 'any' } },
  flags: {},
  examples: ['release'],
};
const commands = { create, release };

function call(...argv: string[]) {
  const request = requestOf(argv, commands);
  if (request.is !== 'call') throw new Error(`asks for ${request.is}`);
  return request;
}

function flags(...argv: string[]) {
  return call('create', 'Triage', '--category', 'agents', ...argv).flags;
}

function codeOf(...argv: string[]): string | null {
  return failureOf(...argv)?.code ?? null;
}

function failureOf(...argv: string[]): Failure | null {
  try {
    requestOf(argv, commands);
    return null;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

describe('a command line', () => {
  it('throws nothing but failures, whatever the words', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('create', 'release', 'help', '--', '-', '-o', '-oo', '--tags', '--tags=', '--cwd', '--days', '-5', '--json=', '--__proto__', '--constructor', '__proto__', '--category', 'agents', '--var', '--help'),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (argv) => {
        failureOf(...argv);
      }),
      { seed: 8, numRuns: 5000 },
    );
  });

  it('means the same with `--flag value` and `--flag=value`', () => {
    fc.assert(
      fc.property(fc.string().filter((text) => !text.startsWith('-')), (text) => {
        expect(flags(`--content=${text}`)).toEqual(flags('--content', text));
        expect(flags(`--content=${text}`)['content']).toBe(text);
      }),
      { seed: 8, numRuns: 500 },
    );
  });

  it('may put global flags before the command', () => {
    const written = call('--cwd', 'elsewhere', '--json', 'create', 'Triage', '--category=agents');
    expect(written).toMatchObject({ command: 'create', cwd: 'elsewhere', arguments: { name: 'Triage' } });
  });

  it('gives every flag a value: its default, or null', () => {
    expect(flags()).toEqual({ category: 'agents', content: '', tags: null, var: null, days: 7, open: false });
  });

  it('takes everything after `--` as plain words', () => {
    expect(call('create', '--category', 'tasks', '--tags', 'a', '--', '--days').arguments).toEqual({ name: '--days' });
  });

  it('gives a last argument all words that are left', () => {
    expect(call('release', 'a', 'b').arguments).toEqual({ id: ['a', 'b'] });
    expect(call('release').arguments).toEqual({ id: [] });
  });
});

describe('a list flag', () => {
  it.each([
    [['--tags', 'a', 'b', 'c']],
    [['--tags', 'a,b,c']],
    [['--tags=a,b', '--tags', 'c']],
    [['--tags', 'a', '--tags', 'b', 'c']],
    [['--tags', 'a, b ,c']],
  ])('reads %j as a, b and c', (argv) => {
    expect(flags(...argv)['tags']).toEqual(['a', 'b', 'c']);
  });

  it('with commas leaves the words after it alone', () => {
    expect(call('create', '--category=tasks', '--tags', 'a,b', 'Triage').arguments).toEqual({ name: 'Triage' });
  });

  it('is empty, not absent, when it is written empty', () => {
    expect(flags('--tags=')['tags']).toEqual([]);
  });

  it('that takes one value at a time keeps its commas', () => {
    expect(flags('--var', 'a=1,2', '--var', 'b=')['var']).toEqual(['a=1,2', 'b=']);
  });
});

describe('a call that cannot be understood', () => {
  it.each([
    ['command-unknown', ['craete']],
    ['command-unknown', ['']],
    ['command-unknown', ['toString']],
    ['flag-unknown', ['create', 'x', '--catgory=agents']],
    ['flag-unknown', ['create', 'x', '-z']],
    ['flag-unknown', ['create', 'x', '--category=agents', '--version']],
    ['flag-unknown', ['--colour']],
    ['flag-missing', ['create', 'x']],
    ['flag-repeated', ['create', 'x', '--category=agents', '--category=agents']],
    ['flag-value-missing', ['create', 'x', '--category']],
    ['flag-value-missing', ['create', 'x', '--content', '--open']],
    ['flag-value-unexpected', ['create', 'x', '--open=yes']],
    ['flag-value-unknown', ['create', 'x', '--category', 'agnets']],
    ['flag-value-no-number', ['create', 'x', '--category=agents', '--days', '1.5']],
    ['flag-value-no-number', ['create', 'x', '--category=agents', '--days', '-1']],
    ['flag-value-no-number', ['create', 'x', '--category=agents', '--days=']],
    ['argument-missing', ['create', '--category=agents']],
    ['argument-unexpected', ['create', 'x', 'y', '--category=agents']],
  ])('is %s for %j', (code, argv) => {
    expect(codeOf(...argv)).toBe(code);
  });

  it('names what was probably meant', () => {
    expect(failureOf('craete')?.message).toContain('create');
    expect(failureOf('create', 'x', '--catgory=agents')?.message).toContain('--category');
    expect(failureOf('create', 'x', '--category', 'agnets')?.message).toContain('agents');
  });

  it('shows an example when a word is missing', () => {
    expect(failureOf('create', '--category=agents')?.help).toContain(create.examples[0]);
    expect(failureOf('create', 'x')?.help).toContain(create.examples[0]);
  });
});

describe('asking for help or the version', () => {
  it.each([
    [[], null],
    [['--help'], null],
    [['-h'], null],
    [['help'], null],
    [['help', 'create'], 'create'],
    [['create', '--help', '--nonsense'], 'create'],
    [['create', '-h'], 'create'],
    [['--help', 'create'], 'create'],
  ])('%j asks for the help of %s', (argv, command) => {
    expect(requestOf(argv, commands)).toEqual({ is: 'help', command });
  });

  it('the version is asked for without a command', () => {
    expect(requestOf(['--version'], commands)).toEqual({ is: 'version' });
  });
});

describe('the table of commands', () => {
  const all: [string, Description][] = Object.entries(descriptions);

  it.each(all)('%s has examples that the parser accepts', (name, description) => {
    for (const example of description.examples) {
      const words = [...example.matchAll(/"([^"]*)"|(\S+)/gu)].map((match) => match[1] ?? match[2] ?? '');
      expect(requestOf(words, descriptions)).toMatchObject({ is: 'call', command: name });
    }
  });

  it.each(all)('%s has no flag by the name of a global one', (_, description) => {
    const shorts = Object.values(description.flags).map(({ short }) => short);
    expect(Object.keys(description.flags).filter((flag) => flag in globalFlags)).toEqual([]);
    expect(shorts).not.toContain(topFlags.help.short);
  });

  it.each(all)('%s takes several words only with its last argument', (_, description) => {
    const many = Object.values(description.arguments).findIndex(({ takes }) => takes === 'some' || takes === 'any');
    expect(many === -1 || many === Object.keys(description.arguments).length - 1).toBe(true);
  });
});
