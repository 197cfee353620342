/** How well an answer fits a question, by ids: 3 what was asked for, 2 answers it too, 1 touches it; what is not named has no part in it. */
export type Grades = ReadonlyMap<string, number>;

/** From this grade on a statement counts as found. */
const RELEVANT = 2;
/** Places of an answer that are looked at: more than the first page nobody reads. */
export const LOOKED_AT = 10;

/** The three measures of one answer, each from 0 to 1. A question that nothing answers is met by an empty answer alone. */
export interface Measures {
  /** 1 where the first is relevant. */
  success: number;
  /** One divided by the place of the first that is relevant. */
  reciprocalRank: number;
  /** Normalised discounted cumulative gain of the first ten (Järvelin and Kekäläinen, 2002), gains of 2^grade − 1. */
  ndcg: number;
}

/** Measures an answer, best first. An id that comes twice counts once. */
export function measure(answer: readonly string[], grades: Grades): Measures {
  const ranked = [...new Set(answer)].slice(0, LOOKED_AT).map((id) => grades.get(id) ?? 0);
  const ideal = [...grades.values()].sort((a, b) => b - a);
  if ((ideal[0] ?? 0) < RELEVANT) {
    const met = Number(ranked.length === 0);
    return { success: met, reciprocalRank: met, ndcg: met };
  }
  const first = ranked.findIndex((grade) => grade >= RELEVANT);
  return { success: Number(first === 0), reciprocalRank: first < 0 ? 0 : 1 / (first + 1), ndcg: gain(ranked) / gain(ideal.slice(0, LOOKED_AT)) };
}

const gain = (grades: readonly number[]) => grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);

/** The mean of each measure. */
export function meanOf(all: readonly Measures[]): Measures {
  const mean = (of: (one: Measures) => number) => (all.length === 0 ? 0 : all.reduce((sum, one) => sum + of(one), 0) / all.length);
  return { success: mean(({ success }) => success), reciprocalRank: mean(({ reciprocalRank }) => reciprocalRank), ndcg: mean(({ ndcg }) => ndcg) };
}
