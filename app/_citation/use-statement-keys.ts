import { toggleInBasket } from '../_basket/toggle-basket.ts';
import { useKey } from '../_ui/use-key.client.ts';
import { type CopiedStatement, copyFrom, type StatementCopy } from './copy-statement.ts';

/** The keys that act on the statement chosen in a list: one each for words, citation, both, link and basket. */
export function useStatementKeys(chosen: () => CopiedStatement | undefined, onBasket: (id: string) => void = toggleInBasket): void {
  const copying = (what: StatementCopy) => () => {
    const statement = chosen();
    return statement === undefined ? false : void copyFrom(statement, what);
  };
  useKey('words', copying('words'));
  useKey('cite', copying('cite'));
  useKey('both', copying('both'));
  useKey('link', copying('link'));
  useKey('basket', () => {
    const statement = chosen();
    return statement === undefined ? false : onBasket(statement.id);
  });
}
