import Link from 'next/link';
import { archiveFigures } from '#lib/store/archive-figures.ts';
import { currentStore } from '#lib/store/client.ts';

/** What the archive holds, in true figures, and how to read it. */
export async function Colophon() {
  const { statements, speakers, sources, wordsToTheLetter, header } = await archiveFigures(await currentStore());
  const summaries = statements - wordsToTheLetter;
  return (
    <footer className="colophon">
      <div className="frame">
        <div>
          <p>
            On the Record keeps {counted(statements, 'statement')} by {counted(speakers, 'speaker')}
            {sources > 0 && `, resting on ${counted(sources, 'source')}`}
            {header !== null && (
              <>
                : <bdi>{header.title}</bdi>
              </>
            )}
            . {wordsToTheLetter.toLocaleString('en')} {wordsToTheLetter === 1 ? 'is' : 'are'} words to the letter; {summaries.toLocaleString('en')}{' '}
            {summaries === 1 ? 'is' : 'are'} told in this archive’s own summary and {summaries === 1 ? 'says' : 'say'} so. What is not verified says so beside
            the words.
          </p>
          <p>
            Set in Source Serif 4 for what was said, Inter for everything else, Noto Serif KR for Hangul. Upright words are to the letter; leaning words are
            told; words in the second face were not said by whoever they speak of.
          </p>
        </div>
        <ul>
          <li>
            <Link href="/dates" prefetch={false}>
              By date
            </Link>
          </li>
          <li>
            <Link href="/topics" prefetch={false}>
              By topic
            </Link>
          </li>
          <li>
            <Link href="/sources" prefetch={false}>
              What it rests on
            </Link>
          </li>
        </ul>
        <ul>
          <li>
            <a href="/api/v1/search?q=">All statements as JSON</a>
          </li>
          <li>
            <a href="/schemas/archive-1.json">Format of the archive</a>
          </li>
          <li>
            <Link href="/colophon" prefetch={false}>
              Colophon: what it is made with
            </Link>
          </li>
        </ul>
      </div>
    </footer>
  );
}

function counted(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
