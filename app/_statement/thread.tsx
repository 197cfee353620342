import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import type { StatementRow } from '#lib/archive/statement-row.ts';
import { standsAlone } from '../_ui/statement-row.tsx';
import { MarkedText, type WordMarks, Words } from '../_ui/words.tsx';
import { Hands, SpokenOfEnd } from './hands.tsx';
import { kindSentence } from './kind-sentence.ts';
import { Mouth } from './mouth.tsx';
import { type Named, NoteText } from './note-text.tsx';

/** Under this many characters the words stand large (FACE: "words on their page, under 40 characters"). */
const SHORT = 40;

interface Props {
  context: StatementInContext;
  row: StatementRow;
  marks: WordMarks;
  named: Named;
}

/** The thread on the page of a statement: the mouth, the words, what they are and what they are not, and each hand down to the page that was read. */
export function Thread({ context, row, marks, named }: Props) {
  const { statement } = context;
  const alone = standsAlone(row);
  const short = (statement.text ?? statement.summary ?? '').length < SHORT;
  const after = alone && statement.kind === 'absence' && (statement.spokenOf ?? []).some(({ event }) => event !== undefined);
  return (
    <div className={alone && !after ? 'thread solo' : 'thread'}>
      <Mouth context={context} row={row} />
      <Words wording={statement} marks={marks} firstHit={1} {...(short ? { className: 'short' } : {})} />
      {statement.text !== undefined && statement.summary !== undefined && (
        <p className="prose beside">
          <span className="kind">Our summary</span>{' '}
          <bdi className="letter">
            <MarkedText text={statement.summary} marks={marks.summary} firstHit={marks.text.length + 1} />
          </bdi>
        </p>
      )}
      <p className="kindline">
        <span className="kind">{row.kindLabel}</span>
        {statement.text === undefined && <span className="kind">Our summary</span>}
        <span className="second">{kindSentence(statement, row.hands)}</span>
      </p>
      {row.cautions.map(({ lead, text }) => (
        <p className="caution" key={text}>
          {lead !== undefined && <strong>{lead} </strong>}
          <NoteText text={text} named={named} />
        </p>
      ))}
      {alone ? after && <SpokenOfEnd context={context} /> : <Hands context={context} row={row} named={named} />}
    </div>
  );
}
