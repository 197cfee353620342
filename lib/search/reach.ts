/** How far the engine may go from the words as typed. */
export interface Reach {
  /** Equivalents and recorded other wordings count. */
  variants: boolean;
  /** Words that may stand for a word that is not in the index, by the word typed. */
  near: ReadonlyMap<string, readonly string[]>;
}
