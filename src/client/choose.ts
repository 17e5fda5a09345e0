import { armOf, isCandidate, utf8Of } from '../rollout/bucketing.ts';
import { own, type Environment, type Prompt, type Version } from './catalog.ts';
import { deprecatedAt } from './deprecation.ts';
import { fault } from './fault.ts';
import type { Deprecated, GetOptions } from './types.ts';

/** A version, and why it is that one. */
export interface Choice extends Version {
  readonly id: string;
  readonly version: string;
  readonly variant: string;
  readonly deprecated: Deprecated | null;
}

/** Is told what somebody should look at; what it is told again it keeps to itself. */
export type Tell = (says: string) => void;

/**
 * The version that a request gets. Ids that a prompt had lead to it; a prompt that goes within a week leads to its
 * replacement, unless a version is named. @throws PromptError
 */
export function choose(place: Environment, id: string, request: GetOptions, now: () => number, tell: Tell, passed: readonly string[] = []): Choice {
  const prompt = own(place.prompts, id);
  if (!prompt) {
    const next = own(place.redirects, id);
    if (next) return choose(place, next, request, now, tell, passed);
    const gone = own(place.removed, id);
    throw fault(gone ? 'removed' : 'unknown-id', gone?.replacement ? `${id}, use ${gone.replacement}` : id);
  }
  const deprecated = prompt.deprecation && deprecatedAt(prompt.deprecation, now());
  if (deprecated && deprecated.phase !== 'announced') {
    const { phase, removal, replacement } = deprecated;
    const says = `${id} goes ${removal}, use ${replacement}: ${phase}`;
    tell(says);
    if (/removal/.test(phase) && !request.version) {
      if (!replacement || passed.includes(replacement)) throw fault('retired', says);
      return choose(place, replacement, request, now, tell, [...passed, id]);
    }
  }
  const [version, variant] = versionFor(id, prompt, request, tell);
  const found = own(prompt.versions, version);
  if (!found) throw fault('unknown-version', `${id} ${version}`);
  return { ...found, id, version, variant, deprecated };
}

function versionFor(id: string, { stable, latest, rollout, experiment }: Prompt, { version, label, targetingKey: key }: GetOptions, tell: Tell): readonly [version: string, variant: string] {
  if (version) return [version, 'pinned'];
  if (label) {
    const named = own({ stable, latest, candidate: rollout?.candidate }, label);
    if (!named) throw fault('unknown-label', `${id} ${label}`);
    return [named, label];
  }
  if (!stable) throw fault('no-version', id);
  if (key) {
    if (utf8Of(key) !== key) tell('key is not ASCII');
    if (rollout && isCandidate(rollout.weight, rollout.salt, key)) return [rollout.candidate, 'candidate'];
    const arm = experiment && armOf(experiment, key);
    if (arm) return [arm.version, arm.name];
  }
  return [stable, 'stable'];
}
