import type { NextRequest } from 'next/server';
import { refusal, withStatement } from '#app/_citation/citable-statement.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { stageOfSource } from '#lib/citation/cited-document.ts';
import { cite } from '#lib/citation/format-citation.ts';
import { permalinkPath } from '#lib/citation/permalink.ts';
import { DEFAULT_FORMS, FORMS, findForm, findLocale, findStyle, LOCALES, STYLES } from '#lib/citation/styles.ts';

export const dynamic = 'force-dynamic';

/**
 * A citation for programs: `{id, style, form, text, html, note, permalink}`, or with `format=text` or `format=html` the citation alone.
 * `style` is `apa` unless said, `form` what the style's readers use most, `consulted` the source that the reader has read.
 * `locale` is the style's own unless said; `identified=1` names whom this archive identifies, in square brackets.
 * `quotation=1` adds the words with their attribution and citation, ready for the clipboard.
 */
export async function GET(request: NextRequest, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const asked = request.nextUrl.searchParams;
  return withStatement(id, (context) => answer(context, asked), asked.get('version'));
}

function answer(context: StatementInContext, asked: URLSearchParams): Response {
  const style = findStyle(asked.get('style') ?? 'apa');
  if (style === undefined) return refusal('bad-argument', `There is no such style. Styles: ${STYLES.map((known) => known.id).join(', ')}.`, 400);
  const form = findForm(asked.get('form') ?? DEFAULT_FORMS[style]);
  if (form === undefined) return refusal('bad-argument', `There is no such form. Forms: ${FORMS.join(', ')}.`, 400);
  const source = asked.get('consulted');
  const consulted = source === null ? undefined : stageOfSource(context, source);
  if (source !== null && consulted === undefined) return refusal('bad-argument', 'The source named as consulted is not in the chain of this statement.', 400);
  const locale = asked.get('locale') === null ? undefined : findLocale(asked.get('locale') ?? '');
  if (asked.get('locale') !== null && locale === undefined) return refusal('bad-argument', `There is no such locale. Locales: ${LOCALES.join(', ')}.`, 400);
  const options = {
    ...(consulted === undefined ? {} : { consulted }),
    ...(locale === undefined ? {} : { locale }),
    identified: asked.get('identified') === '1',
  };
  const citation = cite(context, { style, form, ...options });
  if ('none' in citation) return refusal('bad-argument', citation.none, 400);
  const headers = { 'cache-control': 'no-cache' };
  switch (asked.get('format')) {
    case 'text':
      return new Response(citation.text, { headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' } });
    case 'html':
      return new Response(citation.html, { headers: { ...headers, 'content-type': 'text/html; charset=utf-8' } });
    case 'json':
    case null:
      return Response.json(
        {
          id: context.statement.id,
          style,
          form,
          ...citation,
          permalink: permalinkPath(context.statement.id, context.version),
          ...(asked.get('quotation') === '1' ? { quotation: cite(context, { style, form: 'quotation', ...options }) } : {}),
        },
        { headers },
      );
    default:
      return refusal('bad-argument', 'There is no such format. Formats: json, text, html.', 400);
  }
}
