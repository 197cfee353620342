import type { ArchiveRecord, RecordType } from '#lib/archive/archive-file.ts';

/** A mention of another record: the field that names it, the id, and the kinds of record it may be. */
export interface Reference {
  field: string;
  id: string;
  to: readonly RecordType[];
}

type Named = string | readonly string[] | undefined;

/** Every other record that a record names. */
export function referencesOf(record: ArchiveRecord): Reference[] {
  const found: Reference[] = [];
  const add = (field: string, named: Named, ...to: RecordType[]) => {
    if (typeof named === 'string') found.push({ field, id: named, to });
    else
      named?.forEach((id, index) => {
        found.push({ field: `${field}[${index}]`, id, to });
      });
  };
  switch (record.record) {
    case 'archive':
      add('mainSource', record.mainSource, 'source');
      break;
    case 'topic':
    case 'equivalent':
    case 'source':
      break;
    case 'event':
      add('sources', record.sources, 'source');
      break;
    case 'speaker':
      record.offices?.forEach((office, index) => {
        add(`offices[${index}].sources`, office.sources, 'source');
      });
      add('members', record.members, 'speaker');
      add('distinctFrom', record.distinctFrom, 'speaker', 'mentioned');
      break;
    case 'mentioned':
      add('source', record.source, 'source');
      add('distinctFrom', record.distinctFrom, 'speaker', 'mentioned');
      break;
    case 'statement':
      statementReferences(record, add);
      break;
  }
  return found;
}

function statementReferences(record: Extract<ArchiveRecord, { record: 'statement' }>, add: (field: string, named: Named, ...to: RecordType[]) => void): void {
  record.speakers.forEach(({ speaker }, index) => {
    add(`speakers[${index}].speaker`, speaker, 'speaker');
  });
  record.identifications?.forEach((claim, index) => {
    add(`identifications[${index}].as`, claim.as, 'speaker');
    add(`identifications[${index}].sources`, claim.sources, 'source');
  });
  record.spokenOf?.forEach((spokenOf, index) => {
    add(`spokenOf[${index}].event`, spokenOf.event, 'event');
  });
  add('event', record.event, 'event');
  record.chain.forEach((stage, index) => {
    add(`chain[${index}].speakers`, stage.speakers, 'speaker');
    add(`chain[${index}].source`, stage.source, 'source');
    add(`chain[${index}].event`, stage.event, 'event');
  });
  add('topics', record.topics, 'topic');
  record.variants?.forEach((variant, index) => {
    add(`variants[${index}].sources`, variant.sources, 'source');
  });
  record.relations?.forEach((relation, index) => {
    add(`relations[${index}].to`, relation.to, 'statement');
  });
  record.checks?.forEach((check, index) => {
    add(`checks[${index}].against`, check.against, 'source');
  });
}
