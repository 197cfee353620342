import type { Hand } from '#lib/archive/describe-chain.ts';
import type { Statement } from '#lib/archive/statement.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

/** What the kind of a statement means for whoever reads it, in one sentence beside its label. */
export function kindSentence({ kind, text, summaryQuotes }: Statement, hands: readonly Hand[]): string {
  const ours = text === undefined;
  switch (kind) {
    case 'direct':
      if (hands.some(({ manner }) => manner === 'translation')) return 'Their own words, in translation.';
      return hands.length > 1
        ? `Their own words, as they passed through ${NUMBERS[hands.length] ?? hands.length} other hands.`
        : 'Their own words, as the source gives them.';
    case 'reported':
      return 'In quotation marks in the source, but from a report of what was said: not their words to the letter.';
    case 'paraphrase':
      if (!ours) return 'What they said, in the words of whoever retells it.';
      return summaryQuotes === undefined
        ? 'What they said, as others retell it, in our summary.'
        : 'As others retell it, in our summary; the words in it that stand upright are quoted.';
    case 'mention':
      return 'That something was said, not what. The sentence is our summary.';
    case 'authorial':
      return ours ? 'The author’s own voice, in our summary. Nobody is quoted.' : 'The author’s own words, to the letter. Nobody is quoted.';
    case 'absence':
      return 'A claim that something was not said, in our summary. Nobody is quoted.';
  }
}
