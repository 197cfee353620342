import type { Metadata } from 'next';
import { DossierHead } from '#app/_browse/dossier-head.tsx';
import { STYLE_LICENCE, type StyleCredit, styleCredits } from '#lib/citation/style-credits.ts';
import { currentStore } from '#lib/store/client.ts';
import { readHeader } from '#lib/store/read-header.ts';

export const metadata: Metadata = {
  title: 'Colophon',
  description: 'What this archive is made with: the citation processor, its styles and locales, the typefaces, each with its makers and licence.',
};

const CPAL = 'https://opensource.org/license/cpal-1-0';
const OFL = 'https://openfontlicense.org/';

const TYPEFACES: readonly { name: string; makers: string; address: string; use: string }[] = [
  { name: 'Source Serif 4', makers: 'Adobe, Frank Grießhammer', address: 'https://github.com/adobe-fonts/source-serif', use: 'what was said' },
  { name: 'Inter', makers: 'The Inter Project Authors, Rasmus Andersson', address: 'https://github.com/rsms/inter', use: 'everything else' },
  { name: 'Noto Serif KR', makers: 'Adobe and Google', address: 'https://github.com/notofonts/noto-cjk', use: 'Hangul and Hanja' },
];

/** What the product is made with: everything whose licence asks to be named, and whoever made it. */
export default async function ColophonPage() {
  const header = await readHeader(await currentStore());
  return (
    <div className="frame">
      <DossierHead title="Colophon" sub="What this archive is made with, who made it, and on what terms it is used here." />
      {header !== null && (
        <section className="sect">
          <h2>The archive</h2>
          <p className="prose">
            <bdi>{header.title}</bdi>. {header.rights !== undefined && <bdi>{header.rights}</bdi>}
          </p>
        </section>
      )}
      <section className="sect">
        <h2>Citations</h2>
        <p className="prose">
          Composed by <a href="https://github.com/Juris-M/citeproc-js">citeproc-js</a>, copyright 2009–2019 Frank Bennett, unchanged, under the{' '}
          <a href={CPAL}>Common Public Attribution License</a>. The styles and locales are written in the{' '}
          <a href="https://citationstyles.org/">Citation Style Language</a>, by the people named here. They keep their licence, also as they stand here:{' '}
          {STYLE_LICENCE}.
        </p>
        <Credits credits={styleCredits()} />
      </section>
      <section className="sect">
        <h2>Typefaces</h2>
        <p className="prose">
          Each under the <a href={OFL}>SIL Open Font License 1.1</a>, and served by this archive itself.
        </p>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Typeface</th>
              <th scope="col">By</th>
              <th scope="col">Sets</th>
            </tr>
          </thead>
          <tbody>
            {TYPEFACES.map(({ name, makers, address, use }) => (
              <tr key={name}>
                <td>
                  <a href={address}>{name}</a>
                </td>
                <td>{makers}</td>
                <td>{use}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function Credits({ credits }: { credits: readonly StyleCredit[] }) {
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">Style or locale</th>
          <th scope="col">By</th>
          <th scope="col">From</th>
        </tr>
      </thead>
      <tbody>
        {credits.map(({ id, title, authors, from, licence, changes }) => (
          <tr key={id}>
            <td>{title}</td>
            <td>{authors.join(', ')}</td>
            <td>
              {capital(from)}.{licence !== STYLE_LICENCE && ` ${licence}.`}
              {changes !== undefined && ` ${changes}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
