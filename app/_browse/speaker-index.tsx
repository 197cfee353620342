import Link from 'next/link';
import type { Mentioned, Speaker } from '#lib/archive/speaker.ts';
import { counted } from './counted.ts';
import { DossierHead } from './dossier-head.tsx';
import { nativeName } from './group-names.ts';
import { PageLinks } from './page-links.tsx';
import { LINES_A_PAGE } from './page-number.ts';
import { Rung } from './rung.tsx';
import { officeTitleWithDates } from './scale-offices.ts';
import { GROUP_TITLES, SPEAKER_GROUPS } from './speaker-kinds.ts';

export interface CountedSpeaker {
  speaker: Speaker;
  statements: number;
  identified: number;
}

interface SpeakerIndexProps {
  speakers: readonly CountedSpeaker[];
  mentioned: readonly Mentioned[];
  page: number;
}

/** Everybody who speaks, by kind and name; at the end those who are only spoken of. */
export function SpeakerIndex({ speakers, mentioned, page }: SpeakerIndexProps) {
  const inOrder = SPEAKER_GROUPS.flatMap((kind) => speakers.filter(({ speaker }) => speaker.kind === kind));
  const shown = inOrder.slice((page - 1) * LINES_A_PAGE, page * LINES_A_PAGE);
  const last = page * LINES_A_PAGE >= inOrder.length;
  return (
    <div className="frame">
      <DossierHead
        title="Speakers"
        sub={`${counted(speakers.length, 'speaker')}, by name. Namesakes are kept apart; a body is not the people who speak for it.`}
      />
      {SPEAKER_GROUPS.map((kind) => {
        const group = shown.filter(({ speaker }) => speaker.kind === kind);
        const all = inOrder.filter(({ speaker }) => speaker.kind === kind).length;
        return group.length === 0 ? null : (
          <section key={kind} aria-label={GROUP_TITLES[kind].title}>
            <Rung title={GROUP_TITLES[kind].title} count={all} meaning={GROUP_TITLES[kind].meaning} />
            <SpeakerTable speakers={group} />
          </section>
        );
      })}
      <PageLinks path="/speakers" page={page} total={inOrder.length} limit={LINES_A_PAGE} order="by name" />
      {last && mentioned.length > 0 && <MentionedNames mentioned={mentioned} />}
    </div>
  );
}

function SpeakerTable({ speakers }: { speakers: readonly CountedSpeaker[] }) {
  return (
    <table className="table lines people">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Offices</th>
          <th scope="col" className="r">
            Statements
          </th>
        </tr>
      </thead>
      <tbody>
        {speakers.map(({ speaker, statements, identified }) => (
          <tr key={speaker.id}>
            <td>
              <Link href={`/speakers/${speaker.id}`} prefetch={false}>
                <bdi>{speaker.name}</bdi>
              </Link>
              <Native of={speaker} />
            </td>
            <td>
              {(speaker.offices ?? []).map((office) => (
                <span key={officeTitleWithDates(office)} className="line">
                  {office.title}
                  {office.organisation !== undefined && `, ${office.organisation}`}
                </span>
              ))}
            </td>
            <td className="r num">
              {statements}
              <span className="unit"> {statements === 1 ? 'statement' : 'statements'}</span>
              {identified > 0 && <span className="line quiet">{identified} more identified</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Native({ of: { variants } }: { of: Speaker | Mentioned }) {
  const native = nativeName(variants);
  return native === null ? null : (
    <span className="native-line" lang={native.lang}>
      {native.name}
    </span>
  );
}

/** Spoken of, and silent here: so that nobody takes the silence for a gap in the search. */
function MentionedNames({ mentioned }: { mentioned: readonly Mentioned[] }) {
  return (
    <section aria-label="Only mentioned">
      <Rung title="Only mentioned" count={mentioned.length} meaning="No statement of theirs is recorded here" />
      <table className="table lines mentioned">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Known as</th>
            <th scope="col">What the archive knows</th>
          </tr>
        </thead>
        <tbody>
          {mentioned.map((who) => (
            <tr key={who.id} id={who.id}>
              <td>
                <bdi>{who.name}</bdi>
                <Native of={who} />
              </td>
              <td>{who.office}</td>
              <td>
                {who.note}
                {who.source !== undefined && (
                  <span className="line">
                    <Link href={`/sources/${who.source}`} prefetch={false}>
                      Where the name stands
                    </Link>
                    {who.paragraph !== undefined && `, para. ${who.paragraph}`}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
