'use client';

import { useSyncExternalStore } from 'react';
import { DEFAULT_FORMS, type Form, findForm, findLocale, findStyle, type Locale, type StyleId } from '#lib/citation/styles.ts';
import { FIRST_STYLE } from './first-style.ts';

/** The style and form that a reader cites in, and the English where they want another than the style's own. */
export interface CitationChoice {
  style: StyleId;
  form: Form;
  locale?: Locale;
}

/** What the server shows, and everybody who never chose. */
const FIRST_CHOICE: CitationChoice = { style: FIRST_STYLE, form: DEFAULT_FORMS[FIRST_STYLE] };

const STORED = 'citation';
const CHANGED = 'on-the-record:citation';
let read: { stored: string | null; choice: CitationChoice } = { stored: null, choice: FIRST_CHOICE };

/** What was chosen last in this browser, or the first choice. The same object until it changes, as React asks of a store. */
export function citationChoice(): CitationChoice {
  const stored = readStored();
  if (stored !== read.stored) read = { stored, choice: parse(stored) };
  return read.choice;
}

function readStored(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return read.stored; // A browser that keeps nothing remembers it as long as the page.
  }
}

function parse(stored: string | null): CitationChoice {
  const [style, form, language] = (stored ?? '').split(' ');
  const known = { style: findStyle(style ?? ''), form: findForm(form ?? '') };
  const locale = findLocale(language ?? '');
  if (known.style === undefined || known.form === undefined) return FIRST_CHOICE;
  return { style: known.style, form: known.form, ...(locale === undefined ? {} : { locale }) };
}

export function chooseCitation(choice: CitationChoice): void {
  const { style, form, locale } = choice;
  try {
    localStorage.setItem(STORED, [style, form, ...(locale === undefined ? [] : [locale])].join(' '));
  } catch {
    read = { stored: read.stored, choice };
  }
  window.dispatchEvent(new Event(CHANGED));
}

function listen(changed: () => void): () => void {
  window.addEventListener(CHANGED, changed);
  window.addEventListener('storage', changed);
  return () => {
    window.removeEventListener(CHANGED, changed);
    window.removeEventListener('storage', changed);
  };
}

/** The choice, also when another tab changes it. */
export function useCitationChoice(): CitationChoice {
  return useSyncExternalStore(listen, citationChoice, () => FIRST_CHOICE);
}
