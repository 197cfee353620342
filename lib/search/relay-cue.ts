import { RELAY_VERBS } from './cue-words.ts';
import type { Unit } from './query-unit.ts';

const PARTICLES = new Set(['on', 'along', 'down', 'out']);

/** Whether the word at this place, "by", "via" or "through", says that whoever follows passed words on: "told by", "passed on by". */
export function passesOn(units: readonly Unit[], at: number): boolean {
  const cue = units[at]?.form ?? '';
  if (cue === 'via' || cue === 'through') return true;
  const before = units[at - 1]?.form ?? '';
  return cue === 'by' && RELAY_VERBS.has(PARTICLES.has(before) ? (units[at - 2]?.form ?? '') : before);
}

/** Whether "by", "from" or "to" follows, with a particle between or not. */
export function leadsToName(units: readonly Unit[], at: number): boolean {
  const after = units[at + 1]?.form ?? '';
  const next = PARTICLES.has(after) ? (units[at + 2]?.form ?? '') : after;
  return next === 'by' || after === 'from' || after === 'to';
}

/** The particle of a verb of passing on, before "by": the "on" of "passed on by". */
export function isRelayParticle(units: readonly Unit[], at: number): boolean {
  return PARTICLES.has(units[at]?.form ?? '') && RELAY_VERBS.has(units[at - 1]?.form ?? '') && units[at + 1]?.form === 'by';
}
