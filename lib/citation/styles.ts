/** How a style points to its list: by author and year or page in the text, by notes, or by numbers. */
export type StyleKind = 'text' | 'note' | 'number';

/**
 * The citation styles on offer, each with the edition that its rules and its packaged file really follow. A later style
 * is a line here, one in the generator, and a family that says how it cites at second hand.
 */
export const STYLES = [
  { id: 'apa', label: 'APA 7', edition: 'Publication Manual of the American Psychological Association, 7th edition', kind: 'text' },
  { id: 'mla', label: 'MLA 9', edition: 'MLA Handbook, 9th edition', kind: 'text' },
  { id: 'chicago-notes', label: 'Chicago 17, notes', edition: 'The Chicago Manual of Style, 17th edition: notes and bibliography', kind: 'note' },
  { id: 'chicago-author-date', label: 'Chicago 17, author-date', edition: 'The Chicago Manual of Style, 17th edition: author-date', kind: 'text' },
  {
    id: 'turabian',
    label: 'Turabian 9, notes',
    edition: 'Turabian, A Manual for Writers, 9th edition: notes and bibliography, set by the Chicago 17 style that it follows',
    kind: 'note',
  },
  { id: 'harvard', label: 'Harvard', edition: 'Cite Them Right, 12th edition: Harvard', kind: 'text' },
  { id: 'ieee', label: 'IEEE', edition: 'IEEE Reference Guide, as the packaged style of 2025 has it', kind: 'number' },
  { id: 'ama', label: 'AMA 11', edition: 'AMA Manual of Style, 11th edition', kind: 'number' },
  { id: 'vancouver', label: 'Vancouver', edition: 'NLM, Citing Medicine, 2nd edition: citation-sequence', kind: 'number' },
  { id: 'oscola', label: 'OSCOLA 4', edition: 'Oxford University Standard for the Citation of Legal Authorities, 4th edition', kind: 'note' },
  { id: 'bluebook', label: 'Bluebook', edition: 'The Bluebook, footnotes of law reviews, as the packaged style of 2025 has it', kind: 'note' },
  { id: 'apsa', label: 'APSA', edition: 'Style Manual for Political Science, as the packaged style of 2025 has it', kind: 'text' },
  { id: 'mhra', label: 'MHRA 4', edition: 'MHRA Style Guide, 4th edition', kind: 'note' },
] as const satisfies readonly { id: string; label: string; edition: string; kind: StyleKind }[];
export type StyleId = (typeof STYLES)[number]['id'];

/** The forms in which a citation is pasted; `quotation` is the words with their citation. */
export const FORMS = ['in-text', 'note', 'short-note', 'bibliography', 'quotation'] as const;
export type Form = (typeof FORMS)[number];

export const FORM_LABELS: Record<Form, string> = {
  'in-text': 'In text',
  note: 'Note',
  'short-note': 'Short note',
  bibliography: 'Bibliography',
  quotation: 'Quotation',
};

/** The form that readers of each kind of style paste most. */
export const FORM_OF_KIND = { text: 'in-text', note: 'note', number: 'in-text' } as const satisfies Record<StyleKind, Form>;

/** The form that a style's readers paste most. */
export const DEFAULT_FORMS: Record<StyleId, Form> = {
  apa: 'in-text',
  mla: 'in-text',
  'chicago-notes': 'note',
  'chicago-author-date': 'in-text',
  turabian: 'note',
  harvard: 'in-text',
  ieee: 'in-text',
  ama: 'in-text',
  vancouver: 'in-text',
  oscola: 'note',
  bluebook: 'note',
  apsa: 'in-text',
  mhra: 'note',
};

/** The languages that are always at hand: each style is set in the one its manual is written in, unless another is asked for. */
export const LOCALES = ['en-US', 'en-GB'] as const;
export type Locale = (typeof LOCALES)[number];

/** The style of an id that came from an address or a command line, or undefined. */
export function findStyle(id: string): StyleId | undefined {
  return STYLES.find((style) => style.id === id)?.id;
}

/** The form of a name that came from an address or a command line, or undefined. */
export function findForm(name: string): Form | undefined {
  return FORMS.find((form) => form === name);
}

/** The locale of a name that came from an address or a command line, or undefined. */
export function findLocale(name: string): Locale | undefined {
  return LOCALES.find((locale) => locale.toLowerCase() === name.toLowerCase());
}
