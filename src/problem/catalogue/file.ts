import { entry } from '../entry.ts';

/** The file as bytes: its mode, size and encoding. */
export const fileCodes = {
  'file-not-regular': entry<{ kind: 'symlink' | 'submodule' | 'unknown' }>({
    severity: 'error',
    says: ({ kind }) => `This is a ${kind === 'unknown' ? 'special file' : kind}, not a regular file.`,
    why: 'A link inside the prompt folder could show readers any file of the machine that builds the release.',
    fix: () => 'Commit the prompt itself as a regular file.',
  }),
  'beside-too-large': entry<{ bytes: number }>({
    severity: 'warning',
    says: ({ bytes }) => `This file beside a prompt has ${bytes} bytes; what it holds was not looked into.`,
    why: 'What lies beside a prompt may reach the model; secrets and hidden text in it would not be found.',
    fix: () => 'Keep large files elsewhere, or make sure by other means.',
  }),
  'beside-not-text': entry<Record<string, never>>({
    severity: 'notice',
    says: () => 'This file beside a prompt is no text; what it holds was not looked into.',
    why: 'A picture is harmless; words in a file that says it is none could reach the model unseen.',
    fix: () => 'Look at it once, or keep it elsewhere.',
  }),
  'file-too-large': entry<{ bytes: number; limit: number }>({
    severity: 'error',
    says: ({ bytes, limit }) => `The file has ${bytes} bytes; at most ${limit} are read.`,
    why: 'A prompt of this size is data, and would slow every check.',
    fix: () => 'Move the data out of the prompt and pass it in as a variable.',
  }),
  'file-not-utf8': entry<{ offset: number }>({
    severity: 'error',
    says: ({ offset }) => `The file is not UTF-8: byte ${offset} begins no valid character.`,
    why: 'Readers would see different text, depending on what they guess the encoding to be.',
    fix: () => 'Save the file as UTF-8.',
  }),
  'file-has-nul': entry<{ offset: number }>({
    severity: 'error',
    says: ({ offset }) => `The file has a NUL byte at offset ${offset}.`,
    why: 'Many tools stop reading at a NUL byte: what they show would not be the whole prompt.',
    fix: () => 'Remove the NUL byte; if the file is UTF-16, save it as UTF-8.',
  }),
  'file-bare-cr': entry<Record<never, never>>({
    severity: 'error',
    says: () => 'The file ends lines with a lone carriage return.',
    why: 'Most tools see one single line, so front matter and places cannot be told.',
    fix: () => 'Save the file with LF line ends.',
  }),
};
