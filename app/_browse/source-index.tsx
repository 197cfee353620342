import Link from 'next/link';
import { SEEN_LABELS, type Source } from '#lib/archive/source.ts';
import { counted } from './counted.ts';
import { datedWords } from './dated-words.ts';
import { DossierHead } from './dossier-head.tsx';
import { PageLinks } from './page-links.tsx';
import { LINES_A_PAGE } from './page-number.ts';
import { Rung } from './rung.tsx';
import { authorsOf, titleLanguage, titleOf } from './source-names.ts';

export interface CountedSource {
  source: Source;
  statements: number;
}

/** Every source: first those in which statements stand, then those that only vouch for something. */
export function SourceIndex({ sources, page }: { sources: readonly CountedSource[]; page: number }) {
  const standing = sources.filter(({ statements }) => statements > 0);
  const vouching = sources.filter(({ statements }) => statements === 0);
  const shown = [...standing, ...vouching].slice((page - 1) * LINES_A_PAGE, page * LINES_A_PAGE);
  return (
    <div className="frame">
      <DossierHead title="Sources" sub={`${counted(sources.length, 'source')}. How much of each was read is said beside it.`} />
      <Group title="With statements" meaning="A pair of hands of at least one statement" all={standing} shown={shown} />
      <Group title="Only checked against" meaning="No statement stands in them; dates, places, offices or wordings rest on them" all={vouching} shown={shown} />
      <PageLinks path="/sources" page={page} total={sources.length} limit={LINES_A_PAGE} order="by title" />
    </div>
  );
}

function Group({ title, meaning, all, shown }: { title: string; meaning: string; all: readonly CountedSource[]; shown: readonly CountedSource[] }) {
  const lines = shown.filter((one) => all.includes(one));
  if (lines.length === 0) return null;
  return (
    <section aria-label={title}>
      <Rung title={title} count={all.length} meaning={meaning} />
      <table className="table lines sources">
        <thead>
          <tr>
            <th scope="col">Title</th>
            <th scope="col">Published</th>
            <th scope="col">Read</th>
            <th scope="col" className="r">
              Statements
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ source, statements }) => (
            <tr key={source.id}>
              <td>
                <Link href={`/sources/${source.id}`} prefetch={false} lang={titleLanguage(source)}>
                  {titleOf(source)}
                </Link>
                <span className="line quiet">
                  {[...authorsOf(source), source.csl['container-title'], source.medium]
                    .filter((part, index, parts) => part !== undefined && parts.indexOf(part) === index)
                    .join(', ')}
                </span>
              </td>
              <td className="when">{source.published === undefined ? 'Date not known' : datedWords(source.published)}</td>
              <td>{SEEN_LABELS[source.seen]}</td>
              <td className="r num">
                {statements}
                <span className="unit"> {statements === 1 ? 'statement' : 'statements'}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
