import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Temporary folders that go away together. */
export interface Workshop {
  readonly folder: () => string;
  /** A copy of a folder, in a folder of its own. */
  readonly copied: (folder: string) => string;
  readonly clear: () => void;
}

export function workshop(): Workshop {
  const made: string[] = [];
  const folder = (): string => {
    const path = mkdtempSync(join(tmpdir(), 'prompt-bench-'));
    made.push(path);
    return path;
  };
  return {
    folder,
    copied: (original) => {
      const copy = join(folder(), basename(original));
      cpSync(original, copy, { recursive: true });
      return copy;
    },
    clear: () => {
      for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
    },
  };
}
