/** What a prompt of a category is about: the words that its sentences are put together from. */
interface Subject {
  readonly people: readonly string[];
  readonly things: readonly string[];
  readonly places: readonly string[];
}

/** By category, so that prompts of one are alike and of two are not. */
export const subjects = {
  agents: {
    people: ['the customer', 'the account owner', 'a returning buyer', 'the person who wrote', 'the reseller', 'a new subscriber'],
    things: ['refund', 'invoice', 'delivery date', 'warranty claim', 'subscription', 'order number', 'damaged parcel', 'duplicate payment', 'exchange'],
    places: ['the order history', 'the billing system', 'the help centre', 'the returns policy', 'the last conversation', 'the shipping table'],
  },
  tasks: {
    people: ['the analyst', 'the reader', 'the reviewer', 'the author of the report', 'the editor', 'the team lead'],
    things: ['summary', 'quarterly figure', 'incident', 'meeting note', 'risk', 'open question', 'deadline', 'decision', 'root cause'],
    places: ['the transcript', 'the attached report', 'the ticket', 'the appendix', 'the release notes', 'the first paragraph'],
  },
  extractors: {
    people: ['the sender', 'the signatory', 'the patient', 'the contractor', 'the supplier', 'the applicant'],
    things: ['due date', 'postal address', 'contract clause', 'total amount', 'line item', 'reference number', 'dosage', 'notice period', 'currency'],
    places: ['the scanned page', 'the header of the letter', 'the table', 'the signature block', 'the footer', 'the second annex'],
  },
  guardrails: {
    people: ['the user', 'a minor', 'the operator', 'the on-call engineer', 'anybody outside the company', 'a third party'],
    things: ['medical advice', 'legal question', 'personal detail', 'threat', 'account credential', 'medical record', 'complaint', 'political opinion', 'self-harm report'],
    places: ['the safety policy', 'the escalation guide', 'the list of regions', 'the moderation queue', 'the terms of service', 'the regional rules'],
  },
} as const satisfies Readonly<Record<string, Subject>>;
export type SubjectName = keyof typeof subjects;

type Sentence = (person: string, thing: string, place: string, number: number) => string;

/** How people write prompts: orders, conditions, lists, examples. */
const sentences: readonly Sentence[] = [
  (person, thing, place) => `When ${person} asks about a ${thing}, look it up in ${place} before you answer.`,
  (person, thing) => `If the ${thing} is missing, ask ${person} for it once, politely, and then carry on with what you have.`,
  (_, thing, place, number) => `Never quote more than ${number} lines from ${place}; describe the ${thing} in your own words instead.`,
  (person, thing) => `Tell ${person} what happens to the ${thing} next, who looks after it, and roughly how long that takes.`,
  (_, thing, place) => `Two sources can disagree: ${place} wins over anything that the conversation says about the ${thing}.`,
  (person, thing, _, number) => `Keep the answer about the ${thing} under ${number * 20} words unless ${person} explicitly wants the details.`,
  (person, _, place) => `Write the way ${person} writes: short sentences for short questions, a calm tone even where ${place} is full of exclamation marks.`,
  (_, thing, place, number) => `- ${number}. Copy the ${thing} exactly as ${place} spells it, including punctuation, and leave out nothing.`,
  (person, thing) => `For example, "Where is my ${thing}?" deserves a direct answer first; ${person} does not need an introduction.`,
  (_, thing, place) => `A ${thing} older than thirty days belongs to the archive team (see ${place}), so hand it over with a one-line explanation.`,
  (person, thing, place) => `Do not guess. If ${place} says nothing about the ${thing}, say so, and offer ${person} the form at https://help.example.com/contact.`,
  (_, thing) => `Return the ${thing} as plain text, without Markdown, quotation marks or a closing remark.`,
  (person, thing, place, number) => `Rate your confidence about the ${thing} from 1 to ${number + 3}; below 3, send ${person} to a colleague and mention ${place}.`,
  (_, thing) => `Dates are written as 2026-03-14, amounts as 1,250.00 EUR, and every ${thing} keeps its own line.`,
];

/** A sentence of a prompt about a subject; the same numbers give the same words. */
export function sentenceAbout(subject: SubjectName, random: () => number): string {
  const { people, things, places } = subjects[subject];
  const oneOf = <T>(list: readonly T[], otherwise: T): T => list[Math.floor(random() * list.length)] ?? otherwise;
  const write = oneOf(sentences, () => '');
  return write(oneOf<string>(people, ''), oneOf<string>(things, ''), oneOf<string>(places, ''), 1 + Math.floor(random() * 6));
}
