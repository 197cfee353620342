import { CONTENT_FIELDS } from './index-options.ts';
import { type Field, LEVELS, type Level } from './search-answer.ts';

/** One word or phrase of the question that a statement met, with the forms found and the fields they stand in. */
export interface FoundTerm {
  asked: string;
  /** The form in the index, or the words of a phrase. */
  form: string;
  phrase?: readonly string[];
  /** As it is written, where it was not typed but is known by a table. */
  shown?: string;
  level: Level;
  fields: readonly Field[];
}

/** What the engine knows of a statement that meets the question. */
export interface Hit {
  score: number;
  /** Place in `LEVELS` of the farthest word; 0 where none was asked for. */
  level: number;
  /** 0: by the person asked for, 1: by somebody taken for them, 2: naming them. 0 where nobody was asked for. */
  nearness: number;
  found: readonly FoundTerm[];
  /** Some word stands in what was said or told, or the person asked for is the speaker. */
  anchored: boolean;
  /** Some word was met by a topic's label alone: that may complete an anchored hit, and makes no hit by itself. */
  byTopic: boolean;
  /** How many words of the question it lacks; 0 unless only some had to occur. */
  missing: number;
}

export type Hits = Map<number, Hit>;

export const levelRank = (level: Level) => LEVELS.indexOf(level);

/** Only on the topic: kept apart from those that have the words. */
export const isOnTopicOnly = ({ anchored, byTopic }: Hit) => byTopic && !anchored;

/** A hit that asks for no words. */
export const PLAIN_HIT: Hit = { score: 0, level: 0, nearness: 0, found: [], anchored: false, byTopic: false, missing: 0 };

/** Both halves of an AND. */
export function joinHits(one: Hit, other: Hit): Hit {
  return {
    score: one.score + other.score,
    level: Math.max(one.level, other.level),
    nearness: Math.max(one.nearness, other.nearness),
    found: [...one.found, ...other.found],
    anchored: one.anchored || other.anchored,
    byTopic: one.byTopic || other.byTopic,
    missing: 0,
  };
}

/** Either half of an OR: the nearer one decides the level, both count. */
export function mergeHits(one: Hit, other: Hit): Hit {
  return {
    score: one.score + other.score,
    level: Math.min(one.level, other.level),
    nearness: Math.min(one.nearness, other.nearness),
    found: [...one.found, ...other.found],
    anchored: one.anchored || other.anchored,
    byTopic: one.byTopic && other.byTopic,
    missing: 0,
  };
}

/** 0: in the words themselves, 1: in the summary, 2: in another wording, 3: beside them. The farthest word decides, except that a topic may complete it. */
export function fieldRank(hit: Hit): number {
  let rank = 0;
  const asked = new Map<string, number>();
  // Whose words they are was decided before: that their name also stands in them makes nobody nearer.
  const persons = new Set(hit.found.filter(({ form }) => form === '').map(({ asked }) => asked));
  for (const { asked: word, fields } of hit.found) {
    if (persons.has(word)) continue;
    const best = Math.min(...fields.map((field) => (CONTENT_FIELDS.includes(field) ? CONTENT_FIELDS.indexOf(field) : 3)));
    asked.set(word, Math.min(asked.get(word) ?? 3, best));
  }
  for (const best of asked.values()) rank = Math.max(rank, best);
  return rank;
}
