import { readYamlFile } from '../../format/yaml-document.ts';
import type { Repository } from '../../git/repository.ts';
import { configurationFrom, type WrittenConfiguration } from '../../library/read-configuration.ts';
import { problem, type About, type Problem } from '../../problem/problem.ts';
import { schemes } from '../../version/schemes.ts';
import { otherScheme, versionsIn } from '../state/other-scheme.ts';
import { readCatalog } from '../state/read-catalog.ts';

/** A configuration that fits its schema, with its text. */
export interface WrittenText {
  readonly written: WrittenConfiguration;
  readonly text: string;
  readonly file: string;
}

/** First versions that are none of the scheme that is to count on from them. */
export function initialFaults({ written, text, file }: WrittenText): readonly Problem[] {
  const { name, accepts, example } = schemes[configurationFrom(written).versioning.scheme];
  return Object.entries(written.versioning?.initial ?? {}).flatMap(([key, version]) =>
    accepts(version) ? [] : [problem('version-invalid', { version, scheme: name, example }, placed({ text, file })(['versioning', 'initial', key]))],
  );
}

/** What cannot follow what was released already: once there is a version, its scheme stays. */
export async function otherSchemeFaults(repository: Repository, records: string, { written, text, file }: WrittenText): Promise<readonly Problem[]> {
  return otherScheme(configurationFrom(written), versionsIn(await readCatalog(repository, records)), placed({ text, file }));
}

/** The line of a key, or the first one where it is not written: then its default is what counts. */
function placed({ text, file }: Pick<WrittenText, 'text' | 'file'>): (key: readonly string[]) => About {
  const document = readYamlFile(text, file);
  return (key) => ({ place: { file, line: 1, ...(document.ok ? document.value.placeOf(key) : {}) } });
}
