import type { Form, StyleId } from '#lib/citation/styles.ts';
import type { Wanted } from './clipboard.client.ts';
import { asParagraphs } from './italic-runs.ts';

/** What was asked on this page before: copying it once more needs no server. */
const known = new Map<string, Wanted>();

/** The citation of a statement, ready for the clipboard, or why there is none. */
export async function askCitation(id: string, style: StyleId, form: Form): Promise<Wanted> {
  const address = `/api/v1/statements/${encodeURIComponent(id)}/citation?${new URLSearchParams({ style, form })}`;
  const before = known.get(address);
  if (before !== undefined) return before;
  try {
    const response = await fetch(address);
    const answer: { text: string; html: string } | { error: { message: string } } = await response.json();
    if ('error' in answer) return { none: answer.error.message };
    const wanted = { text: answer.text, html: asParagraphs(answer.html) };
    known.set(address, wanted);
    return wanted;
  } catch {
    return { none: 'The server did not answer; try again.' };
  }
}
