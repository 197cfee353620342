import Link from 'next/link';
import { ChecksAgainst } from './checks-against.tsx';
import { datedWords } from './dated-words.ts';
import { DossierHead } from './dossier-head.tsx';
import { PageLinks } from './page-links.tsx';
import { SourceAside } from './source-aside.tsx';
import { authorsOf, titleLanguage, titleOf } from './source-names.ts';
import type { SourcePageProps } from './source-page-props.ts';
import { SourceStrip } from './source-strip.tsx';
import { StatementList } from './statement-list.tsx';

/** A source: what it is and how much of it was read, where its statements stand in it, and what else rests on it. */
export function SourcePage({ source, places, statements, page, speakers, checks }: SourcePageProps) {
  const { csl, medium, published, extent, id } = source;
  const passages = places.flatMap(({ id: statement, kind, characters, locator }) =>
    characters === null ? [] : { id: statement, kind, ...characters, ...(/^\d+$/.test(locator ?? '') ? { paragraph: Number(locator) } : {}) },
  );
  const path = `/sources/${id}`;
  return (
    <div className="frame">
      <DossierHead
        above={
          <>
            <Link href="/sources" prefetch={false}>
              Sources
            </Link>{' '}
            <span aria-hidden="true">/</span> {medium}
          </>
        }
        title={<span lang={titleLanguage(source)}>{titleOf(source)}</span>}
        sub={
          <>
            {authorsOf(source).map((name) => `${name}, `)}
            {csl['container-title'] !== undefined && csl['container-title'] !== authorsOf(source)[0] && (
              <>
                <i>{csl['container-title']}</i>,{' '}
              </>
            )}
            {published === undefined ? 'date not known' : datedWords(published)}.
          </>
        }
        side={
          places.length > 0 && (
            <Link href={`/?source=${encodeURIComponent(id)}`} prefetch={false}>
              Search {places.length === 1 ? 'this statement' : `these ${places.length} statements`}
            </Link>
          )
        }
      />
      {extent?.characters !== undefined && (
        <SourceStrip passages={passages} characters={extent.characters} what={csl.type.startsWith('article') ? 'article' : 'source'} />
      )}
      <div className="columns sect after-line">
        <div>
          {places.length === 0 ? (
            <p className="group none-here">No statement of the archive stands in this source; it is kept because others are checked against it.</p>
          ) : (
            <section aria-label="Statements in the order of the source">
              <StatementList statements={statements} />
            </section>
          )}
          <PageLinks path={path} page={page} total={places.length} order="in the order of the source" />
          <ChecksAgainst path={path} {...checks} />
        </div>
        <SourceAside source={source} places={places} speakers={speakers} />
      </div>
    </div>
  );
}
