/** Numbers from 0 to 1 (exclusive) that are the same for the same seed on every machine (mulberry32). */
export type Random = () => number;

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from `from` to `to`, both included. */
export const between = (random: Random, from: number, to: number): number => from + Math.floor(random() * (to - from + 1));

/** One of a list, each as likely. Throws on an empty list. */
export function oneOf<T>(random: Random, list: readonly T[]): T {
  const [chosen] = list.slice(Math.floor(random() * list.length));
  if (chosen === undefined) throw new Error('There is nothing to choose from.');
  return chosen;
}

/** The same members in another order. */
export function shuffled<T>(random: Random, list: readonly T[]): T[] {
  return list
    .map((member) => ({ member, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ member }) => member);
}
