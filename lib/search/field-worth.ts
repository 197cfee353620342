import { saturation } from './bm25.ts';

/** What words are worth in a field, by its length: made once, a division less for nearly every posting. */
export interface FieldWorth {
  /** Of a word that stands there once, by the number of different words in the field. */
  once: Float64Array;
  /** How much more it is worth that stands there more often: by frequency times `LENGTHS_OFTEN` plus the length. */
  more: Float64Array;
  average: number;
}

/** Lengths are kept in sixteen bits, and hardly ever need twelve. */
const LENGTHS = 4_096;
/** Frequencies below this, and lengths below that, are looked up; beyond, they are worked out. */
export const OFTEN = 16;
export const LENGTHS_OFTEN = 256;

export function fieldWorth(average: number): FieldWorth {
  const once = Float64Array.from({ length: LENGTHS }, (_, length) => saturation(1, length, average));
  const more = Float64Array.from({ length: OFTEN * LENGTHS_OFTEN }, (_, at) => {
    const length = at % LENGTHS_OFTEN;
    return saturation(Math.floor(at / LENGTHS_OFTEN), length, average) - (once[length] ?? 0);
  });
  return { once, more, average };
}

export const worthOnce = ({ once, average }: FieldWorth, length: number) => (length < LENGTHS ? (once[length] ?? 0) : saturation(1, length, average));
