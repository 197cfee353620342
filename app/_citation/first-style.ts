import type { StyleId } from '#lib/citation/styles.ts';

/** The style of the first paint, and of everybody who never chose another. */
export const FIRST_STYLE: StyleId = 'chicago-notes';
