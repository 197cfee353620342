import { z } from 'zod';

/**
 * What no stored text may hold: NUL cuts a text off in SQLite and is refused by PostgreSQL; other C0 and C1
 * controls (tab and line breaks apart) cannot be read by anybody; a lone surrogate is not text in any encoding.
 * Everything else, right-to-left and invisible marks included, is kept to the letter.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the purpose
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u;

/**
 * The same for words to the letter, without C1: a text that was once decoded wrongly holds them (`â€\u009d` for a closing
 * quotation mark), every database keeps them, and to take them out would be to repair what somebody else published.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the purpose
const CONTROLS_OF_WORDS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u;

/** With the flag `u`, a pair is one character and no surrogate. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Why a text cannot be stored, or null. `at` counts UTF-16 units from the start. */
export function unstorable(text: string, controls = CONTROLS): { reason: string; at: number } | null {
  if (!text.isWellFormed()) {
    return { reason: 'holds half of a surrogate pair, which is no character', at: LONE_SURROGATE.exec(text)?.index ?? 0 };
  }
  const control = controls.exec(text);
  if (control === null) return null;
  const code = control[0].codePointAt(0) ?? 0;
  return { reason: `holds the control character U+${code.toString(16).toUpperCase().padStart(4, '0')}`, at: control.index };
}

function storable(maximum: number, controls = CONTROLS) {
  return z
    .string()
    .max(maximum, `is longer than ${maximum.toLocaleString('en')} characters`)
    .superRefine((text, context) => {
      const fault = unstorable(text, controls);
      if (fault) context.addIssue({ code: 'custom', message: `${fault.reason} (position ${fault.at})` });
      if (text.trim() === '') context.addIssue({ code: 'custom', message: 'is empty; leave the field out instead' });
    });
}

/** Words of any length that one person can speak: kept to the letter, spaces and typography included. */
export const passageSchema = storable(1_000_000, CONTROLS_OF_WORDS);

/** A remark or explanation by the archive. */
export const noteSchema = storable(20_000);

/** A name, title or label, on one line. */
export const lineSchema = storable(2_000).refine((line) => !/[\r\n\u2028\u2029]/.test(line), 'must stay on one line');

/**
 * An id that people can read aloud and type, and that stands in addresses for ever: `S18`, `kim-jong-un`.
 * Compared to the letter; nothing that a path or a shell would read otherwise.
 */
export const idSchema = z
  .string()
  .regex(
    /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,78}[A-Za-z0-9])?$/,
    'must be 1 to 80 letters, digits, dots, hyphens or underscores, beginning and ending with a letter or digit',
  );

/** A list with something in it: an empty one would say no more than the field left out, and would not come back from the archive. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item).min(1, 'is empty; leave the field out instead');
}

/** Ids, each once. */
export const idListSchema = listOf(idSchema).refine((ids) => new Set(ids).size === ids.length, 'names the same id twice');

/** A BCP 47 language tag: `en`, `ko`, `zh-Hant`. */
export const languageSchema = z.string().refine((tag) => {
  try {
    // Longer first parts are reserved by BCP 47 and mean nothing: "english" is none.
    return /^[a-z]{2,3}(-|$)/.test(tag) && Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}, 'must be a BCP 47 language tag in its canonical spelling, such as "en", "ko" or "zh-Hant"');
