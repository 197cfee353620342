import { CERTAINTY_LABELS, isFirm } from '#lib/archive/certainty.ts';
import type { Kind } from '#lib/archive/kind.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { statementRow } from '#lib/archive/statement-row.ts';

/** What the picture of a statement says, all of it text. */
export interface Card {
  kind: Kind;
  kindLabel: string;
  words: string;
  /** Set in quotation marks: only words that a source quotes. */
  quoted: boolean;
  /** The archive's own summary, which says so. */
  ours: boolean;
  speaker: string;
  /** The source does not name the speaker. */
  unnamed: boolean;
  office: string | null;
  date: string;
  /** The last hand, on whose page the words were read. */
  source: string | null;
  /** `S45, version 1` */
  reference: string;
  /** The picture in words, for whoever does not see it. */
  alternative: string;
}

/** As many characters as can be read at the size of a thumbnail. */
const MOST = 300;

/** Marks that stand round a whole passage: the picture hangs its own. */
const OUTER = /^[“"„«‹「『]|[”"»›」』]$/gu;

/** Gathers the texts of a statement's card. */
export function cardOf(context: StatementInContext): Card {
  const { statement, version } = context;
  const row = statementRow(context);
  const quoted = statement.text !== undefined && (statement.kind === 'direct' || statement.kind === 'reported');
  const full = plain(statement.text ?? statement.summary ?? '');
  const words = shortened(quoted ? full.replace(OUTER, '') : full);
  const ours = statement.text === undefined;
  const speaker = row.speakers.map(({ name }) => plain(name)).join(' and ');
  const office = row.speakers.length === 1 ? (row.speakers[0]?.office ?? null) : null;
  const date = dateOf(row.said);
  const hand = row.hands.at(-1);
  const source = hand === undefined ? null : plain([`${hand.verb} ${hand.name}`, hand.detail].filter((part) => part !== '').join(', '));
  const told = quoted ? `“${words}”` : words;
  return {
    kind: statement.kind,
    kindLabel: plain(row.kindLabel),
    words,
    quoted,
    ours,
    speaker,
    unnamed: row.mouth === 'unnamed',
    office: office === null ? null : plain(office),
    date,
    source,
    reference: `${statement.id}, version ${version}`,
    alternative: [`${plain(row.kindLabel)}${ours ? ', our summary' : ''}: ${told}`, `${speaker}, ${date}`, source].filter((part) => part !== null).join(' — '),
  };
}

/** `6–10 January 2004, one of these 5 days`, and whatever doubt there is. */
function dateOf(said: ReturnType<typeof statementRow>['said']): string {
  if (said === null) return 'date not known';
  const doubts = [said.exactness, isFirm(said.certainty) ? null : CERTAINTY_LABELS[said.certainty].toLowerCase()].filter((doubt) => doubt !== null);
  return [said.label, ...doubts].join(', ');
}

/** On one line, without what has no picture of its own: marks of direction, joiners, soft hyphens, controls. */
function plain(text: string): string {
  return text
    .replace(/[\p{Cf}\p{Cc}]/gu, (sign) => (/\s/u.test(sign) ? ' ' : ''))
    .replace(/\s+/gu, ' ')
    .normalize('NFC')
    .trim();
}

/** Cut between words. Brackets say that the cut is ours: three points alone could be the speaker's. */
function shortened(text: string): string {
  const characters = [...text];
  if (characters.length <= MOST) return text;
  const start = characters.slice(0, MOST).join('');
  return `${start.replace(/\s+\S*$/u, '')} […]`;
}
