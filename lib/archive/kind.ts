/**
 * What stands between the words shown and the person named.
 * - `direct`: their words
 * - `reported`: in quotation marks, but taken from an indirect report: not verbatim
 * - `paraphrase`: somebody else's wording of what they said
 * - `mention`: that something was said, not what
 * - `authorial`: the source's author, in their own voice
 * - `absence`: a claim that something was not said
 */
export const KINDS = ['direct', 'reported', 'paraphrase', 'mention', 'authorial', 'absence'] as const;
export type Kind = (typeof KINDS)[number];

export const KIND_LABELS: Record<Kind, string> = {
  direct: 'Direct',
  reported: 'Reported, not verbatim',
  paraphrase: 'Paraphrase',
  mention: 'Mention',
  authorial: 'Author’s own',
  absence: 'Claim of absence',
};

/** Only these words may be shown as somebody's own. */
export function isOwnWords(kind: Kind): boolean {
  return kind === 'direct';
}
