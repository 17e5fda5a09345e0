import { entry } from '../entry.ts';

const doctor = 'Run `prompt-libraries doctor --rebuild`: it brings the file back as the branch had it last.';

/** The records of branch `prompt-library`, and the messages of its tags. */
export const ledgerCodes = {
  'record-invalid': entry<{ key: string; reason: string }>({
    severity: 'error',
    says: ({ key, reason }) => (key === '' ? `The record ${reason}.` : `\`${key}\` of the record ${reason}.`),
    why: 'Versions and tags follow from the records, so one that is not understood is never guessed at.',
    fix: () => doctor,
  }),
  'record-out-of-order': entry<{ id: string; previous: string }>({
    severity: 'error',
    says: ({ id, previous }) => (id === previous ? `\`${id}\` is recorded twice.` : `\`${id}\` stands behind \`${previous}\`.`),
    why: 'The same records always have the same bytes; other bytes were not written by this tool.',
    fix: () => doctor,
  }),
  'record-misplaced': entry<{ id: string; shard: string }>({
    severity: 'error',
    says: ({ id, shard }) => `\`${id}\` is recorded here, but belongs in ${shard}.`,
    why: 'A prompt is looked up only where it belongs: here it would count as never released.',
    fix: () => doctor,
  }),
  'tag-message-invalid': entry<{ tag: string; reason: string }>({
    severity: 'error',
    says: ({ tag, reason }) => `The message of the tag \`${tag}\` cannot be read: ${reason}.`,
    why: 'What was released is read from there when the records are lost.',
    fix: () => 'If the tag was not made by a release, rename it; otherwise run `prompt-libraries doctor`.',
  }),
};
