/** The citation styles on offer. A later style is a line here, one in the generator, and a family that says how it cites at second hand. */
export const STYLES = [
  { id: 'apa', label: 'APA 7', edition: 'Publication Manual of the American Psychological Association, 7th edition' },
  { id: 'mla', label: 'MLA 9', edition: 'MLA Handbook, 9th edition' },
  { id: 'chicago-notes', label: 'Chicago 17, notes', edition: 'The Chicago Manual of Style, 17th edition: notes and bibliography' },
  { id: 'chicago-author-date', label: 'Chicago 17, author-date', edition: 'The Chicago Manual of Style, 17th edition: author-date' },
] as const;
export type StyleId = (typeof STYLES)[number]['id'];

/** The forms in which a citation is pasted. */
export const FORMS = ['in-text', 'note', 'bibliography'] as const;
export type Form = (typeof FORMS)[number];

export const FORM_LABELS: Record<Form, string> = { 'in-text': 'In text', note: 'Note', bibliography: 'Bibliography' };

/** The form that a style's readers paste most. */
export const DEFAULT_FORMS: Record<StyleId, Form> = { apa: 'in-text', mla: 'in-text', 'chicago-notes': 'note', 'chicago-author-date': 'in-text' };

/** The style of an id that came from an address or a command line, or undefined. */
export function findStyle(id: string): StyleId | undefined {
  return STYLES.find((style) => style.id === id)?.id;
}

/** The form of a name that came from an address or a command line, or undefined. */
export function findForm(name: string): Form | undefined {
  return FORMS.find((form) => form === name);
}
