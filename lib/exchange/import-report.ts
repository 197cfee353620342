import type { ImportPlan } from '#lib/archive/import-plan.ts';

/** What an import did, or would do, for programs and for people. */
export interface ImportReport {
  file: string;
  added: { statements: number; speakers: number; mentioned: number; events: number; sources: number; topics: number; equivalents: number };
  unchanged: number;
  /** One sentence a line. */
  sentences: string[];
}

/** Tells a plan in words: before it is applied (`would add`) or after (`added`). */
export function importReport(plan: ImportPlan, file: string, tense: 'would' | 'did'): ImportReport {
  const added = {
    statements: plan.statements.length,
    speakers: plan.speakers.length,
    mentioned: plan.mentioned.length,
    events: plan.events.length,
    sources: plan.sources.length,
    topics: plan.topics.length,
    equivalents: plan.equivalents.length,
  };
  const parts = [
    counted(added.statements, 'statement'),
    counted(added.speakers, 'speaker'),
    counted(added.mentioned, 'name that is only mentioned', 'names that are only mentioned'),
    counted(added.events, 'event'),
    counted(added.sources, 'source'),
    counted(added.topics, 'topic'),
    counted(added.equivalents, 'equivalent'),
  ].filter((part) => part !== null);
  const verb = tense === 'did' ? 'Added' : 'Would add';
  const sentences = [parts.length === 0 ? `Nothing in ${file} is new.` : `${verb} ${listed(parts)} from ${file}.`];
  if (plan.unchanged > 0) sentences.push(`${counted(plan.unchanged, 'record was', 'records were')} present already, with the same content.`);
  return { file, added, unchanged: plan.unchanged, sentences };
}

function counted(number: number, one: string, many = `${one}s`): string | null {
  return number === 0 ? null : `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

/** `a, b and c` */
function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
