import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { addressOfWords } from '#lib/citation/address-of-words.ts';

/** Out of the archive, to the page of a source: at the words themselves where they stand there. Nothing for a source without an address. */
export function OpenSource({ context, stage }: { context: StatementInContext; stage: number }) {
  const address = addressOfWords(context, stage);
  if (address === null) return null;
  return (
    <a className="open-source" href={address.href} rel="noreferrer">
      {address.atWords ? 'Open it at these words' : 'Open it'}
    </a>
  );
}
