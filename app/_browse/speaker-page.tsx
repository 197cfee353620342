import Link from 'next/link';
import { describeDate } from '#lib/archive/describe-date.ts';
import { counted } from './counted.ts';
import { DossierHead } from './dossier-head.tsx';
import { nativeName } from './group-names.ts';
import { SharedName, sharesName } from './namesakes.tsx';
import { OfficeRule } from './office-rule.tsx';
import { SpeakerAside } from './speaker-aside.tsx';
import { SPEAKER_WORDS } from './speaker-kinds.ts';
import type { SpeakerPageProps } from './speaker-page-props.ts';
import { SpeakerSections } from './speaker-sections.tsx';

/** One speaker: every form of the name, offices on a rule of time, and statements by how they reach us. */
export function SpeakerPage(props: SpeakerPageProps) {
  const { speaker, statements, namesakes, dates } = props;
  const native = nativeName(speaker.variants);
  const shared = namesakes.filter(({ who }) => sharesName(speaker, who));
  const said = dates.flatMap(({ shape, certain, earliest }) => (shape === 'day' && certain && earliest !== null ? [earliest] : []));
  return (
    <div className="frame">
      <DossierHead
        above={
          <>
            <Link href="/speakers" prefetch={false}>
              Speakers
            </Link>{' '}
            <span aria-hidden="true">/</span> {SPEAKER_WORDS[speaker.kind]}
          </>
        }
        title={
          <>
            <bdi>{speaker.name}</bdi>
            {native !== null && (
              <span className="native" lang={native.lang}>
                {native.name}
              </span>
            )}
          </>
        }
        sub={<Sentence {...props} />}
        side={
          statements > 0 && (
            <Link href={`/?speaker=${encodeURIComponent(speaker.id)}`} prefetch={false}>
              Search {statements === 1 ? 'this statement' : `these ${statements} statements`}
            </Link>
          )
        }
      />
      {shared.length > 0 && <SharedName speaker={speaker} statements={statements} namesakes={shared} />}
      <div className={shared.length > 0 ? 'columns sect' : 'columns'}>
        <div>
          <OfficeRule offices={speaker.offices ?? []} said={said} />
          <SpeakerSections {...props} />
        </div>
        <SpeakerAside speaker={speaker} apart={namesakes.filter((one) => !shared.includes(one))} joint={props.joint} members={props.members} />
      </div>
    </div>
  );
}

/** `Family name Kim. 16 statements, 1 January – 12 April 2019, and 1 made jointly.` */
function Sentence({ speaker, statements, dates, joint }: SpeakerPageProps) {
  const bounded = dates.filter(({ shape }) => shape !== 'wide');
  const earliest = bounded.map((date) => date.earliest ?? '').toSorted()[0] ?? '';
  const latest =
    bounded
      .map((date) => date.latest ?? '')
      .toSorted()
      .at(-1) ?? '';
  const when = bounded.length === 0 ? '' : `, ${describeDate({ earliest, latest, precision: 'interval', approximate: false, uncertain: false })}`;
  const shared = joint.reduce((sum, one) => sum + one.statements, 0);
  return (
    <>
      {speaker.familyNameFirst === true && speaker.family !== undefined && `Family name ${speaker.family}. `}
      {statements === 0 ? 'No statement is recorded' : `${counted(statements, 'statement')}${when}`}
      {shared > 0 && `, and ${shared} made jointly with others`}.
    </>
  );
}
