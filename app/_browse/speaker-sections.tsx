import Link from 'next/link';
import { CONFIDENCE_LABELS } from '#lib/archive/certainty.ts';
import { PageLinks } from './page-links.tsx';
import { Rung } from './rung.tsx';
import { headOf } from './speaker-kinds.ts';
import type { SectionOfSpeaker, SpeakerPageProps } from './speaker-page-props.ts';
import { StatementList } from './statement-list.tsx';

/** A speaker's statements, apart by how they reach us, and apart from them all those that are not the speaker's own. */
export function SpeakerSections({ speaker, sections, identified, only }: SpeakerPageProps) {
  const path = `/speakers/${speaker.id}`;
  return (
    <>
      {only !== null && (
        <p className="quiet after">
          <Link href={path} prefetch={false}>
            All of {speaker.name}
          </Link>
        </p>
      )}
      {sections.map(({ shown, total, statements }) => {
        if (total === 0) return null;
        const { title, meaning } = headFor(shown, speaker);
        return (
          <section key={shown} aria-label={title}>
            <Rung title={title} count={total} meaning={meaning} />
            <StatementList statements={statements} />
            {only !== null ? (
              <PageLinks path={path} keep={{ show: shown }} page={only.page} total={total} order="newest first" />
            ) : (
              total > statements.length && (
                <p className="more">
                  <Link href={`${path}?show=${shown}`} prefetch={false}>
                    All {total}
                  </Link>
                </p>
              )
            )}
          </section>
        );
      })}
      {identified.length > 0 && <Identified speaker={speaker} identified={identified} />}
    </>
  );
}

function headFor(shown: SectionOfSpeaker['shown'], speaker: SpeakerPageProps['speaker']) {
  switch (shown) {
    case 'carried':
      return { title: 'Words of others, passed on', meaning: 'A pair of hands between the mouth and the page, not the speaker' };
    case 'absent':
      return { title: 'Said not to have been said', meaning: `Claims by others about occasions on which ${speaker.name} spoke; no words of ${speaker.name}` };
    case 'direct':
    case 'reported':
    case 'paraphrase':
    case 'mention':
    case 'authorial':
    case 'absence':
      return headOf(shown, speaker.kind);
  }
}

/** Statements of somebody the source does not name, who the archive thinks was this speaker: with its reasons, and never counted. */
function Identified({ speaker, identified }: Pick<SpeakerPageProps, 'speaker' | 'identified'>) {
  const claims = identified.flatMap(({ statement }) =>
    (statement.identifications ?? []).filter((claim) => claim.as === speaker.id).map((claim) => ({ ...claim, id: statement.id })),
  );
  const bases = [...new Set(claims.map(({ basis }) => basis))];
  const confidences = [...new Set(claims.map(({ confidence }) => CONFIDENCE_LABELS[confidence].toLowerCase()))];
  return (
    <section aria-label="Identified by the archive">
      <Rung
        title="Identified by the archive"
        count={identified.length}
        meaning={`${confidences.join(' or ')}; our identification, not the source’s, and not counted above`}
      />
      {bases.map((basis) => (
        <p key={basis} className="second basis">
          <b>
            Why{' '}
            {claims
              .filter((claim) => claim.basis === basis)
              .map(({ id }) => id)
              .join(', ')}
            .
          </b>{' '}
          {basis}
        </p>
      ))}
      <StatementList statements={identified} />
    </section>
  );
}
