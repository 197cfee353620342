import { statementRow } from '#lib/archive/statement-row.ts';
import { currentStore } from '#lib/store/client.ts';
import { readStatements } from '#lib/store/read-statement.ts';
import { ListKeys } from '../_browse/list-keys.client.tsx';
import { RowActions } from '../_citation/row-actions.client.tsx';
import { StatementRowView } from '../_ui/statement-row.tsx';
import type { SharedSet } from './basket-link.ts';
import { SharedNote, SharedOffer, SharedTitle } from './shared-words.client.tsx';

/** Statements shown at once; a script is not needed to read them, so the server sends them whole. */
const MOST_SHOWN = 500;

/** A set that came with an address: its statements in their order, and an offer to take it over. */
export async function SharedPage({ shared }: { shared: SharedSet }) {
  const shown = shared.ids.slice(0, MOST_SHOWN);
  const rows = new Map((await readStatements(await currentStore(), shown)).map((context) => [context.statement.id, statementRow(context)]));
  const missing = shown.filter((id) => !rows.has(id));
  const faults = [
    ...shared.faults,
    ...(missing.length === 0 ? [] : [`Not in this archive, or no longer: ${missing.join(', ')}.`]),
    ...(shared.ids.length > MOST_SHOWN ? [`The first ${MOST_SHOWN} of ${shared.ids.length} are shown; all of them can be taken over.`] : []),
  ];
  return (
    <>
      <SharedTitle size={shared.ids.length} />
      {faults.length === 0 ? null : (
        <div className="kept-trouble">
          {faults.map((fault) => (
            <p key={fault}>{fault}</p>
          ))}
        </div>
      )}
      <SharedOffer ids={shared.ids} />
      <ol className="basket-list shared">
        {shown.map((id, place) => {
          const row = rows.get(id);
          return row === undefined ? null : (
            <li className="basket-line" key={id}>
              <div className="basket-hold">
                <span className="basket-number num">{place + 1}</span>
              </div>
              <StatementRowView row={row} actions={<RowActions row={{ id, ...(row.text === undefined ? {} : { text: row.text }) }} />} />
              <SharedNote id={id} />
            </li>
          );
        })}
      </ol>
      <ListKeys />
    </>
  );
}
