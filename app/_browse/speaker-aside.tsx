import Link from 'next/link';
import { CERTAINTY_LABELS } from '#lib/archive/certainty.ts';
import type { Speaker } from '#lib/archive/speaker.ts';
import { KeptApart, type Namesake } from './namesakes.tsx';
import { WrittenAs } from './written-as.tsx';

interface SpeakerAsideProps {
  speaker: Speaker;
  apart: readonly Namesake[];
  joint: readonly Namesake[];
  members: readonly Speaker[];
}

/** What is known about a speaker besides the statements. */
export function SpeakerAside({ speaker, apart, joint, members }: SpeakerAsideProps) {
  const { wikidata, note, countries } = speaker;
  return (
    <aside className="index" aria-label="About the speaker">
      <WrittenAs speaker={speaker} />
      <KeptApart namesakes={apart} />
      <Linked title="Members" speakers={members.map((who) => ({ who, statements: 0 }))} />
      <Linked title="With others" speakers={joint} counted />
      {countries !== undefined && (
        <section>
          <h2>{countries.length === 1 ? 'Country' : 'Countries'}</h2>
          <p className="second">{countries.map((code) => new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code).join(', ')}</p>
        </section>
      )}
      {note !== undefined && (
        <section>
          <h2>Note</h2>
          <p className="second">{note}</p>
        </section>
      )}
      {wikidata !== undefined && (
        <section>
          <h2>Elsewhere</h2>
          <ul>
            <li>
              <a href={`https://www.wikidata.org/wiki/${wikidata.id}`} rel="noreferrer">
                <span className="name">Wikidata {wikidata.id}</span>
              </a>
            </li>
          </ul>
          <p className="quiet">
            {CERTAINTY_LABELS[wikidata.certainty]}
            {wikidata.note !== undefined && `. ${wikidata.note}`}
          </p>
        </section>
      )}
    </aside>
  );
}

function Linked({ title, speakers, counted = false }: { title: string; speakers: readonly Namesake[]; counted?: boolean }) {
  if (speakers.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {speakers.map(({ who, statements }) => (
          <li key={who.id}>
            <Link href={`/speakers/${who.id}`} prefetch={false}>
              <bdi className="name">{who.name}</bdi>
              {counted && <span className="num">{statements}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
