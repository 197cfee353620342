import Link from 'next/link';
import { Fragment, type ReactNode } from 'react';
import { KINDS } from '#lib/archive/kind.ts';
import type { Source } from '#lib/archive/source.ts';
import { KindName } from '../_ui/kind-name.tsx';
import { Read } from './checked.tsx';
import { datedWords } from './dated-words.ts';
import { authorsOf } from './source-names.ts';
import type { SourcePageProps } from './source-page-props.ts';

const MOST_SPEAKERS = 12;

/** The facts of a source, and what of it the archive keeps. */
export function SourceAside({ source, places, speakers }: Pick<SourcePageProps, 'source' | 'places' | 'speakers'>) {
  const rest = speakers.length - MOST_SPEAKERS;
  return (
    <aside className="index" aria-label="Facts">
      <section>
        <dl className="names slim">
          {factsOf(source).map(({ name, value }) => (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
        </dl>
      </section>
      {places.length > 0 && (
        <section>
          <h2>Kind</h2>
          <ul>
            {KINDS.map((kind) => {
              const count = places.filter((place) => place.kind === kind).length;
              return (
                <li key={kind} {...(count === 0 ? { className: 'none' } : {})}>
                  <Link href={`/?source=${encodeURIComponent(source.id)}&kind=${kind}`} prefetch={false}>
                    <KindName kind={kind} />
                    <span className="num">{count}</span>
                  </Link>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {speakers.length > 0 && (
        <section>
          <h2>Speaker</h2>
          <ul>
            {speakers.slice(0, MOST_SPEAKERS).map(({ id, name, statements }) => (
              <li key={id}>
                <Link href={`/speakers/${id}`} prefetch={false}>
                  <bdi className="name">{name}</bdi>
                  <span className="num">{statements}</span>
                </Link>
              </li>
            ))}
            {rest > 0 && <li className="quiet">{rest} more</li>}
          </ul>
        </section>
      )}
    </aside>
  );
}

/** Only what is recorded; nothing is filled in. */
function factsOf(source: Source): { name: string; value: ReactNode }[] {
  const { csl, published, extent, rights, seen, note, language } = source;
  const length = [
    extent?.paragraphs !== undefined && `${extent.paragraphs.toLocaleString('en')} paragraphs`,
    extent?.characters !== undefined && `${extent.characters.toLocaleString('en')} characters`,
  ].filter((part) => part !== false && part !== undefined);
  const facts: [string, ReactNode | undefined][] = [
    ['Author', authorsOf(source).join(', ') || undefined],
    ['In', csl['container-title'] === undefined ? undefined : <i key="in">{csl['container-title']}</i>],
    ['Publisher', csl.publisher],
    ['Number', [csl.volume, csl.issue, csl.number, csl.page].filter((part) => part !== undefined).join(', ') || undefined],
    ['Published', published === undefined ? 'Date not known' : <PublishedOn key="published" published={published} />],
    ['Language', language === undefined ? undefined : new Intl.DisplayNames('en', { type: 'language' }).of(language)],
    ['Length', length.join(', ') || undefined],
    ['Read', <Read key="read" seen={seen} />],
    ['Rights', rights],
    ['Address', csl.URL === undefined ? undefined : <Address key="address" url={csl.URL} />],
    ['Counted', extent?.rule],
    ['Note', note],
  ];
  return facts.flatMap(([name, value]) => (value === undefined ? [] : { name, value }));
}

function PublishedOn({ published }: { published: NonNullable<Source['published']> }) {
  return (
    <>
      {datedWords(published)}
      {published.note !== undefined && <span className="line quiet">{published.note}</span>}
    </>
  );
}

function Address({ url }: { url: string }) {
  return (
    <a className="address" href={url} rel="noreferrer">
      {url}
    </a>
  );
}
