import { readEdtf } from './edtf-date.ts';
import type { Office, Speaker } from './speaker.ts';
import type { Statement } from './statement.ts';

/**
 * The offices a speaker held on the whole of a span of days (`YYYY-MM-DD`, inclusive).
 * An office without any date counts only when no dated office does: "in office" is then all that is recorded.
 * One that begins or ends inside the span is left out, and so is one whose own bound is not exact enough (in office "from 2019-04",
 * words of 12 April): we cannot say that it was held when the words were said.
 */
export function officesOn(speaker: Pick<Speaker, 'offices'>, earliest: string | null, latest: string | null): Office[] {
  const offices = speaker.offices ?? [];
  const held = offices.filter((office) => isDated(office) && covers(office, earliest, latest));
  return held.length > 0 ? held : offices.filter((office) => !isDated(office));
}

const isDated = (office: Office) => office.from !== undefined || office.to !== undefined;

function covers(office: Office, earliest: string | null, latest: string | null): boolean {
  if (earliest === null || latest === null) return false;
  const from = office.from === undefined ? null : (readEdtf(office.from)?.latest ?? null);
  const to = office.to === undefined ? null : (readEdtf(office.to)?.earliest ?? null);
  return (from === null || from <= earliest) && (to === null || to >= latest);
}

/** `Chairman, Workers’ Party of Korea` */
export function officeTitle(office: Office): string {
  return office.organisation === undefined ? office.title : `${office.title}, ${office.organisation}`;
}

/** The office to show beside a speaker of this statement, or null: what the record says outright, else what the dated offices give. */
export function officeAtStatement(statement: Statement, speaker: Speaker): string | null {
  const stated = statement.speakers.find((entry) => entry.speaker === speaker.id)?.office;
  if (stated !== undefined) return stated;
  const said = statement.said === undefined ? null : readEdtf(statement.said.edtf);
  const offices = officesOn(speaker, said?.earliest ?? null, said?.latest ?? null);
  return offices.length === 0 ? null : offices.map(officeTitle).join('; ');
}
