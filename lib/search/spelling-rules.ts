/**
 * Spellings that count as one word in a search, as rules an owner can add to. They only decide which words find each
 * other, at the level `form`; nothing is respelled. A rule that makes a word nobody writes (promise → promize) is
 * harmless, since both sides of every comparison go through the same rules; one that makes two words alike is not.
 */
export interface SpellingRule {
  pattern: RegExp;
  to: string;
  /** Letters the word must have in all, so that short words of another meaning stay apart (prise, prize). */
  least: number;
}

/** British on the left, American on the right. Applied in order, each at most once, before endings are taken off. */
export const SPELLING_RULES: readonly SpellingRule[] = [
  { pattern: /isation/, to: 'ization', least: 8 },
  { pattern: /(?<=\p{L}{4})is(e|ed|es|er|ers|ing|able)$/u, to: 'iz$1', least: 7 },
  { pattern: /(?<=\p{L}{4})ys(e|ed|es|er|ers|ing)$/u, to: 'yz$1', least: 7 },
  { pattern: /(?<=\p{L}{2})our(?=$|s$|ed$|ing$|er|able|ab|al|ful|hood|ism|ist|ite|less|ly)/u, to: 'or', least: 5 },
  { pattern: /(?<=\p{L}{3})enc(e|es|eless)$/u, to: 'ens$1', least: 7 },
  { pattern: /(?<=[aeiou][^aeiou]+[aeiou])ll(?=(er|ers|or|ors)$)/, to: 'l', least: 8 },
  { pattern: /(?<=\p{L}{3})ogue(s?)$/u, to: 'og$1', least: 7 },
  { pattern: /amme(s?)$/, to: 'am$1', least: 6 },
  { pattern: /gement/, to: 'gment', least: 8 },
  { pattern: /aemia/, to: 'emia', least: 6 },
];

/** Single words; the first is the form all of them are compared by. */
export const SPELLING_PAIRS: readonly (readonly string[])[] = [
  ['center', 'centre'],
  ['centers', 'centres'],
  ['theater', 'theatre'],
  ['theaters', 'theatres'],
  ['fiber', 'fibre'],
  ['caliber', 'calibre'],
  ['meter', 'metre'],
  ['meters', 'metres'],
  ['saber', 'sabre'],
  ['skeptic', 'sceptic'],
  ['skeptical', 'sceptical'],
  ['skepticism', 'scepticism'],
  ['gray', 'grey'],
  ['plow', 'plough'],
  ['aging', 'ageing'],
  ['artifact', 'artefact'],
  ['maneuver', 'manoeuvre'],
  ['maneuvers', 'manoeuvres'],
  ['aluminum', 'aluminium'],
  ['judgment', 'judgement'],
  ['inquiry', 'enquiry'],
  ['inquiries', 'enquiries'],
  ['fulfill', 'fulfil'],
  ['skillful', 'skilful'],
  ['willful', 'wilful'],
  ['practise', 'practice'],
  ['toward', 'towards'],
];
