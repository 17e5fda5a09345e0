import { longRuns } from './long-runs.ts';
import { matchesOf } from './matches.ts';
import { plainCopy } from './plain-copy.ts';

/** A piece of text that asks a model for what it should not do. */
export interface Phrase {
  readonly at: number;
  readonly asks: string;
}

const gap = '\\s{1,4}';
/** `all of the`, `any` … before the thing that is meant. */
const some = `(?:(?:all|any|every|each|of|the|these|those|your|my|its)${gap}){0,4}`;
const earlier = '(?:previous|prior|above|earlier|preceding|foregoing|initial|original|former|system|safety|security)';
const rules = '(?:instructions?|prompts?|rules|guidelines|directions|directives|commands|messages?|restrictions|guardrails|polic(?:y|ies))';
const drop = '(?:ignore|disregard|forget|override|bypass|circumvent)';
const limits = '(?:restrictions?|rules|guidelines|filters?|limits?|limitations|guardrails|ethics|polic(?:y|ies))';

/** What is asked, and the words it is asked by. Every repetition is bounded: a long text takes time in proportion to its length. */
const asked: readonly (readonly [asks: string, pattern: string])[] = [
  ['to drop earlier instructions', `${drop}${gap}${some}${earlier}${gap}(?:(?:and|or|system|safety|user|developer|${earlier})${gap}){0,3}${rules}\\b`],
  ['to drop earlier instructions', `${drop}${gap}${some}(?:${rules}|everything|text|context)${gap}(?:that${gap})?(?:(?:was|were|is|are|came|you|been|given|told|have)${gap}){0,4}(?:above|before|previously|earlier|so far)\\b`],
  ['to drop earlier instructions', `${drop}${gap}(?:all${gap}(?:of${gap})?)?your${gap}(?:previous${gap}|own${gap})?(?:instructions|guidelines|programming|training|restrictions)\\b`],
  ['to keep something from the user', `(?:do${gap}not|don['\u2019]t|never)${gap}(?:tell|inform|notify|alert|warn)${gap}the${gap}users?${gap}(?:about|of|that)\\b`],
  ['to keep something from the user', `without${gap}(?:telling|informing|notifying|alerting)${gap}the${gap}users?\\b|(?:hide|conceal)${gap}(?:this|these|it)${gap}from${gap}the${gap}users?\\b`],
  ['to leave its role', `you${gap}are${gap}(?:now${gap})?(?:going${gap}to${gap}be${gap}|an?${gap})?(?:DAN|jailbroken|unrestricted|unfiltered|uncensored)\\b|do${gap}anything${gap}now\\b`],
  ['to leave its role', `(?:developer|god|jailbreak|DAN)${gap}mode${gap}(?:is${gap})?(?:now${gap})?(?:enabled|activated|unlocked|on)\\b`],
  ['to leave its role', `(?:act|behave|respond|answer|pretend|reply)${gap}(?:(?:as|like|if|though|that)${gap}){0,3}(?:you|there)${gap}(?:have|had|are|were)${gap}(?:no|not${gap}bound${gap}by|free${gap}of|without)${gap}(?:any${gap})?(?:\\w{1,20}${gap})?${limits}\\b`],
  ['to leave its role', `without${gap}(?:any${gap})?(?:ethical|moral|safety|content)${gap}(?:restrictions?|filters?|limits?|limitations|constraints)\\b`],
  ['to show its instructions', `(?:reveal|print|repeat|output|show|display|leak|dump|recite)${gap}(?:me${gap}|us${gap})?(?:all${gap}(?:of${gap})?)?your${gap}(?:(?:full|entire|complete|hidden|secret|original|initial|exact|own)${gap}){0,3}(?:system${gap}|developer${gap})?(?:prompt|instructions)\\b`],
  ['to obey a new system', `(?:new|updated|real|actual)${gap}system${gap}(?:prompt|message|instructions?)\\s{0,4}:|system${gap}(?:prompt${gap})?override\\b`],
  ['to send data away', `(?:send|post|upload|forward|transmit|exfiltrate|leak)${gap}(?:(?:all|the|this|these|entire|full|whole|any|your|user|users|user['\u2019]s|their|of)${gap}){0,5}(?:conversation|chat|history|api${gap}keys?|credentials|passwords?|secrets?|prompt|variables?|tokens?|cookies?|data)${gap}(?:\\w{1,20}${gap}){0,3}to${gap}(?:https?:|www\\.)`],
];
/** Without `u`, which takes a third longer: letters that count as s and k only with it are none in a plain copy. */
const pattern = new RegExp(`\\b(?:${asked.map(([, words]) => `(${words})`).join('|')})`, 'gi');
/** Something fetched that a shell runs, told at the bar. */
const piped = /(?<=\b(?:curl|wget)[ \t][^\n|]{1,200})\|[ \t]{0,4}(?:sudo[ \t]{1,4})?(?:ba|z|da|k)?sh\b/giu;
/** A block that long is no word, number or name. */
const encodedIn = longRuns(/[A-Za-z0-9+/]/u, 200);

/** The phrases of a text, in order, looked for in its plain copy. */
export function phrasesIn(text: string): readonly Phrase[] {
  const copy = plainCopy(text);
  const plain = copy?.text ?? text;
  const words = matchesOf(plain, pattern).map((found) => {
    const which = found.slice(1).findIndex((group) => group !== undefined);
    return { at: found.index, asks: asked[which]?.[0] ?? '' };
  });
  const blocks = encodedIn(plain)
    .filter(({ from, to }) => plain[from - 1] !== '=' && isMixed(plain.slice(from, to)))
    .map(({ from }) => ({ at: from, asks: 'for something encoded, which nobody can review' }));
  const runs = matchesOf(plain, piped).map(({ index }) => ({ at: index, asks: 'to run what a server sends' }));
  const phrases = [...words, ...blocks, ...runs].sort((a, b) => a.at - b.at);
  return copy === null ? phrases : phrases.map(({ at, asks }) => ({ at: copy.originOf(at), asks }));
}

/** A ruler of equal signs or a run of one letter encodes nothing. */
function isMixed(block: string): boolean {
  return /[a-z]/u.test(block) && /[A-Z]/u.test(block) && /\d/u.test(block);
}
