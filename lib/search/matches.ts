/**
 * What the engine knows of every statement while it answers: a score, and a state in bits (0: not met). Arrays as long as the archive are
 * walked faster than any list of objects, and one statement costs twelve bytes.
 */
export interface Matches {
  scores: Float64Array;
  states: Uint32Array;
}

/** Bits of a state. */
export const PRESENT = 1;
/** Some word stands in what was said or told, or the person asked for is the speaker. */
export const ANCHORED = 1 << 1;
/** Some word was met by a topic's label alone: that may complete an anchored hit, and makes no hit by itself. */
export const BY_TOPIC = 1 << 2;
/** One bit for each of `FIELDS` in which something stands. */
export const FIELDS_AT = 3;
/** What decides the order stands from here on, what decides first the highest: one comparison compares all of it. 2 bits. 0: in the words themselves, 1: in the summary, 2: in another wording, 3: beside them. */
export const RANK_AT = 14;
/** 2 bits. 0: by the person asked for, 1: by somebody taken for them, 2: naming them. */
export const NEARNESS_AT = 16;
/** 3 bits: place in `LEVELS` of the farthest word. */
export const LEVEL_AT = 18;
/** 6 bits: how many words of the question it lacks; 0 unless only some had to occur. */
export const MISSING_AT = 21;
export const MOST_MISSING = 63;

export const orderOf = (state: number): number => state >>> RANK_AT;
export const levelOf = (state: number): number => (state >>> LEVEL_AT) & 7;
export const nearnessOf = (state: number): number => (state >>> NEARNESS_AT) & 3;
export const rankOf = (state: number): number => (state >>> RANK_AT) & 3;
export const fieldsOf = (state: number): number => (state >>> FIELDS_AT) & 0x7ff;
/** Only on the topic: kept apart from those that have the words. */
export const isOnTopicOnly = (state: number): boolean => (state & (BY_TOPIC | ANCHORED)) === BY_TOPIC;

const FLAGS = ANCHORED;
const MASK = 0x7ff << FIELDS_AT;

/** Both halves of an AND: the farther one decides. */
export function joinStates(one: number, other: number): number {
  return (
    PRESENT |
    (Math.max(levelOf(one), levelOf(other)) << LEVEL_AT) |
    (Math.max(nearnessOf(one), nearnessOf(other)) << NEARNESS_AT) |
    (Math.max(rankOf(one), rankOf(other)) << RANK_AT) |
    ((one | other) & (FLAGS | BY_TOPIC | MASK))
  );
}

/** Either half of an OR: the nearer one decides. */
export function mergeStates(one: number, other: number): number {
  return (
    PRESENT |
    (Math.min(levelOf(one), levelOf(other)) << LEVEL_AT) |
    (Math.min(nearnessOf(one), nearnessOf(other)) << NEARNESS_AT) |
    (Math.min(rankOf(one), rankOf(other)) << RANK_AT) |
    ((one | other) & (FLAGS | MASK)) |
    (one & other & BY_TOPIC)
  );
}

/** Lends arrays for the time of one answer, so that a keystroke allocates nothing as long as the archive. */
export class MatchPool {
  private readonly places: number;
  private readonly free: Matches[] = [];

  constructor(places: number) {
    this.places = places;
  }

  /** Empty matches. */
  take(): Matches {
    const matches = this.free.pop();
    if (matches === undefined) return { scores: new Float64Array(this.places), states: new Uint32Array(this.places) };
    matches.scores.fill(0);
    matches.states.fill(0);
    return matches;
  }

  /** Whoever took them and needs them no more gives them back. */
  give(matches: Matches): void {
    if (this.free.length < KEPT) this.free.push(matches);
  }
}

const KEPT = 4;

/** The places of all statements that are met, ascending. */
export function placesOf({ states }: Pick<Matches, 'states'>): Int32Array {
  const places = new Int32Array(states.length);
  let count = 0;
  for (let place = 0; place < states.length; place++) {
    places[count] = place;
    if (states[place] !== 0) count += 1;
  }
  return places.slice(0, count);
}

/** How many statements are met. */
export function countMatches({ states }: Matches): number {
  let count = 0;
  for (let place = 0; place < states.length; place++) if (states[place] !== 0) count += 1;
  return count;
}
