import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { citedDocument, stageOfSource } from '#lib/citation/cited-document.ts';
import { nounOf } from '#lib/citation/explain-citation.ts';
import { citedChain } from '#lib/citation/format-citation.ts';
import { findLocale, findStyle, type Locale, type StyleId } from '#lib/citation/styles.ts';
import { type CitedHow, type Forms, formsIn } from './cited-forms.ts';
import { FIRST_STYLE } from './first-style.ts';

/** How somebody wants a statement cited, as an address says it: `?style=apa&consulted=hecker-testimony&identified=1&locale=en-GB`. */
export interface CitingAsked {
  consulted?: string;
  identified?: boolean;
  locale?: Locale;
}

/** A document of the chain that a reader may have read themselves. */
export interface Consultable {
  /** As `consulted` in an address. */
  source: string;
  /** `Hecker’s testimony` */
  label: string;
}

/** What the panel of a statement shows before anything else is asked for. */
export interface Citing {
  style: StyleId;
  asked: CitingAsked;
  forms: Forms;
  /** What may have been read, the last hand first; empty where there is no choice. */
  consultable: Consultable[];
  /** What the archive itself read, and what is cited unless another is chosen. */
  readByUs: string | null;
  /** Whom the archive takes for the speaker whom the source does not name; null where there is nothing to add. */
  identified: string | null;
}

/** The citations of one style, and what can be chosen. What an address asks for and the statement does not have is left out. */
export function citingOf(context: StatementInContext, params: URLSearchParams): Citing {
  const style = findStyle(params.get('style') ?? '') ?? FIRST_STYLE;
  const consultable = consultableOf(context);
  const ours = citedChain(context)?.consulted.index;
  const readByUs = consultable.find(({ source }) => stageOfSource(context, source) === ours)?.source ?? null;
  const identified = identifiedIn(context);
  const { consulted, locale, ...others } = askedIn(params);
  const asked: CitingAsked = {
    ...(consultable.some(({ source }) => source === consulted) && consulted !== undefined && consulted !== readByUs ? { consulted } : {}),
    ...(identified === null ? {} : others),
    ...(locale === undefined ? {} : { locale }),
  };
  return { style, asked, forms: formsIn(context, style, howOf(context, asked)), consultable: consultable.length > 1 ? consultable : [], readByUs, identified };
}

/** How an address wants it cited. */
export function askedIn(params: URLSearchParams): CitingAsked {
  const [consulted, locale] = [params.get('consulted'), findLocale(params.get('locale') ?? '')];
  return {
    ...(consulted === null || consulted === '' ? {} : { consulted }),
    ...(params.get('identified') === '1' ? { identified: true } : {}),
    ...(locale === undefined ? {} : { locale }),
  };
}

/** The same for the processor, which counts stages. */
export function howOf(context: StatementInContext, { consulted, identified, locale }: CitingAsked): CitedHow {
  const stage = consulted === undefined ? undefined : stageOfSource(context, consulted);
  return { ...(stage === undefined ? {} : { consulted: stage }), ...(identified === true ? { identified } : {}), ...(locale === undefined ? {} : { locale }) };
}

/** The documents of the chain that an address can name, the last hand first. */
function consultableOf(context: StatementInContext): Consultable[] {
  return context.statement.chain
    .flatMap((stage, index) => {
      const document = citedDocument(context, index);
      const source = [stage.source, stage.event].find((id) => id !== undefined && stageOfSource(context, id) === index);
      return document === null || source === undefined ? [] : [{ source, label: capitalised(nounOf(document)) }];
    })
    .reverse();
}

function identifiedIn({ statement, speakers }: StatementInContext): string | null {
  const inferred = statement.speakers
    .filter(({ speaker, namedInSource }) => !namedInSource && speakers[speaker]?.kind !== 'unnamed')
    .map(({ speaker }) => speaker);
  const names = [...new Set([...(statement.identifications ?? []).map((claim) => claim.as), ...inferred])].map((id) => speakers[id]?.name ?? id);
  return names.length === 0 ? null : new Intl.ListFormat('en-GB').format(names);
}

const capitalised = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
