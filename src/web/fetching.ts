import type { Web, WebAnswer, WebQuestion } from './web.ts';

/** 32 MiB: a day of hours of 10,000 prompts in two versions. */
export const largestAnswer = 32 * 1024 * 1024;

/** Asks with the client of Node. */
export const fetching: Web = { get };

async function get({ url, headers, timeLimit }: WebQuestion): Promise<WebAnswer> {
  try {
    const response = await fetch(url, { headers: Object.fromEntries(headers), redirect: 'manual', signal: AbortSignal.timeout(timeLimit) });
    if (response.status >= 300 && response.status < 400) {
      await response.body?.cancel();
      return { is: 'failed', because: `the server answers ${response.status} and sends to another address, which is not followed` };
    }
    const bytes = await limited(response);
    return bytes === null ? { is: 'failed', because: `the answer is larger than ${largestAnswer} bytes` } : { is: 'answered', status: response.status, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (cause) {
    return { is: 'failed', because: reasonOf(cause, timeLimit) };
  }
}

/** The bytes of an answer; `null` where there are too many, and then the rest is not read. */
async function limited(response: Response): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    size += chunk.length;
    // Leaving the loop cancels the answer.
    if (size > largestAnswer) return null;
  }
  return Buffer.concat(chunks, size);
}

/** By names and codes, because messages may repeat what was sent. */
function reasonOf(cause: unknown, timeLimit: number): string {
  if (!(cause instanceof Error)) return 'the question failed';
  if (cause.name === 'TimeoutError') return `there was no whole answer within ${timeLimit} ms`;
  if (cause instanceof TypeError && 'code' in cause && cause.code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'the answer is not UTF-8 text';
  const { cause: below } = cause;
  const code = below instanceof Error && 'code' in below ? String(below.code) : cause.name;
  return `the server could not be asked (${code})`;
}
