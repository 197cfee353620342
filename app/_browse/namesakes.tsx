import Link from 'next/link';
import type { Mentioned, Speaker } from '#lib/archive/speaker.ts';
import { counted } from './counted.ts';
import { nativeNames } from './group-names.ts';
import { officeTitleWithDates } from './scale-offices.ts';

/** Somebody who must not be taken for the speaker of the page, with how many statements are kept. */
export interface Namesake {
  who: Speaker | Mentioned;
  statements: number;
}

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** Those who share a spelling with the speaker of the page, in one table, so that the difference is seen before a word is read. */
export function SharedName({ speaker, statements, namesakes }: { speaker: Speaker; statements: number; namesakes: readonly Namesake[] }) {
  const all = [{ who: speaker, statements }, ...namesakes];
  const noun = all.every(({ who }) => who.record === 'mentioned' || who.kind === 'person') ? 'people' : 'speakers';
  return (
    <section className="notsame" aria-labelledby="shared-name">
      <h2 id="shared-name">
        {NUMBERS[all.length] ?? all.length} {noun} are written {speaker.name}
      </h2>
      <div className="scroll">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Who</th>
              <th scope="col">In their own script</th>
              <th scope="col">Known as</th>
              <th scope="col" className="r">
                Statements here
              </th>
            </tr>
          </thead>
          <tbody>
            {all.map((one) => (
              <tr key={one.who.id}>
                <td>
                  {one.who.id === speaker.id ? (
                    <b>{one.who.name} (this page)</b>
                  ) : (
                    <Link href={pathOf(one.who)} prefetch={false}>
                      {one.who.name}
                    </Link>
                  )}
                </td>
                <td>
                  {nativeNames(one.who.variants).map(({ name, lang }, index) => (
                    <span key={name} lang={lang}>
                      {index > 0 && ', '}
                      {name}
                    </span>
                  ))}
                </td>
                <td>{knownAs(one.who)}</td>
                <td className="r num">{one.statements}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Others who are kept apart though their names differ. */
export function KeptApart({ namesakes }: { namesakes: readonly Namesake[] }) {
  if (namesakes.length === 0) return null;
  return (
    <section>
      <h2>Not to be confused with</h2>
      <ul>
        {namesakes.map(({ who, statements }) => (
          <li key={who.id}>
            <Link href={pathOf(who)} prefetch={false}>
              <bdi className="name">{who.name}</bdi>
              <span className="num">{who.record === 'mentioned' ? 'only mentioned' : counted(statements, 'statement')}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Somebody only mentioned has a line in the index of speakers, not a page. */
const pathOf = (who: Speaker | Mentioned) => (who.record === 'speaker' ? `/speakers/${who.id}` : `/speakers#${who.id}`);

function knownAs(who: Speaker | Mentioned): string {
  if (who.record === 'mentioned') return who.office ?? 'Office not recorded';
  const offices = (who.offices ?? []).map(officeTitleWithDates);
  return offices.length === 0 ? 'Office not recorded' : offices.join('; ');
}

/** Whether two records share a spelling of the name, in any script. */
export function sharesName(one: Speaker | Mentioned, other: Speaker | Mentioned): boolean {
  const spellings = new Set(spellingsOf(one));
  return spellingsOf(other).some((name) => spellings.has(name));
}

const spellingsOf = ({ name, variants }: Speaker | Mentioned) =>
  [name, ...(variants ?? []).map((variant) => variant.name)].map((text) => text.toLocaleLowerCase('en'));
