/*
 * git paths are bytes. A path that is UTF-8 is its text. Any other path is kept without loss: bytes below 0x80 as
 * they are, byte B above as the lone surrogate U+DC00 + B. No UTF-8 text holds a lone surrogate, so both kinds never
 * meet, and `isUtf8Path` tells them apart.
 */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a path, by the rule above. */
export function pathFrom(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => String.fromCharCode(byte < 0x80 ? byte : 0xdc00 + byte)).join('');
  }
}

/** The bytes a path came from. */
export function pathBytes(path: string): Buffer {
  if (path.isWellFormed()) return Buffer.from(path, 'utf8');
  return Buffer.from(Array.from({ length: path.length }, (_, at) => path.charCodeAt(at) & 0xff));
}

/** `false` for a path whose bytes are not UTF-8: no prompt can have it, and it must be reported. */
export function isUtf8Path(path: string): boolean {
  return path.isWellFormed();
}

/** A path as it can be shown: bytes that are not UTF-8 as `\xE9`. */
export function shownPath(path: string): string {
  if (isUtf8Path(path)) return path;
  return path.replace(/[\uDC80-\uDCFF]/g, (byte) => `\\x${(byte.charCodeAt(0) & 0xff).toString(16).toUpperCase()}`);
}

/** The fields of a NUL-terminated output, each by the rule of paths. */
export function nulFields(output: Uint8Array): readonly string[] {
  if (output.length === 0) return [];
  const end = output.at(-1) === 0 ? output.length - 1 : output.length;
  try {
    return utf8.decode(output.subarray(0, end)).split('\0');
  } catch {
    return fieldByField(output.subarray(0, end));
  }
}

function fieldByField(output: Uint8Array): readonly string[] {
  const fields: string[] = [];
  for (let from = 0; from <= output.length; ) {
    const found = output.indexOf(0, from);
    const to = found === -1 ? output.length : found;
    fields.push(pathFrom(output.subarray(from, to)));
    from = to + 1;
  }
  return fields;
}
