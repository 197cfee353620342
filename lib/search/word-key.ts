import { SPELLING_PAIRS, SPELLING_RULES } from './spelling-rules.ts';

const PAIRS: ReadonlyMap<string, string> = new Map(SPELLING_PAIRS.flatMap(([first, ...others]) => others.map((other) => [other, first ?? other] as const)));

/** Words that look as if they carried an ending and do not. */
const WHOLE: ReadonlySet<string> = new Set([
  'united', 'news', 'this', 'thus', 'always', 'perhaps', 'series', 'species', 'means', 'physics', 'politics', 'economics', 'states',
  'during', 'nothing', 'something', 'anything', 'everything', 'evening', 'morning', 'ceiling', 'sibling', 'sterling', 'beijing', 'moses',
  'hundred', 'sacred', 'indeed', 'speed', 'embed', 'naked', 'wicked', 'texas', 'kansas', 'paris', 'congress', 'christmas', 'canvas', 'atlas',
]); // biome-ignore format: a list reads better in lines

const remembered = new Map<string, string>();
const MOST_REMEMBERED = 2_000;
/** No English word is longer; what is longer has no ending worth looking for. */
const LONGEST_WORD = 40;

/**
 * What a word is compared by at the level `form`: British and American spelling and light English endings made alike.
 * Not a word and never shown. Words of other scripts, short words and numbers are their own key.
 */
export function wordKey(form: string): string {
  const known = remembered.get(form);
  if (known !== undefined) return known;
  const key = form.length <= LONGEST_WORD && /^[a-z]{4,}$/.test(form) ? withoutEnding(respelled(form)) : form;
  if (remembered.size < MOST_REMEMBERED) remembered.set(form, key);
  return key;
}

function respelled(form: string): string {
  let word = PAIRS.get(form) ?? form;
  for (const { pattern, to, least } of SPELLING_RULES) {
    if (word.length >= least) word = word.replace(pattern, to);
  }
  return word;
}

/** Plural and third person, past and -ing, and the silent e they hide: policies → policy, argued, arguing, argues → argu. */
function withoutEnding(word: string): string {
  if (WHOLE.has(word)) return word;
  const single = withoutPlural(word);
  // cancelled and canceled, install and installed: long words end in one l
  const stem = withoutTense(single).replace(/(?<=.{4})ll$/, 'l');
  return stem.length > 4 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}

function withoutPlural(word: string): string {
  if (/(ss|us|is)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word) && word.length > 5) return `${word.slice(0, -3)}y`;
  if (/(ss|x|zz|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function withoutTense(word: string): string {
  const ending = /(ied|ing|ed)$/.exec(word)?.[0];
  if (ending === undefined) return word;
  if (ending === 'ied') return word.length > 5 ? `${word.slice(0, -3)}y` : word;
  const stem = word.slice(0, -ending.length);
  if (stem.length < 4 || !/[aeiouy]/.test(stem) || (ending === 'ed' && stem.endsWith('e'))) return word;
  // stopped → stop, but told apart: called → call, passed → pass, buzzed → buzz
  return /([^aeiouylsz])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
