import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Metadata } from '../../src/format/document.ts';
import { nativeFormat } from '../../src/format/native.ts';
import { called, type Answer } from './called.ts';
import type { Fixture } from './git-fixture.ts';
import { faultsBySchema } from './published-schema.ts';

/** What tests of commands that write files do in one repository. */
export interface Writing {
  readonly call: (...argv: readonly string[]) => Promise<Answer>;
  /** What a command prints with `--json`; it must fit the command's schema. */
  readonly json: (name: string, ...argv: readonly string[]) => Promise<Record<string, unknown>>;
  readonly read: (path: string) => string;
  /** Metadata of a prompt file that must be without problems. */
  readonly metadataIn: (path: string) => Metadata;
}

export function writingIn({ folder }: Fixture): Writing {
  return {
    call: (...argv) => called(folder, argv),
    json: async (name, ...argv) => {
      const value = JSON.parse((await called(folder, [name, ...argv, '--json'])).out) as Record<string, unknown>;
      expect(faultsBySchema(name, value)).toEqual([]);
      return value;
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    metadataIn: (path) => {
      const document = nativeFormat.read(readFileSync(join(folder, path)), path);
      if (!document.ok) throw new Error(JSON.stringify(document.problems));
      expect(document.value.problems).toEqual([]);
      return document.value.metadata;
    },
  };
}

/** Exit code and, for a failure, its code: `2 prompt-unknown`. */
export function codeOf({ exit, out }: Answer): string {
  return `${exit} ${(JSON.parse(out) as { error?: { code: string } }).error?.code ?? ''}`.trim();
}
