import { nearestName } from '../domain/nearest.ts';
import { textOf } from '../format/bytes.ts';
import { readYamlFile, type YamlDocument } from '../format/yaml-document.ts';
import { passed, refused, type Checked } from '../problem/checked.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { consumerViolations } from '../schema/consumers.ts';
import { pathText, type Violation } from '../schema/violation.ts';
import { appOf } from './consumer-path.ts';

/** An application and the prompts it uses. */
export interface Consumer {
  readonly app: string;
  readonly owner: string | null;
  /** The file that says so. */
  readonly file: string;
  readonly uses: readonly ConsumerUse[];
}

export interface ConsumerUse {
  readonly id: string;
  readonly range: string;
  /** Position in the file, from 1. */
  readonly line: number;
  readonly column: number;
}

/** Reads `consumers/<app>.yaml`, or tells everything that is wrong with it. */
export function readConsumer(bytes: Uint8Array, file: string): Checked<Consumer> {
  const text = textOf(bytes, file);
  const document: Checked<YamlDocument> = text.ok ? readYamlFile(text.value, file) : text;
  if (!document.ok) return document;
  const { value, placeOf } = document.value;
  const app = appOf(file) ?? '';
  const about = (path: Violation['path']): { readonly place: Problem['place'] } => ({ place: { file, ...placeOf(path) } });
  const wrong = consumerViolations('consumer', value).map((each) => problem('consumer-invalid', { key: pathText(each.path), reason: reasonOf(each) }, about(each.path)));
  if (wrong.length === 0 && value['app'] !== undefined && value['app'] !== app) {
    wrong.push(problem('consumer-invalid', { key: 'app', reason: `must be ${app}, as the file is called` }, about(['app'])));
  }
  const [first, ...others] = wrong;
  if (first !== undefined) return refused(first, ...others);
  const uses = Object.entries(value['uses'] as Readonly<Record<string, string>>).map(([id, range]) => ({ id, range, ...placeOf(['uses', id]) }));
  return passed({ app, owner: typeof value['owner'] === 'string' ? value['owner'] : null, file, uses });
}

function reasonOf({ keyword, params, path, reason }: Violation): string {
  const known = keyword === 'additionalProperties' && Array.isArray(params['known']) ? (params['known'] as readonly string[]) : [];
  const meant = nearestName(String(path.at(-1)), known);
  return meant === null ? reason : `${reason}; did you mean \`${meant}\`?`;
}
