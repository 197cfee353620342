import { CERTAINTY_LABELS, CONFIDENCE_LABELS } from '#lib/archive/certainty.ts';
import type { RelationAnswer, StatementAnswer } from '#lib/archive/statement-answer.ts';
import type { Terminal } from './command.ts';
import { cautionsOf, headLines, indented } from './show-answer.ts';
import { wordsOf } from './show-words.ts';

/** A statement for people: words first, then what qualifies them, then where they come from and what they stand beside. */
export function statementAsText(answer: StatementAnswer, terminal: Terminal): string {
  const section = (title: string, texts: string[]) => (texts.length === 0 ? [] : ['', terminal.bold(title), ...indented(texts, terminal)]);
  return [
    ...headLines(answer, terminal),
    '',
    ...indented([...wordsOf(answer), ...cautionsOf(answer)], terminal),
    ...section('How it came to us', [answer.chain, ...notesOf(answer)]),
    ...section('When and where', whenAndWhere(answer)),
    ...section('Who it was, in our judgement', identificationsOf(answer)),
    ...section('What was checked', checksOf(answer)),
    ...section('Other wordings', variantsOf(answer)),
    ...section('Related', answer.relations.map(relationLine)),
    ...section('Topics', answer.topics.length === 0 ? [] : [answer.topics.map(({ label }) => label).join(', ')]),
    ...section('Note', answer.statement.note === undefined ? [] : [answer.statement.note]),
  ].join('\n');
}

function notesOf({ hands }: StatementAnswer): string[] {
  return hands.flatMap(({ name, note }) => (note === undefined ? [] : [`${name}: ${note}`]));
}

function whenAndWhere({ said, statement, occasion, records }: StatementAnswer): string[] {
  const lines = [
    said === null
      ? 'Said: nobody says when'
      : `Said: ${[said.label, said.exactness, CERTAINTY_LABELS[said.certainty].toLowerCase(), said.wording === undefined ? null : `in the source: ${said.wording}`, said.note ?? null].filter((part) => part !== null).join('; ')}`,
  ];
  if (statement.place !== undefined) lines.push(`Place: ${statement.place}`);
  if (occasion !== null) lines.push(`Occasion: ${occasion}`);
  for (const { edtf, event, wording, note } of statement.spokenOf ?? []) {
    const what = event === undefined ? edtf : (records.events[event]?.name ?? event);
    lines.push(`Speaks of: ${[what, wording, note].filter((part) => part !== undefined).join('; ')}`);
  }
  return lines;
}

function identificationsOf({ statement, records }: StatementAnswer): string[] {
  return (statement.identifications ?? []).map(({ of, as, confidence, basis }) => {
    const name = (id: string) => records.speakers[id]?.name ?? id;
    return `${name(of)}: ${CONFIDENCE_LABELS[confidence].toLowerCase()} ${name(as)}. ${basis}`;
  });
}

function checksOf({ statement, records }: StatementAnswer): string[] {
  return (statement.checks ?? []).map(({ field, result, against, note }) => {
    const sources = (against ?? []).map((id) => records.sources[id]?.csl.title ?? id);
    return [`${field}: ${CERTAINTY_LABELS[result].toLowerCase()}${sources.length === 0 ? '' : ` (against “${sources.join('”; “')}”)`}`, note]
      .filter((part) => part !== undefined)
      .join('. ');
  });
}

function variantsOf({ statement }: StatementAnswer): string[] {
  return (statement.variants ?? []).map(({ text, role, by, note }) =>
    [`${text} (${role}${by === undefined ? '' : `, ${by}`})`, note].filter((part) => part !== undefined).join(' '),
  );
}

function relationLine({ sentence, confidence, note, statement }: RelationAnswer): string {
  const [words = ''] = wordsOf(statement);
  const speakers = statement.speakers.map(({ name }) => name).join('; ');
  return `${sentence} (${CONFIDENCE_LABELS[confidence].toLowerCase()}): ${speakers}. ${words}${note === undefined ? '' : ` — ${note}`}`;
}
