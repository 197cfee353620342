import type { StatementRow } from '#lib/archive/statement-row.ts';
import { Key } from '../_ui/key.tsx';
import { copyFrom } from './copy-statement.ts';

/** What can be copied from a row. Words are offered only where there are words. */
export function RowActions({ row }: { row: StatementRow }) {
  return (
    <>
      <button type="button" onClick={() => copyFrom(row, 'cite')}>
        <Key>c</Key> cite
      </button>
      {row.text === undefined ? null : (
        <button type="button" onClick={() => copyFrom(row, 'words')}>
          <Key>q</Key> words
        </button>
      )}
      <button type="button" onClick={() => copyFrom(row, 'link')}>
        <Key>l</Key> link
      </button>
    </>
  );
}
