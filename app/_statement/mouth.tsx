import Link from 'next/link';
import type { Speaker } from '#lib/archive/speaker.ts';
import type { StatementSpeaker } from '#lib/archive/statement.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import type { StatementRow } from '#lib/archive/statement-row.ts';
import { sightClass } from '../_ui/sight.ts';
import { standsAlone } from '../_ui/statement-row.tsx';
import { OpenSource } from './open-source.tsx';
import { SourceLink } from './source-link.tsx';
import { titleOf } from './source-name.ts';

/** Who speaks, in which office then, on what occasion: the beginning of the thread. */
export function Mouth({ context, row }: { context: StatementInContext; row: StatementRow }) {
  const alone = standsAlone(row);
  const { statement } = context;
  const name = statement.speakers.length > 1 ? 'several' : '';
  return (
    <div className={`${alone ? 'hand seen' : `hand mouth ${sightClass(row.mouth)}`} ${name}`.trimEnd()}>
      {statement.speakers.map((entry) => {
        const speaker = context.speakers[entry.speaker];
        const shown = row.speakers.find(({ id }) => id === entry.speaker);
        const native = speaker === undefined ? undefined : nativeName(speaker);
        return (
          <div key={entry.speaker}>
            <p>
              <Link className="who" href={`/speakers/${entry.speaker}`} prefetch={false}>
                <bdi>{shown?.name ?? entry.speaker}</bdi>
              </Link>
              {native !== undefined && (
                <>
                  {' '}
                  <bdi className="native beside" lang={native.language}>
                    {native.name}
                  </bdi>
                </>
              )}
            </p>
            {shown?.office != null && <p className="what">{shown.office}</p>}
            <NamedAs entry={entry} office={shown?.office ?? null} />
            {entry.note !== undefined && <p className="what">{entry.note}</p>}
          </div>
        );
      })}
      {alone ? <Page context={context} detail={row.hands[0]?.detail ?? ''} /> : <Occasion context={context} />}
    </div>
  );
}

/** How the source names the speaker, where it does not use the name. An office that already quotes it says it once. */
function NamedAs({ entry: { wording, namedInSource }, office }: { entry: StatementSpeaker; office: string | null }) {
  if (wording === undefined || office?.includes(wording)) return namedInSource ? null : <p className="what">Not named in the source.</p>;
  return (
    <p className="what">
      In the source: “<bdi className="letter">{wording}</bdi>”.{namedInSource ? '' : ' Not named there.'}
    </p>
  );
}

/** `Policy speech, first session of the 14th Supreme People’s Assembly, Pyongyang. In Korean.` */
function Occasion({ context: { statement, events, archiveLanguage } }: { context: StatementInContext }) {
  const first = statement.chain[0];
  const event = statement.event === undefined ? undefined : events[statement.event];
  const what = first?.what === undefined ? undefined : capital(first.what);
  const place = statement.place ?? event?.place;
  const language = first?.language !== undefined && first.language !== archiveLanguage ? languageName(first.language, archiveLanguage) : undefined;
  if (what === undefined && event === undefined && place === undefined) return null;
  return (
    <p className="what">
      {what !== undefined && <bdi>{what}</bdi>}
      {what !== undefined && event !== undefined && ', '}
      {event !== undefined && (
        <Link href={`/events/${event.id}`} prefetch={false}>
          <bdi>{event.name}</bdi>
        </Link>
      )}
      {(what !== undefined || event !== undefined) && place !== undefined && ', '}
      {place !== undefined && <bdi>{place}</bdi>}.{language !== undefined && ` In ${language}.`}
      {first?.note !== undefined && (
        <>
          {' '}
          <bdi>{first.note}</bdi>
        </>
      )}
    </p>
  );
}

/** The page an author's own words stand on: there is no other hand. */
function Page({ context, detail }: { context: StatementInContext; detail: string }) {
  const stage = context.statement.chain[0];
  const source = stage?.source === undefined ? undefined : context.sources[stage.source];
  return (
    <p className="what">
      {source !== undefined && (
        <>
          <SourceLink source={source}>{titleOf(source)}</SourceLink>
          {/[.?!]$/.test(titleOf(source)) ? ' ' : ', '}
        </>
      )}
      {detail}. <OpenSource context={context} stage={0} />
      {stage?.note !== undefined && (
        <>
          {' '}
          <bdi>{stage.note}</bdi>
        </>
      )}
    </p>
  );
}

/** The name as it is written where the speaker comes from, where that is not the script of the archive's own form. */
function nativeName({ name, countries, variants }: Speaker): { name: string; language: string } | undefined {
  const spoken = new Set((countries ?? []).map((country) => new Intl.Locale(`und-${country}`).maximize().language));
  for (const variant of variants ?? []) {
    const { language } = variant;
    if (language !== undefined && spoken.has(new Intl.Locale(language).language) && !/\p{Script=Latin}/u.test(variant.name) && variant.name !== name)
      return { name: variant.name, language };
  }
  return undefined;
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** `Korean`, in the language of the archive's own words. */
function languageName(tag: string, language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
}
