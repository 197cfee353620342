import { foldedLine } from './analyze-text.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { type ColumnName, valuesOf } from './columns.ts';
import { markLists } from './lists-holding.ts';
import type { Matches } from './matches.ts';
import { placeNames } from './place-names.ts';
import type { QueryNode } from './query-tree.ts';
import { daysOfList, isSaidIn, saidOfList } from './said-in.ts';

/** A test of a statement by its place, and what to do when it is no longer needed. */
export interface ConstraintTest {
  test: (place: number) => boolean;
  end: () => void;
}

const nothingToEnd = () => {};

/** Turns a node that only narrows into a test. A list of values is looked at once, however many statements have it. */
export function constraintTest(index: ArchiveIndex, node: QueryNode, evaluate: (node: QueryNode) => Matches): ConstraintTest {
  switch (node.type) {
    case 'speaker': {
      const { speaker, identified } = index.columns;
      const by = markLists(index, 'speaker', node.ids);
      const takenFor = markLists(index, 'identified', node.identified ? node.ids : []);
      return { test: (place) => by[speaker.codes[place] ?? 0] === 1 || takenFor[identified.codes[place] ?? 0] === 1, end: nothingToEnd };
    }
    case 'kind':
      return { test: listTest(index, 'kind', ([kind]) => node.kinds.some((each) => each === kind)), end: nothingToEnd };
    case 'said': {
      const isMet = (list: readonly string[]) => {
        const said = saidOfList(list);
        const stands = node.ranges.map((range) => isSaidIn(said, range));
        return stands.includes('certain') || (node.possibly === true && stands.includes('possible'));
      };
      return { test: listTest(index, 'said', isMet), end: nothingToEnd };
    }
    case 'dated':
      return {
        test: listTest(index, node.column, (list) => daysOfList(list).some((days) => node.ranges.some((range) => isSaidIn(days, range) === 'certain'))),
        end: nothingToEnd,
      };
    case 'holds':
      return constraintTest(index, node.node, evaluate);
    case 'value':
      return { test: listTest(index, node.column, (list) => hasOneOf(node.values, valuesOf(node.column, list))), end: nothingToEnd };
    case 'office':
      return { test: listTest(index, 'office', (titles) => titles.some((title) => node.titles.includes(foldedLine(title)))), end: nothingToEnd };
    case 'place': {
      const isMet = (places: readonly string[]) => places.some((place) => placeNames(place).some((name) => node.places.includes(name)));
      return { test: listTest(index, 'place', isMet), end: nothingToEnd };
    }
    case 'via': {
      const named = evaluate(node.name);
      const reported = listTest(index, 'reporter', (ids) => ids.some((id) => node.ids.includes(id)));
      return { test: (place) => named.states[place] !== 0 || reported(place), end: () => index.pool.give(named) };
    }
    case 'not': {
      const { test, end } = constraintTest(index, node.node, evaluate);
      return { test: (place) => !test(place), end };
    }
    case 'nothing':
      return { test: () => false, end: nothingToEnd };
    case 'word':
    case 'phrase':
    case 'equivalent':
    case 'person':
    case 'and':
    case 'or': {
      const met = evaluate(node);
      return { test: (place) => met.states[place] !== 0, end: () => index.pool.give(met) };
    }
  }
}

const hasOneOf = (wanted: readonly string[] | 'any', values: readonly string[]) =>
  wanted === 'any' ? values.length > 0 : values.some((value) => wanted.includes(value));

/** A test of a column: made once a list of values, looked up once a statement. */
export function listTest({ columns }: ArchiveIndex, name: ColumnName, isMet: (values: readonly string[]) => boolean): (place: number) => boolean {
  const { lists, codes } = columns[name];
  const met = Uint8Array.from(lists, (values) => Number(isMet(values)));
  return (place) => met[codes[place] ?? 0] === 1;
}
