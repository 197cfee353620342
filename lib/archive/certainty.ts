/**
 * How far something was checked. The order is from firm to open.
 * - `verified`: seen in a named source other than the one the statement is read in
 * - `partly-verified`: some of it seen there, the note says what
 * - `as-in-source`: only the source the statement is read in says so
 * - `inferred`: reasoned from verified facts
 * - `from-memory`: known to whoever entered it, not looked up
 * - `uncertain`: sources differ or are weak
 * - `not-verified`: looked for and not found, or not looked for
 * - `unknown`: nobody says
 * - `not-applicable`: there is nothing to check (the words of a paraphrase)
 */
export const CERTAINTIES = [
  'verified',
  'partly-verified',
  'as-in-source',
  'inferred',
  'from-memory',
  'uncertain',
  'not-verified',
  'unknown',
  'not-applicable',
] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** The word that readers see. */
export const CERTAINTY_LABELS: Record<Certainty, string> = {
  verified: 'Verified',
  'partly-verified': 'Partly verified',
  'as-in-source': 'As in the source',
  inferred: 'Inferred',
  'from-memory': 'From memory',
  uncertain: 'Uncertain',
  'not-verified': 'Not verified',
  unknown: 'Unknown',
  'not-applicable': 'Nothing to check',
};

/** How sure the archive is of a claim that is its own: an identification, a relation between statements. */
export const CONFIDENCES = ['certain', 'probable', 'possible'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** The word that readers see. */
export const CONFIDENCE_LABELS: Record<Confidence, string> = { certain: 'Certain', probable: 'Probable', possible: 'Possible' };

/** Whether something may be drawn or cited as a fact: seen in a source, not reasoned, remembered or open. */
export function isFirm(certainty: Certainty): boolean {
  switch (certainty) {
    case 'verified':
    case 'partly-verified':
    case 'as-in-source':
    case 'not-applicable':
      return true;
    case 'inferred':
    case 'from-memory':
    case 'uncertain':
    case 'not-verified':
    case 'unknown':
      return false;
  }
}
