import type { StatementRow } from '#lib/archive/statement-row.ts';
import { FORM_LABELS, STYLES } from '#lib/citation/styles.ts';
import { citationChoice } from '../_citation/citation-choice.client.ts';
import { type Copied, copy, copyLink } from '../_citation/clipboard.client.ts';
import { asParagraphs } from '../_citation/italic-runs.ts';
import { toast } from '../_ui/toast.client.tsx';

/** What can be copied from a row, by the key that does it. */
export type RowCopy = 'cite' | 'words' | 'link';

/** Copies from a statement in a list; its citation is asked of the server, in the style last chosen. */
export async function copyFrom({ id, text }: StatementRow, what: RowCopy): Promise<void> {
  if (what === 'link') {
    await copyLink(`/statements/${id}`);
    return;
  }
  const { style, form } = citationChoice();
  const name = `${STYLES.find((each) => each.id === style)?.label ?? style}, ${FORM_LABELS[form].toLowerCase()}`;
  const answer = await ask(id, style, form);
  if (typeof answer === 'string') return toast('Nothing copied', answer);
  if (what === 'cite') await copy({ text: answer.text, html: asParagraphs(answer.html) }, 'Citation copied', name);
  else if ('none' in answer.quotation) toast('Nothing copied', answer.quotation.none);
  else
    await copy(
      { text: answer.quotation.text, html: asParagraphs(answer.quotation.html) },
      text === undefined ? 'Our summary copied' : 'Words copied',
      'with citation',
    );
}

interface CitationAnswer extends Copied {
  quotation: Copied | { none: string };
}

/** The citation, or why there is none. */
async function ask(id: string, style: string, form: string): Promise<CitationAnswer | string> {
  try {
    const response = await fetch(`/api/v1/statements/${encodeURIComponent(id)}/citation?${new URLSearchParams({ style, form, quotation: '1' })}`);
    const answer: CitationAnswer | { error: { message: string } } = await response.json();
    return 'error' in answer ? answer.error.message : answer;
  } catch {
    return 'The server did not answer; try again.';
  }
}
