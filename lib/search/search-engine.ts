import type { SearchResult as MiniHit } from 'minisearch';
import type { ArchiveIndex } from './archive-index.ts';
import { constraintTest } from './constraint-test.ts';
import { type FoundTerm, type Hit, type Hits, joinHits, levelRank, mergeHits, PLAIN_HIT } from './hit.ts';
import { CONTENT_FIELDS, FIELD_WEIGHTS } from './index-options.ts';
import { textsOf } from './indexed-statement.ts';
import { hasPhrase } from './phrase-match.ts';
import { isConstraint, type PhraseNode, type QueryNode, type WordNode } from './query-tree.ts';
import { FIELDS, type Field, type Level } from './search-answer.ts';

/** How far the engine may go from the words as typed. */
export interface Reach {
  /** Equivalents and recorded other wordings count. */
  variants: boolean;
  /** Words that may stand for a word that is not in the index, by the word typed. */
  near: ReadonlyMap<string, readonly string[]>;
}

/** All statements that meet the tree, with what each was met by. Order and pages come later. */
export function evaluate(index: ArchiveIndex, node: QueryNode, reach: Reach): Hits {
  switch (node.type) {
    case 'word':
      return wordHits(index, node, reach);
    case 'phrase':
      return phraseHits(index, node, reach, 'exact');
    case 'equivalent':
      return equivalentHits(index, node, reach);
    case 'person':
      return personHits(index, node, reach);
    case 'and':
      return andHits(index, node.nodes, reach);
    case 'or':
      return node.nodes.map((part) => evaluate(index, part, reach)).reduce(union, new Map());
    case 'speaker':
    case 'via':
    case 'kind':
    case 'said':
    case 'office':
    case 'place':
    case 'not':
    case 'nothing':
      return andHits(index, [node], reach);
  }
}

function andHits(index: ArchiveIndex, nodes: readonly QueryNode[], reach: Reach): Hits {
  const asked: Hits[] = [];
  for (const node of nodes) {
    if (isConstraint(node)) continue;
    const hits = evaluate(index, node, reach);
    if (hits.size === 0) return hits;
    asked.push(hits);
  }
  const tests = nodes.filter(isConstraint).map((node) => constraintTest(index, node, (part) => evaluate(index, part, reach)));
  const [first, ...rest] = asked.sort((a, b) => a.size - b.size);
  const hits: Hits = new Map();
  for (const [at, hit] of first ?? everything(index)) {
    let whole: Hit | undefined = hit;
    for (const other of rest) {
      const part = other.get(at);
      whole = part === undefined || whole === undefined ? undefined : joinHits(whole, part);
    }
    if (whole !== undefined && tests.every((test) => test(at))) hits.set(at, whole);
  }
  return hits;
}

const everything = (index: ArchiveIndex): Hits => new Map(index.content.statements.map((_, at) => [at, PLAIN_HIT]));

function union(one: Hits, other: Hits): Hits {
  const hits = new Map(one);
  for (const [at, hit] of other) {
    const present = hits.get(at);
    hits.set(at, present === undefined ? hit : mergeHits(present, hit));
  }
  return hits;
}

/** Above this many statements a single letter is not completed: it would list nearly all of them, slowly. */
const MOST_FOR_ONE_LETTER = 5_000;

function wordHits(index: ArchiveIndex, node: WordNode, reach: Reach): Hits {
  const near = reach.near.get(node.form) ?? [];
  const others = node.strict ? [] : index.vocabulary.otherForms(node.form);
  const isKnown = near.length + others.length > 0 || index.vocabulary.has(node.form) || (node.prefix && index.vocabulary.startingWith(node.form).length > 0);
  if (!isKnown) return new Map();
  const levels = new Map<string, Level>();
  for (const form of near) levels.set(form, 'near');
  for (const form of others) levels.set(form, 'form');
  levels.set(node.form, 'exact');
  const fields = withoutVariants(node.fields, reach);
  const prefix = node.prefix && (node.form.length > 1 || index.content.statements.length <= MOST_FOR_ONE_LETTER);
  const found = ask(index, [{ queries: [node.form], prefix }, ...[...others, ...near].map((form) => ({ queries: [form] }))], fields);
  const hits: Hits = new Map();
  for (const { id, score, match } of found) {
    const terms = Object.entries(match).map(([form, matched]): FoundTerm => {
      const level = levels.get(form) ?? 'prefix';
      return { asked: node.typed, form, level: levelIn(level, matched.filter(isField)), fields: matched.filter(isField) };
    });
    hits.set(id, hitOf(score, terms));
  }
  return hits;
}

/** A word that stands only in another wording of the statement is at best of level `variant`. */
function levelIn(level: Level, fields: readonly Field[]): Level {
  return fields.every((field) => field === 'variant') && levelRank(level) < levelRank('variant') ? 'variant' : level;
}

function hitOf(score: number, found: readonly FoundTerm[]): Hit {
  return {
    score,
    level: Math.min(...found.map(({ level }) => levelRank(level))),
    nearness: 0,
    found,
    anchored: found.some(({ fields }) => fields.some((field) => CONTENT_FIELDS.includes(field))),
    byTopic: found.every(({ fields }) => fields.every((field) => field === 'topic')),
    missing: 0,
  };
}

const isField = (name: string): name is Field => FIELDS.some((field) => field === name);
const withoutVariants = (fields: readonly Field[], reach: Reach) => (reach.variants ? fields : fields.filter((field) => field !== 'variant'));

interface Asked {
  queries: string[];
  prefix?: boolean;
}

function ask(index: ArchiveIndex, queries: Asked[], fields: readonly Field[], combineWith: 'AND' | 'OR' = 'OR'): MiniHit[] {
  const asTheyAre = { tokenize: (text: string) => [text], processTerm: (term: string) => term };
  return index.miniSearch.search({ combineWith, queries, fields: [...fields], boost: FIELD_WEIGHTS, fuzzy: false, ...asTheyAre });
}

/** MiniSearch keeps no positions: candidates have all words in one field, then the texts are read. */
function phraseHits(index: ArchiveIndex, node: PhraseNode, reach: Reach, level: Level): Hits {
  const hits: Hits = new Map();
  const fields = withoutVariants(node.fields, reach);
  if (node.forms.length === 0) return hits;
  const queries = node.forms.map((form, at) => ({ queries: [form], prefix: node.prefix && at === node.forms.length - 1 }));
  for (const { id, score } of ask(index, queries, fields, 'AND')) {
    const at: number = id;
    const statement = index.content.statements[at];
    if (statement === undefined) continue;
    const matched = fields.filter((field) => textsOf(statement, field).some((text) => hasPhrase(text, node.forms, node.prefix)));
    if (matched.length === 0) continue;
    const found: FoundTerm = {
      asked: node.typed,
      form: node.forms.join(' '),
      phrase: node.forms,
      ...(node.shown === undefined ? {} : { shown: node.shown }),
      level: levelIn(level, matched),
      fields: matched,
    };
    hits.set(at, hitOf(score * 1.5, [found]));
  }
  return hits;
}

function equivalentHits(index: ArchiveIndex, node: Extract<QueryNode, { type: 'equivalent' }>, reach: Reach): Hits {
  const plain = evaluate(index, node.plain, reach);
  if (!reach.variants) return plain;
  const others = node.others.filter(({ forms }) => forms.every((form) => index.vocabulary.has(form)));
  return others.map((phrase) => phraseHits(index, phrase, reach, 'variant')).reduce(union, plain);
}

function personHits(index: ArchiveIndex, node: Extract<QueryNode, { type: 'person' }>, reach: Reach): Hits {
  const names = node.names.filter(({ forms }) => forms.every((form) => index.vocabulary.has(form)));
  const hits = names.map((phrase) => phraseHits(index, phrase, reach, 'exact')).reduce(union, new Map());
  for (const [at, hit] of hits) hits.set(at, { ...hit, nearness: 2 });
  index.content.statements.forEach(({ row }, at) => {
    const by = row.speakers.some(({ id }) => node.ids.includes(id));
    const identified = row.identifications.some(({ as }) => node.ids.includes(as));
    if (!by && !identified) return;
    const field: Field = by ? 'name' : 'identified';
    const found: FoundTerm = { asked: node.typed, form: '', level: 'exact', fields: [field] };
    hits.set(at, { score: 1, level: 0, nearness: by ? 0 : 1, found: [found, ...(hits.get(at)?.found ?? [])], anchored: true, byTopic: false, missing: 0 });
  });
  return hits;
}
