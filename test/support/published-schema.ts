import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const folder = new URL('../../schemas/', import.meta.url);

/** What is wrong with a value by a schema of `schemas/`, such as `report`; an empty list for a valid one. */
export function faultsBySchema(name: string, value: unknown): readonly string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  for (const file of readdirSync(folder).filter((each) => each.endsWith('.schema.json'))) {
    ajv.addSchema(JSON.parse(readFileSync(new URL(file, folder), 'utf8')), file);
  }
  const judge = ajv.getSchema(`${name}.schema.json`);
  if (judge === undefined) throw new Error(`There is no schema ${name}`);
  judge(value);
  return (judge.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
