import { lineSchema } from '#lib/archive/text.ts';
import type { ExportedFile, ExportOptions } from '#lib/citation/export-as.ts';
import { EXPORT_FORMATS, type ExportFormat, findExportFormat } from '#lib/citation/export-formats.ts';
import { FORMS, findForm, findLocale, findStyle, LOCALES, STYLES } from '#lib/citation/styles.ts';
import { type Exported, MOST_EXPORTED } from '#lib/workflow/export-statements.ts';
import { refusal } from './citable-statement.ts';

/** How a file is made, read out of an address; or the refusal of what there is not. */
export function exportOptions(asked: URLSearchParams): { format: ExportFormat; options: ExportOptions } | Response {
  const format = findExportFormat(asked.get('format') ?? '');
  if (format === undefined) return refusal('bad-argument', `Say which format. Formats: ${EXPORT_FORMATS.map(({ id }) => id).join(', ')}.`, 400);
  const style = chosen(asked, 'style', findStyle);
  if (style === null) return refusal('bad-argument', `There is no such style. Styles: ${STYLES.map(({ id }) => id).join(', ')}.`, 400);
  const form = chosen(asked, 'form', findForm);
  if (form === null) return refusal('bad-argument', `There is no such form. Forms: ${FORMS.join(', ')}.`, 400);
  const locale = chosen(asked, 'locale', findLocale);
  if (locale === null) return refusal('bad-argument', `There is no such locale. Locales: ${LOCALES.join(', ')}.`, 400);
  const title = chosen(asked, 'title', (text) => lineSchema.safeParse(text).data);
  if (title === null) return refusal('bad-argument', 'A title is one line of text.', 400);
  return {
    format,
    options: {
      identified: asked.get('identified') === '1',
      ...(style === undefined ? {} : { style }),
      ...(form === undefined ? {} : { form }),
      ...(locale === undefined ? {} : { locale }),
      ...(title === undefined ? {} : { title }),
    },
  };
}

/** The value of a parameter; undefined where it was left out, null where it means nothing. */
function chosen<Value>(asked: URLSearchParams, name: string, find: (text: string) => Value | undefined): Value | undefined | null {
  const text = asked.get(name);
  return text === null ? undefined : (find(text) ?? null);
}

/** A file to be saved, or the reason why there is none. */
export function exportAnswer(exported: Exported): Response {
  if ('missing' in exported)
    return refusal(
      'not-found',
      `This archive has no statement of ${exported.missing.length === 1 ? 'this id' : 'these ids'}: ${exported.missing.map(({ id }) => id).join(', ')}.`,
      404,
      {
        missing: exported.missing,
      },
    );
  if ('tooMany' in exported)
    return refusal(
      'too-large',
      `These are ${exported.tooMany} statements, and one file takes ${MOST_EXPORTED}: narrow the search, or take it in parts with limit and offset.`,
      400,
      { statements: exported.tooMany, most: MOST_EXPORTED },
    );
  if ('nothing' in exported) return refusal('not-found', NOTHING[exported.nothing], 404);
  return fileAnswer(exported.file);
}

const NOTHING = {
  found: 'The search finds no statement, so there is no file.',
  'to-cite': 'There is no document to cite: these words are known to the archive only as spoken.',
};

/** A file to be saved; what it could not hold stands in a header, as JSON. */
export function fileAnswer({ body, mark, contentType, fileName, remarks }: ExportedFile): Response {
  return new Response(`${mark}${body}`, {
    headers: {
      'content-type': contentType,
      'content-disposition': `attachment; filename="${fileName.replace(/[^\w. -]/gu, '_')}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'cache-control': 'no-cache',
      ...(remarks.length === 0 ? {} : { 'x-export-remarks': asciiJson(remarks) }),
    },
  });
}

/** A header holds ASCII, and servers on the way refuse long ones. */
function asciiJson(remarks: readonly string[]): string {
  const short = remarks.slice(0, 10).map((remark) => (remark.length > 300 ? `${remark.slice(0, 299)}…` : remark));
  return JSON.stringify(short).replace(/[^ -~]/gu, (sign) =>
    sign
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
