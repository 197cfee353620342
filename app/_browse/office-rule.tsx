import type { Office } from '#lib/archive/speaker.ts';
import { type DrawnOffice, scaleOffices } from './scale-offices.ts';
import { columnUnder, percent } from './time-rule.ts';

/** An outline whose end is not recorded is drawn past the edge, so that nothing closes it. */
const BEYOND = 0.02;

/** Offices on a rule of years: what is firm is filled, what is not recorded fades, what is only remembered is an outline. */
export function OfficeRule({ offices, said }: { offices: readonly Office[]; said: readonly string[] }) {
  const scale = scaleOffices(offices, said);
  if (offices.length === 0) return null;
  const drawn = (scale?.offices ?? []).flatMap(({ bar }) => (bar === undefined ? [] : [bar]));
  return (
    <section aria-label="Offices" className="offices">
      <h2 className="label">Offices</h2>
      <div className="office">
        <div className="quiet">As far as the archive knows</div>
        <div className="scale num" aria-hidden="true">
          {scale?.years.map((year) => (
            <span key={year}>{year}</span>
          ))}
        </div>
        {scale?.offices.map((office) => (
          <OfficeLine key={`${office.title} ${office.words}`} office={office} pins={scale.pins} />
        ))}
      </div>
      <p className="quiet office-key">
        {[
          scale !== null && scale.pins.length > 0 && 'Red lines: the days of statements.',
          drawn.some(({ fadeStart, fadeEnd }) => fadeStart || fadeEnd) && 'Faded ends: not recorded.',
          drawn.some(({ firm }) => !firm) && 'Broken outline: not verified, the words say how it is known.',
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      <Fades />
    </section>
  );
}

function OfficeLine({ office: { title, words, note, bar }, pins }: { office: DrawnOffice; pins: readonly number[] }) {
  return (
    <>
      <div>{title}</div>
      <div className="line">
        {bar !== undefined && (
          <svg className="office-line" aria-hidden="true">
            <rect
              className={bar.firm ? 'held' : 'held mem'}
              x={percent(bar.start)}
              width={percent(bar.end - bar.start + (bar.fadeEnd && !bar.firm ? BEYOND : 0))}
              y="4"
              height="10"
              {...fillOf(bar)}
            />
            {pins
              .filter((pin) => pin >= bar.start && pin <= bar.end)
              .map((pin) => (
                <rect key={pin} className="pin" x={percent(pin)} y="0" width="1.5" height="18" />
              ))}
          </svg>
        )}
        <span className={`say ${bar === undefined ? 'from-1' : columnUnder(bar.start)}`}>
          {words}
          {note !== undefined && <span className="quiet note">{note}</span>}
        </span>
      </div>
    </>
  );
}

function fillOf({ firm, fadeStart, fadeEnd }: NonNullable<DrawnOffice['bar']>) {
  if (!firm || (!fadeStart && !fadeEnd)) return {};
  return { fill: `url(#fade${fadeStart ? '-start' : ''}${fadeEnd ? '-end' : ''})` };
}

function Fades() {
  const stop = (offset: string, opacity: string) => <stop key={offset} className="fade" offset={offset} stopOpacity={opacity} />;
  return (
    <svg className="defs" width="0" height="0" aria-hidden="true">
      <defs>
        <linearGradient id="fade-start">{[stop('0', '0'), stop('.3', '1')]}</linearGradient>
        <linearGradient id="fade-end">{[stop('.7', '1'), stop('1', '0')]}</linearGradient>
        <linearGradient id="fade-start-end">{[stop('0', '0'), stop('.25', '1'), stop('.75', '1'), stop('1', '0')]}</linearGradient>
      </defs>
    </svg>
  );
}
