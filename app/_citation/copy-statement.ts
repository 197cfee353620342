import { quoted } from '#lib/citation/quotation-marks.ts';
import { FORM_LABELS, STYLES } from '#lib/citation/styles.ts';
import { askCitation } from './ask-citation.ts';
import { citationChoice } from './citation-choice.client.ts';
import { copiedText, copy, copyLink } from './clipboard.client.ts';

/** What can be copied from a statement, by the key that does it. */
export type StatementCopy = 'words' | 'cite' | 'both' | 'link';

/** A statement in a list; without `text` the archive has only its own summary. */
export interface CopiedStatement {
  id: string;
  text?: string;
}

/** Copies from a statement in a list; its citation is asked of the server, in the style and form last chosen. */
export function copyFrom({ id, text }: CopiedStatement, what: StatementCopy): Promise<boolean> {
  const { style, form } = citationChoice();
  switch (what) {
    case 'link':
      return copyLink(`/statements/${id}`);
    case 'words':
      return copyWords(text);
    case 'cite':
      return copy(askCitation(id, style, form), 'Citation copied', `${styleLabel(style)}, ${FORM_LABELS[form].toLowerCase()}`);
    case 'both':
      return copy(askCitation(id, style, 'quotation'), text === undefined ? 'Summary and citation copied' : 'Words and citation copied', styleLabel(style));
  }
}

/** The words alone, in quotation marks; a summary is nobody's words and has none. */
export function copyWords(text: string | undefined): Promise<boolean> {
  return copy(text === undefined ? { none: NO_WORDS } : copiedText(quoted(text)), 'Words copied');
}

const NO_WORDS = 'The archive has no words of it, only a summary of its own; b copies that with its citation.';

const styleLabel = (id: string) => STYLES.find((style) => style.id === id)?.label ?? id;
