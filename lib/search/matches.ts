/**
 * What the engine knows of every statement while it answers: a score, and a state in bits (0: not met). Arrays as long as the archive are
 * looked up faster than any list of objects; the list beside them says where anything stands, so that a rare word costs what it has.
 */
export interface Matches {
  scores: Float64Array;
  states: Uint32Array;
  /** Where a state is not 0, ascending: the first `count` of these. */
  places: Int32Array;
  count: number;
  /** 1 for each run of places in which something was written since places were last listed. */
  written: Uint8Array;
}

/** So many places, as a power of two, are one run: few enough to be looked through for one that is met. */
export const RUN = 6;

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
  private sums: Float64Array | undefined;

  constructor(places: number) {
    this.places = places;
  }

  /** Empty matches. */
  take(): Matches {
    const { places } = this;
    return (
      this.free.pop() ?? {
        scores: new Float64Array(places),
        states: new Uint32Array(places),
        places: new Int32Array(places),
        count: 0,
        written: new Uint8Array((places >> RUN) + 1),
      }
    );
  }

  /** Whoever took them and needs them no more gives them back. Their places must have been listed. */
  give(matches: Matches): void {
    if (this.free.length >= KEPT) return;
    clear(matches);
    this.free.push(matches);
  }

  /** Zeros, one a place, for whoever leaves zeros behind. */
  zeros(): Float64Array {
    this.sums ??= new Float64Array(this.places);
    return this.sums;
  }
}

const KEPT = 3;
/** Where one place in so many is met, all are cleared at once. */
const MANY = 8;

function clear(matches: Matches): void {
  const { scores, states, places, count } = matches;
  if (count > states.length / MANY) {
    scores.fill(0);
    states.fill(0);
  } else
    for (let at = 0; at < count; at++) {
      const place = places[at] ?? 0;
      scores[place] = 0;
      states[place] = 0;
    }
  matches.count = 0;
}

/** Lists the places that are met, after something was written. */
export function listPlaces(matches: Matches): void {
  const { states, places, written } = matches;
  let count = 0;
  for (let run = 0; run < written.length; run++) {
    if (written[run] === 0) continue;
    written[run] = 0;
    const end = Math.min(states.length, (run + 1) << RUN);
    for (let place = run << RUN; place < end; place++) {
      places[count] = place;
      if (states[place] !== 0) count += 1;
    }
  }
  matches.count = count;
}

/** Keeps of the places that are met those that pass; the others are not met any more. */
export function keepPlaces(matches: Matches, passes: (place: number) => boolean): void {
  const { scores, states, places } = matches;
  let count = 0;
  for (let at = 0; at < matches.count; at++) {
    const place = places[at] ?? 0;
    if (passes(place)) {
      places[count] = place;
      count += 1;
    } else {
      states[place] = 0;
      scores[place] = 0;
    }
  }
  matches.count = count;
}

/** The places of all statements that are met, ascending: a view that ends when the matches are given back or altered. */
export const placesOf = ({ places, count }: Matches): Int32Array => places.subarray(0, count);
