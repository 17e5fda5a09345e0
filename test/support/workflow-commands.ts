/** A workflow command as the runner reads it from a line of output. */
export interface Command {
  readonly name: string;
  /** `file`, `line`, `col`, `title` … of an annotation. */
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

function unescaped(text: string, escapes: Readonly<Record<string, string>>): string {
  return text.replace(/%(?:0D|0A|25|3A|2C|5D|3B)/gu, (code) => escapes[code] ?? code);
}

const ofMessage: Readonly<Record<string, string>> = { '%0D': '\r', '%0A': '\n', '%25': '%' };
const ofProperty: Readonly<Record<string, string>> = { ...ofMessage, '%3A': ':', '%2C': ',' };
const ofOldForm: Readonly<Record<string, string>> = { '%0D': '\r', '%0A': '\n', '%25': '%', '%5D': ']', '%3B': ';' };

function propertiesIn(text: string, separator: string, escapes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const pairs = text
    .trim()
    .split(separator)
    .filter((pair) => pair.includes('='))
    .map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at).trim(), unescaped(pair.slice(at + 1), escapes)] as const;
    });
  return Object.fromEntries(pairs);
}

/** `::name key=value,key=value::message`, only at the start of a line. */
function newForm(line: string): Command | null {
  const trimmed = line.trimStart();
  const end = trimmed.startsWith('::') ? trimmed.indexOf('::', 2) : -1;
  if (end < 0) return null;
  const head = trimmed.slice(2, end);
  const space = head.indexOf(' ');
  const name = space < 0 ? head : head.slice(0, space);
  const properties = space < 0 ? {} : propertiesIn(head.slice(space), ',', ofProperty);
  return { name, properties, message: unescaped(trimmed.slice(end + 2), ofMessage) };
}

/** `##[name key=value;key=value]message`, anywhere in a line: the form the runner still obeys. */
function oldForm(line: string): Command | null {
  const match = /##\[(?<name>[^\s\]]+)(?<properties>[^\]]*)\](?<message>.*)$/u.exec(line);
  if (match?.groups === undefined) return null;
  const { name = '', properties = '', message = '' } = match.groups;
  return { name, properties: propertiesIn(properties, ';', ofOldForm), message: unescaped(message, ofOldForm) };
}

/** Every command the runner would obey, in order of output. */
export function commandsIn(output: string): readonly Command[] {
  return output.split(/\r\n|\r|\n/u).flatMap((line) => newForm(line) ?? oldForm(line) ?? []);
}

/** Names and values of an output or environment file: `name=value`, or `name<<MARK`, lines, `MARK`. */
export function valuesIn(file: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  const lines = file.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] ?? '').replace(/\r$/u, '');
    if (line === '') continue;
    const [, name, mark] = /^([^=]*?)<<(.+)$/u.exec(line) ?? [];
    if (name === undefined || mark === undefined) {
      const equals = line.indexOf('=');
      if (equals < 0) throw new Error(`The runner cannot read this line: ${line}`);
      values[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    const end = lines.findIndex((one, index) => index > at && one.replace(/\r$/u, '') === mark);
    if (end < 0) throw new Error(`The value of ${name} has no end.`);
    values[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return values;
}
