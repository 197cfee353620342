import type { CslItem } from '#lib/archive/csl-item.ts';
import type { CitedDocument } from './cited-document.ts';
import { listed } from './marked-text.ts';

/** What the document is, for formats that have no type for it: `Policy speech`, `Testimony`. */
export function whatItIs({ csl, stage }: CitedDocument): string | undefined {
  const what = csl.genre ?? (csl.type === 'hearing' ? (stage.what ?? 'testimony') : undefined);
  return what === undefined ? undefined : capitalised(what);
}

/** `hearing before the Committee on Foreign Relations, United States Senate` */
export function committee({ csl }: CitedDocument): string | undefined {
  return csl.type === 'hearing' && csl.section !== undefined ? `hearing before the ${csl.section.replace(/^the /iu, '')}` : undefined;
}

/** What, before whom, where, in what: `Policy speech, First Session of the 14th Supreme People's Assembly, Pyongyang`. */
export function occasion(document: CitedDocument): string {
  const { csl } = document;
  const parts = [whatItIs(document), committee(document), csl['chapter-number'], csl['event-title'], csl['event-place'], csl['container-title'], csl.publisher];
  return capitalised(listed(parts));
}

/** What stands in the place of a title that is not there. */
export const titleOrKind = (document: CitedDocument) => document.csl.title ?? whatItIs(document) ?? capitalised(document.stage.what ?? 'untitled document');

/** Where in a printed thing: `vol. 54, no. 3, pp. 7–9`. */
export function inPrint({ volume, issue, number, page: pages }: CslItem): string {
  return listed([
    volume === undefined ? undefined : `vol. ${volume}`,
    issue === undefined ? undefined : `no. ${issue}`,
    number,
    pages === undefined ? undefined : `${/\D/u.test(pages) ? 'pp.' : 'p.'} ${pages}`,
  ]);
}

export const capitalised = (text: string) => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;
