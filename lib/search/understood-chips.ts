import type { ArchiveIndex } from './archive-index.ts';
import { capitalised, nameList, numberWord } from './describe-question.ts';
import { countBySpeaker } from './lists-holding.ts';
import type { Understood } from './search-answer.ts';
import type { Understanding } from './understanding.ts';

/** The chips: everything that was read, plain words only beside something that is none. */
export function chipsOf(index: ArchiveIndex, { parts, surnames }: Understanding, hits: Int32Array): Understood[] {
  if (parts.every(({ field }) => field === 'word' || field === 'phrase' || field === 'not')) return [];
  return parts.map(({ id, field, value, label }) => {
    const bearers = surnames.find(({ part }) => part === id)?.ids ?? [];
    const counts = countBySpeaker(index, hits, bearers);
    const present = bearers.filter((bearer) => counts.get(bearer) !== 0);
    const [only] = present;
    const name = present.length === 1 && only !== undefined ? (index.tables.apart.get(only) ?? index.tables.names.byId.get(only)?.name ?? label) : label;
    return { id, field, value, label: name };
  });
}

/** `Kim Jong Un is one of two speakers named Kim here: Kim Gye Gwan has none in April 2019.` */
export function surnameNotices(index: ArchiveIndex, { surnames, parts }: Understanding, hits: Int32Array): string[] {
  const { byId, mentionedAs } = index.tables.names;
  const nameOf = (id: string) => byId.get(id)?.name ?? id;
  const when = parts.find(({ field }) => field === 'said');
  const within =
    when === undefined ? 'in this answer' : when.node.type === 'said' && /^(since|after|until|before) /.test(when.label) ? when.label : `in ${when.label}`;
  return surnames.flatMap(({ surname, ids, part }) => {
    if (!parts.some(({ id }) => id === part)) return [];
    const counts = countBySpeaker(index, hits, ids);
    const present = ids.filter((id) => (counts.get(id) ?? 0) > 0);
    const absent = ids.filter((id) => !present.includes(id));
    const sentences: string[] = [];
    const [only] = present;
    if (ids.length > 1 && present.length === 1 && only !== undefined)
      sentences.push(
        `${nameOf(only)} is one of ${numberWord(ids.length)} speakers named ${surname} here: ${nameList(absent.map(nameOf))} ${absent.length === 1 ? 'has' : 'have'} none ${within}.`,
      );
    else if (ids.length > 1)
      sentences.push(
        `${capitalised(numberWord(ids.length))} speakers here are named ${surname}: ${nameList(ids.map((id) => `${nameOf(id)} (${counts.get(id) ?? 0})`))}.`,
      );
    const others = mentionedAs(surname.toLowerCase()).map(({ name }) => name);
    if (others.length > 0)
      sentences.push(`${nameList(others)} ${others.length === 1 ? 'is another person, only mentioned here' : 'are other people, only mentioned here'}.`);
    return sentences.length === 0 ? [] : [sentences.join(' ')];
  });
}
