import { KINDS } from '#lib/archive/kind.ts';
import { currentStore, type Store } from '#lib/store/client.ts';
import { readSpeaker } from '#lib/store/list-speakers.ts';
import { listIdentified } from '#lib/store/list-statements.ts';
import { readStatements } from '#lib/store/read-statement.ts';
import { countSpeakerDates, countStatementsOf, listAbsenceClaims, listCarried, listJointSpeakers, listSpeakerKind } from '#lib/store/speaker-statements.ts';
import { pageOf, partOf, type Query, valueIn } from './page-number.ts';
import type { SectionOfSpeaker, SpeakerPageProps } from './speaker-page-props.ts';
import { tallyDates } from './tally-dates.ts';

/** Statements under each head until one head is asked for. */
const FIRST = { offset: 0, limit: 10 };

const SHOWN = [...KINDS, 'absent', 'carried'] as const satisfies readonly SectionOfSpeaker['shown'][];

/** Everything the page of a speaker shows; `?show=direct&page=2` asks for one head alone. Null: there is no such speaker. */
export async function readSpeakerPage(id: string, query: Query): Promise<SpeakerPageProps | null> {
  const store = await currentStore();
  const found = await readSpeaker(store, id);
  if (found === null) return null;
  const { speaker, statements, namesakes } = found;
  const counts = await countStatementsOf(store, [...namesakes.map((who) => who.id), ...(speaker.members ?? [])]);
  const dated = (await countSpeakerDates(store, id)).flatMap(({ edtf, ...rest }) => (edtf === null ? [] : { edtf, ...rest }));
  const members = await Promise.all((speaker.members ?? []).map((member) => readSpeaker(store, member)));
  const shown = SHOWN.find((name) => name === valueIn(query, 'show'));
  const page = pageOf(query);
  const lists = await Promise.all(
    (shown === undefined ? SHOWN : [shown]).map((name) => listSection(store, id, name, shown === undefined ? FIRST : partOf(page))),
  );
  const read = await readStatements(
    store,
    lists.flatMap(({ ids }) => ids),
  );
  const byId = new Map(read.map((context) => [context.statement.id, context]));
  return {
    speaker,
    statements,
    namesakes: namesakes.map((who) => ({ who, statements: counts.get(who.id) ?? 0 })),
    joint: (await listJointSpeakers(store, id)).map((one) => ({ who: one.speaker, statements: one.statements })),
    members: members.flatMap((member) => (member === null ? [] : member.speaker)),
    dates: tallyDates(dated),
    sections: lists.map(({ ids, ...list }) => ({ ...list, statements: ids.flatMap((one) => byId.get(one) ?? []) })),
    only: shown === undefined ? null : { page },
    identified: shown === undefined ? await listIdentified(store, id) : [],
  };
}

type ListedSection = Omit<SectionOfSpeaker, 'statements'> & { ids: string[] };

async function listSection(store: Store, id: string, shown: SectionOfSpeaker['shown'], part: typeof FIRST): Promise<ListedSection> {
  switch (shown) {
    case 'carried':
      return { shown, ...(await listCarried(store, id, part)) };
    case 'absent':
      return { shown, ...(await listAbsenceClaims(store, id, part)) };
    case 'direct':
    case 'reported':
    case 'paraphrase':
    case 'mention':
    case 'authorial':
    case 'absence':
      return { shown, ...(await listSpeakerKind(store, id, shown, part)) };
  }
}
