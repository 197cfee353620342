import type { Stage } from '#lib/archive/attribution.ts';
import { isFirm } from '#lib/archive/certainty.ts';
import { readEdtf } from '#lib/archive/edtf-date.ts';
import type { ArchiveEvent } from '#lib/archive/event.ts';
import type { StatementSpeaker } from '#lib/archive/statement.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { citedDocument } from './cited-document.ts';
import { americanDate } from './csl-date.ts';
import { plainJointName } from './csl-name.ts';
import { listed } from './marked-text.ts';

/**
 * How a speaker may be named in a citation: by name where the source gives it; else as the source puts it; an unnamed
 * person as the archive calls them. Who it probably was is our own claim and never stands here.
 */
export function citableName(entry: StatementSpeaker, context: StatementInContext, identified = false): string | undefined {
  const name = nameInSource(entry, context);
  const ours = identified ? identifiedAs(entry, context) : undefined;
  return name === undefined || ours === undefined ? name : `${name} ${ours}`;
}

function nameInSource(entry: StatementSpeaker, context: StatementInContext): string | undefined {
  const speaker = context.speakers[entry.speaker];
  if (speaker?.kind === 'unnamed') return speaker.name;
  if (!entry.namedInSource) return entry.wording;
  return speaker === undefined ? entry.wording : plainJointName(speaker);
}

/** Who it was in this archive's judgement, in square brackets: `[identified by this archive as Kim Gye Gwan]`. */
function identifiedAs({ speaker, namedInSource }: StatementSpeaker, { statement, speakers }: StatementInContext): string | undefined {
  const claims = (statement.identifications ?? []).filter(({ of }) => of === speaker).map(({ as }) => speakers[as]?.name ?? as);
  const own = speakers[speaker];
  const names = claims.length === 0 && !namedInSource && own !== undefined && own.kind !== 'unnamed' ? [own.name] : claims;
  return names.length === 0 ? undefined : `[identified by this archive as ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names)}]`;
}

/** All speakers of a statement who may be named, in one phrase. */
export function citableNames(context: StatementInContext, identified = false): string | undefined {
  const names = context.statement.speakers.map((entry) => citableName(entry, context, identified)).filter((name) => name !== undefined);
  return names.length === 0 ? undefined : new Intl.ListFormat('en-GB').format(names);
}

/**
 * Whoever spoke, for the head of a Chicago note, where no document of theirs can be cited: `Unnamed senior North Korean
 * diplomat, conversation with Siegfried S. Hecker, Pyongyang, DPRK, January 6–10, 2004`. Null where the first stage is itself cited, or nobody
 * may be named.
 *
 * The other styles name the speaker in the sentence. Chicago names every pair of hands in the note (17, 14.260), and a
 * note that began with the witness would seem to give the witness's own words; so the mouth stands first, with what is
 * firmly known of the occasion, and nothing that is only inferred. A later note says the name alone.
 */
export function mouthInNote(context: StatementInContext, { later, identified }: { later: boolean; identified: boolean }): string | null {
  const { statement } = context;
  const stage = statement.chain[0];
  if (stage === undefined || citedDocument(context, 0) !== null) return null;
  const name = citableNames(context, identified);
  if (name === undefined || later) return name ?? null;
  const firm =
    (statement.said === undefined || isFirm(statement.said.certainty)) &&
    (statement.checks ?? []).every(({ field, result }) => field !== 'date' || isFirm(result));
  if (!firm) return listed([name, stage.what]);
  const dated = stage.date ?? statement.said;
  const bounds = dated === undefined ? null : readEdtf(dated.edtf);
  return listed([name, stage.what, occasion(stage, context), placeBeside(stage, statement.place), bounds === null ? undefined : americanDate(bounds)]);
}

/** Where it was said, unless what it was already says so: "interview on “Lou Dobbs Tonight”, Fox Business". */
export function placeBeside({ what = '' }: Stage, where: string | undefined): string | undefined {
  return where?.split(/,\s*/u).every((part) => what.includes(part)) ? undefined : where;
}

/** A meeting has a name of its own; a visit or a press conference is told by what was done there. */
function occasion(stage: Stage, context: StatementInContext): string | undefined {
  const event = stage.event === undefined ? undefined : context.events[stage.event];
  return event === undefined || !hasProperName(event) ? undefined : event.name;
}

function hasProperName({ type }: ArchiveEvent): boolean {
  return type === 'session' || type === 'hearing' || type === 'summit';
}

/** Those who passed the words on in speech before anybody wrote them down: `as told by Charles L. “Jack” Pritchard`. */
export function tellersInNote(context: StatementInContext, before: number): string[] {
  return context.statement.chain.slice(1, before).flatMap((stage) => {
    if (stage.form !== 'utterance' || (stage.manner !== 'told' && stage.manner !== 'read-out')) return [];
    const names = (stage.speakers ?? []).flatMap((id) => context.speakers[id]?.name ?? []);
    const name = stage.name ?? new Intl.ListFormat('en-GB').format(names);
    if (name === '') return [];
    return [`${stage.manner === 'told' ? 'as told by' : 'as read out by'} ${name}`];
  });
}
