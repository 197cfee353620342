import type { RecordType } from '#lib/archive/archive-file.ts';
import type { ImportPlan } from '#lib/archive/import-plan.ts';

/** What an import did, or would do, for programs and for people. */
export interface ImportReport {
  file: string;
  added: RecordCounts;
  /** Records that were there with other content. */
  replaced: RecordCounts;
  unchanged: number;
  /** One sentence a line. */
  sentences: string[];
}

type Counted = 'statements' | 'speakers' | 'mentioned' | 'events' | 'sources' | 'topics' | 'equivalents';
type RecordCounts = Record<Counted, number>;

/** Tells a plan in words: before it is applied (`would add`) or after (`added`). */
export function importReport(plan: ImportPlan, file: string, tense: 'would' | 'did'): ImportReport {
  const replaced = countReplaced(plan);
  const added = {
    statements: plan.statements.length - replaced.statements,
    speakers: plan.speakers.length - replaced.speakers,
    mentioned: plan.mentioned.length - replaced.mentioned,
    events: plan.events.length - replaced.events,
    sources: plan.sources.length - replaced.sources,
    topics: plan.topics.length - replaced.topics,
    equivalents: plan.equivalents.length - replaced.equivalents,
  };
  const [add, replace] = tense === 'did' ? ['Added', 'Replaced'] : ['Would add', 'Would replace'];
  const sentences: string[] = [];
  if (inWords(added) !== '') sentences.push(`${add} ${inWords(added)} from ${file}.`);
  if (inWords(replaced) !== '') {
    const kept = tense === 'did' ? 'stays' : 'would stay';
    const versions = replaced.statements === 0 ? '' : ` What each statement said before ${kept} at its own address, by its version.`;
    sentences.push(`${replace} ${inWords(replaced)} by what ${file} says.${versions}`);
  }
  if (sentences.length === 0) sentences.push(`Nothing in ${file} is new.`);
  if (plan.unchanged > 0) sentences.push(`${counted(plan.unchanged, 'record was', 'records were')} present already, with the same content.`);
  return { file, added, replaced, unchanged: plan.unchanged, sentences };
}

function countReplaced({ replaced = new Set() }: ImportPlan): RecordCounts {
  const types = [...replaced].map((key) => key.slice(0, key.indexOf(' ')));
  const count = (type: RecordType) => types.filter((one) => one === type).length;
  return {
    statements: count('statement'),
    speakers: count('speaker'),
    mentioned: count('mentioned'),
    events: count('event'),
    sources: count('source'),
    topics: count('topic'),
    equivalents: count('equivalent'),
  };
}

/** `2 statements, 1 speaker and 1 event`; nothing where there are none. */
function inWords(counts: RecordCounts): string {
  return listed(
    [
      counted(counts.statements, 'statement'),
      counted(counts.speakers, 'speaker'),
      counted(counts.mentioned, 'name that is only mentioned', 'names that are only mentioned'),
      counted(counts.events, 'event'),
      counted(counts.sources, 'source'),
      counted(counts.topics, 'topic'),
      counted(counts.equivalents, 'equivalent'),
    ].filter((part) => part !== null),
  );
}

function counted(number: number, one: string, many = `${one}s`): string | null {
  return number === 0 ? null : `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

/** `a, b and c` */
function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
