import { CONTENT_FIELDS } from './index-options.ts';
import { ANCHORED, BY_TOPIC, FIELDS_AT, keepPlaces, LEVEL_AT, listPlaces, type Matches, PRESENT, RANK_AT } from './matches.ts';
import { FIELDS, type Field, LEVELS, type Level } from './search-answer.ts';

/**
 * While a word is scored, a statement collects one bit for each level at which and each field in which it was met; a bit can be added
 * without looking at what is there. Afterwards they are settled into a state.
 */
export function levelBit(level: Level, field: Field): number {
  // A word that stands only in another wording of the statement is at best of level `variant`.
  const farther = field === 'variant' ? Math.max(LEVELS.indexOf(level), LEVELS.indexOf('variant')) : LEVELS.indexOf(level);
  return 1 << (LEVELS_AT + farther);
}

/** Behind the bits of the fields. */
const LEVELS_AT = FIELDS_AT + FIELDS.length;
const FIELD_MASK = (1 << FIELDS.length) - 1;

/** What the fields of a word say, by their bits: how near to the words themselves it stands, whether it anchors, whether it is only a topic. */
const BY_FIELDS = Uint32Array.from({ length: 1 << FIELDS.length }, (_, bits) => {
  const fields = FIELDS.filter((_field, number) => (bits >> number) & 1);
  const ranks = fields.map((field) => (CONTENT_FIELDS.includes(field) ? CONTENT_FIELDS.indexOf(field) : 3));
  const anchored = fields.some((field) => CONTENT_FIELDS.includes(field)) ? ANCHORED : 0;
  const byTopic = fields.length > 0 && fields.every((field) => field === 'topic') ? BY_TOPIC : 0;
  return PRESENT | (Math.min(3, ...ranks) << RANK_AT) | anchored | byTopic | (bits << FIELDS_AT);
});

/** Turns the bits that were written into states and lists their places: the nearest level and field decide. What no longer counts is not met. */
export function settleStates(matches: Matches, isGone: Uint8Array | null): void {
  listPlaces(matches);
  if (isGone !== null) keepPlaces(matches, (place) => isGone[place] !== 1);
  const { states, places, count } = matches;
  for (let at = 0; at < count; at++) {
    const place = places[at] ?? 0;
    const bits = states[place] ?? 0;
    const levels = bits >>> LEVELS_AT;
    const level = 31 - Math.clz32(levels & -levels);
    states[place] = (BY_FIELDS[(bits >>> FIELDS_AT) & FIELD_MASK] ?? 0) | (level << LEVEL_AT);
  }
}
