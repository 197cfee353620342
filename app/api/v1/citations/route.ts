import type { NextRequest } from 'next/server';
import { ID } from '#app/_basket/basket.ts';
import { refusal } from '#app/_citation/citable-statement.ts';
import { ArchiveError } from '#lib/archive/archive-error.ts';
import { cite } from '#lib/citation/format-citation.ts';
import { DEFAULT_FORMS, FORMS, findForm, findLocale, findStyle, STYLES } from '#lib/citation/styles.ts';
import { currentStore } from '#lib/store/client.ts';
import { readStatements } from '#lib/store/read-statement.ts';

export const dynamic = 'force-dynamic';

/** Ids at most in one question. */
const MOST = 100;

/** Many statements in one style and form: `{style, form, citations: [{id, text, html, note} or {id, none}], missing: [id]}`, in the order asked for. */
export async function GET(request: NextRequest): Promise<Response> {
  const asked = request.nextUrl.searchParams;
  const style = findStyle(asked.get('style') ?? 'apa');
  if (style === undefined) return refusal('bad-argument', `There is no such style. Styles: ${STYLES.map((known) => known.id).join(', ')}.`, 400);
  const form = findForm(asked.get('form') ?? DEFAULT_FORMS[style]);
  if (form === undefined) return refusal('bad-argument', `There is no such form. Forms: ${FORMS.join(', ')}.`, 400);
  const locale = findLocale(asked.get('locale') ?? '');
  const ids = [...new Set((asked.get('ids') ?? '').split(',').filter((id) => id !== ''))];
  if (ids.length === 0) return refusal('bad-argument', 'Say which: ids=S18,S45', 400);
  if (ids.length > MOST) return refusal('bad-argument', `Ask for at most ${MOST} statements at once; these are ${ids.length}.`, 400);
  try {
    const contexts = await readStatements(
      await currentStore(),
      ids.filter((id) => ID.test(id)),
    );
    const citations = contexts.map((context) => ({
      id: context.statement.id,
      ...cite(context, { style, form, ...(locale === undefined ? {} : { locale }) }),
    }));
    const found = new Set(citations.map(({ id }) => id));
    return Response.json({ style, form, citations, missing: ids.filter((id) => !found.has(id)) }, { headers: { 'cache-control': 'no-cache' } });
  } catch (fault) {
    if (!(fault instanceof ArchiveError)) throw fault;
    return refusal(fault.code, fault.message, 503);
  }
}
