import type { Prisma } from '#generated/sqlite/client.ts';
import type { Mentioned, Speaker } from '#lib/archive/speaker.ts';
import { foldName } from './fold-name.ts';
import type { Transaction } from './in-transaction.ts';
import { compareText, everyRow } from './pages-by-id.ts';
import { mentionedFromRow, mentionedInclude } from './row-mapping-mentioned.ts';
import { speakerInclude } from './row-mapping-speaker.ts';
import { speakersOf } from './speaker-records.ts';

const withCounts = { ...speakerInclude, _count: { select: { statements: true, identified: true } } } as const satisfies Prisma.SpeakerInclude;

export interface SpeakerWithCounts {
  speaker: Speaker;
  /** By the source's account. */
  statements: number;
  /** Statements of somebody else whom the archive takes for this speaker. */
  identified: number;
}

type CountedRow = Prisma.SpeakerGetPayload<{ include: typeof withCounts }>;

/** Statements in which a speaker is identified as somebody the statement names already are not somebody else's. */
const identifiedElsewhere = (row: CountedRow, own: ReadonlyMap<string, number>) => row._count.identified - (own.get(row.id) ?? 0);

interface Named {
  id: string;
  nameKey: string;
}
const byName = (one: Named, other: Named) => compareText(one.nameKey, other.nameKey) || compareText(one.id, other.id);

/** Every speaker by name, with the number of statements. */
export async function listSpeakers(store: Transaction): Promise<SpeakerWithCounts[]> {
  const rows = await everyRow((page) => store.speaker.findMany({ ...page, include: withCounts }));
  return countedSpeakers(store, rows.sort(byName));
}

/** A speaker, and everybody who may be taken for them: told apart by a record, or of a name that looks the same. */
export async function readSpeaker(store: Transaction, id: string): Promise<(SpeakerWithCounts & { namesakes: (Speaker | Mentioned)[] }) | null> {
  const row = await store.speaker.findUnique({ where: { id }, include: withCounts });
  if (row === null) return null;
  const [counted] = await countedSpeakers(store, [row]);
  return counted === undefined ? null : { ...counted, namesakes: await namesakesOf(store, counted.speaker) };
}

/** Everybody who is spoken of and said nothing recorded here, by name. */
export async function listMentioned(store: Transaction): Promise<Mentioned[]> {
  const rows = await everyRow((page) => store.mentioned.findMany({ ...page, include: mentionedInclude }));
  return rows.sort(byName).map(mentionedFromRow);
}

async function countedSpeakers(store: Transaction, rows: readonly CountedRow[]): Promise<SpeakerWithCounts[]> {
  const own = await identifiedAsNamed(
    store,
    rows.filter(({ _count }) => _count.identified > 0).map(({ id }) => id),
  );
  const speakers = await speakersOf(store, rows);
  return rows.flatMap((row, index) => {
    const speaker = speakers[index];
    return speaker === undefined ? [] : { speaker, statements: row._count.statements, identified: identifiedElsewhere(row, own) };
  });
}

/** How often each of these speakers is identified in a statement that has them as a speaker anyway (an office named by the source, a name by the archive). */
async function identifiedAsNamed(store: Transaction, ids: string[]): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  if (ids.length === 0) return counts;
  const claims = await store.identification.findMany({
    where: { asId: { in: ids } },
    select: { asId: true, statement: { select: { speakers: { select: { speakerId: true } } } } },
  });
  for (const { asId, statement } of claims) if (statement.speakers.some(({ speakerId }) => speakerId === asId)) counts.set(asId, (counts.get(asId) ?? 0) + 1);
  return counts;
}

async function namesakesOf(store: Transaction, speaker: Speaker): Promise<(Speaker | Mentioned)[]> {
  const { id } = speaker;
  const keys = [...new Set([speaker.name, ...(speaker.variants ?? []).map(({ name }) => name)].map(foldName))];
  const sameName = [{ nameKey: { in: keys } }, { variants: { some: { nameKey: { in: keys } } } }];
  const speakers = await store.speaker.findMany({
    where: { id: { not: id }, OR: [...sameName, { distinctFrom: { some: { otherSpeakerId: id } } }, { distinguished: { some: { speakerId: id } } }] },
    include: speakerInclude,
    orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
  });
  const mentioned = await store.mentioned.findMany({
    where: { OR: [...sameName, { distinctFrom: { some: { otherSpeakerId: id } } }, { speakers: { some: { speakerId: id } } }] },
    include: mentionedInclude,
    orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
  });
  return [...(await speakersOf(store, speakers)), ...mentioned.map(mentionedFromRow)];
}
