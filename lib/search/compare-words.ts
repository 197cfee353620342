/** The order of UTF-16 units, as `<` has it. */
export const compareWords = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
