/** What may stand at the end of the typed text: the whole text with it, what it is called, and what it would find beside all else. */
export interface Completion {
  text: string;
  label: string;
  /** Statements that have it among those that the rest of the question finds; absent where nobody counted. */
  count?: number;
  /** What a field narrows to. */
  tells?: string;
}
