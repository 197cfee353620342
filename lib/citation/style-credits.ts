import data from '#generated/citation-styles.json' with { type: 'json' };

/** Who made a citation style or a locale, under which licence, and what was changed here. */
export interface StyleCredit {
  id: string;
  title: string;
  authors: string[];
  licence: string;
  from: string;
  changes?: string;
}

/** Every style and locale that the product carries, as the file that carries them says. */
export function styleCredits(): StyleCredit[] {
  return data.notices;
}

/** The licence of the styles and locales, unless one says another. */
export const STYLE_LICENCE = data.licence;
