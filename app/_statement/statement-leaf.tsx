import { statementRow } from '#lib/archive/statement-row.ts';
import { CitePanel } from '../_citation/cite-panel.client.tsx';
import type { Citing } from '../_citation/citing.ts';
import { ExportLinks } from '../_citation/export-links.tsx';
import { WithoutScript } from '../_citation/without-script.tsx';
import { DateColumn } from '../_ui/date-column.tsx';
import { TopicsAndAddress } from './address.tsx';
import { BackToResults } from './back-to-results.client.tsx';
import { BesideIt } from './beside-it.client.tsx';
import { Checks, SpeaksOf } from './checks.tsx';
import { HitBar } from './hit-bar.tsx';
import type { Hits } from './hits.ts';
import { Neighbours, Related } from './neighbours.tsx';
import { type Named, NoteText } from './note-text.tsx';
import { OurIdentification } from './our-identification.tsx';
import { PlaceInSource } from './place-in-source.tsx';
import type { Leaf } from './read-leaf.ts';
import { Superseded } from './superseded.tsx';
import { Thread } from './thread.tsx';
import { Wordings } from './wordings.tsx';

interface Props {
  leaf: Leaf;
  citing: Citing;
  hits: Hits;
  /** The question that led here. */
  asked: URLSearchParams;
}

/** The page of a statement: its thread, what was checked, what stands beside it, and how to cite it. */
export function StatementLeaf({ leaf, citing, hits, asked }: Props) {
  const { context, related, neighbours, sameSource, beside, superseded } = leaf;
  const { statement } = context;
  const row = statementRow(context);
  const named: Named = {
    sources: context.sources,
    statements: new Set(
      [...related.map((other) => other.statement), ...neighbours, ...sameSource].map((other) => other.statement.id).filter((id) => id !== statement.id),
    ),
  };
  const query = asked.size === 0 ? '' : `?${asked}`;
  const names = row.speakers.map(({ name }) => name).join(' and ');
  return (
    <div className="frame">
      <BackToResults href={`/${query}`}>{query === '' ? 'All statements' : 'Back to the results'}</BackToResults>
      <HitBar hits={hits} />
      {superseded !== undefined && <Superseded context={context} {...superseded} />}
      <div className={`leaf k-${row.kind}`}>
        <div className="st-date">
          <DateColumn said={row.said} />
        </div>
        <article className="leaf-main" id={row.id}>
          <h1 className="sr">
            {row.kindLabel}: {names}, {row.said?.label ?? 'date not known'}
          </h1>
          <Thread context={context} row={row} marks={hits} named={named} />
          <div className="leaf-parts">
            <OurIdentification context={context} named={named} />
            <Checks context={context} named={named} />
            <Wordings context={context} named={named} hits={hits} />
            <Related related={related} named={named} />
            <SpeaksOf context={context} named={named} />
            <PlaceInSource context={context} others={sameSource} />
            <Neighbours neighbours={neighbours} id={statement.id} event={statement.event === undefined ? undefined : context.events[statement.event]} />
            {beside === null ? null : <BesideIt beside={beside} />}
            {statement.note !== undefined && (
              <section className="sect">
                <h2>Note of the archive</h2>
                <p className="note">
                  <NoteText text={statement.note} named={named} />
                </p>
              </section>
            )}
            <TopicsAndAddress row={row} version={context.version} />
          </div>
        </article>
        <div className="aside">
          <CitePanel id={row.id} citing={citing} {...(statement.text === undefined ? {} : { text: statement.text })}>
            <ExportLinks id={row.id} />
            <WithoutScript id={row.id} citing={citing} kept={[...asked]} />
          </CitePanel>
        </div>
      </div>
    </div>
  );
}
