import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesIn } from '../files/files-in.ts';
import type { Files } from '../files/files.ts';
import { Failure } from '../problem/failure.ts';

/** By this file the right folder is known. */
const marker = 'templates/library/prompt-library.yaml';

/** The folder `templates/` of the package, wherever this file was bundled into. Throws `Failure` `templates-missing`. */
export async function shippedTemplates(): Promise<Files> {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, marker))) {
    const above = dirname(folder);
    if (above === folder) throw new Failure('templates-missing', 'The templates that come with the program are not there.', 'Install prompt-libraries again, with its folder templates.');
    folder = above;
  }
  return await filesIn(join(folder, 'templates'));
}
