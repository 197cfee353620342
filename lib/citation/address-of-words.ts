import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { textFragment, withTextFragment } from './text-fragment.ts';

/** Where a source can be opened, and whether the address leads to the words themselves. */
export interface WordsAddress {
  href: string;
  atWords: boolean;
}

/**
 * The address of the source of one stage of the chain. It leads to the words where that page has them to the letter: the last document,
 * in which the archive read them, and any other in which it saw this passage, in the same language. A summary is nobody’s print. Null
 * where the source has no address.
 */
export function addressOfWords({ statement, sources }: StatementInContext, index: number): WordsAddress | null {
  const { text, language, chain } = statement;
  const stage = chain[index];
  const source = stage?.source === undefined ? undefined : sources[stage.source];
  const address = source?.csl.URL;
  if (stage === undefined || source === undefined || address === undefined || !/^https?:\/\//iu.test(address)) return null;
  const printed = source.csl.language ?? source.language ?? stage.language;
  const read = index === chain.findLastIndex(({ source: carrier }) => carrier !== undefined);
  const toTheLetter = text !== undefined && (read ? printed === undefined || printed === language : stage.seen === 'passage' && printed === language);
  const fragment = toTheLetter ? textFragment(text, language) : null;
  const href = withTextFragment(address, fragment);
  return { href, atWords: href !== address };
}
