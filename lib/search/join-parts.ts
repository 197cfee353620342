import type { Kind } from '#lib/archive/kind.ts';
import { isConstraint, type QueryNode } from './query-tree.ts';
import type { Part } from './understanding.ts';

/**
 * Joins what was read into one tree: all of it must be met, except that speakers in one row, kinds that exclude each other
 * and parts with a capital OR between them may stand for each other. `ors` are the places of the OR.
 */
export function treeOf(parts: readonly Part[], ors: readonly number[]): QueryNode {
  const nodes: QueryNode[] = [];
  const rows = new Map<number, number>();
  let last = -1;
  for (const part of parts) {
    if (part.node.type === 'kind' && part.isStrict !== true) continue;
    const joins = last >= 0 && ors.some((start) => start > last && start < part.start);
    const row = part.row === undefined ? undefined : rows.get(part.row);
    const before = nodes[row ?? nodes.length - 1];
    if (before !== undefined && part.isStrict !== true && (row !== undefined || (joins && !isConstraint(part.node) && !isConstraint(before)))) {
      nodes[row ?? nodes.length - 1] = before.type === 'or' ? { type: 'or', nodes: [...before.nodes, part.node] } : { type: 'or', nodes: [before, part.node] };
    } else {
      nodes.push(part.node);
      if (part.row !== undefined) rows.set(part.row, nodes.length - 1);
    }
    last = part.start;
  }
  const kinds = joinKinds(parts.flatMap(({ node, isStrict }) => (node.type === 'kind' && isStrict !== true ? [node.kinds] : [])));
  if (kinds !== null) nodes.push({ type: 'kind', kinds });
  return { type: 'and', nodes };
}

/** Kinds asked for together: what all of them share, or where they share nothing either of them. */
function joinKinds(asked: readonly (readonly Kind[])[]): Kind[] | null {
  const [first, ...rest] = asked;
  if (first === undefined) return null;
  const shared = first.filter((kind) => rest.every((kinds) => kinds.includes(kind)));
  return shared.length > 0 ? shared : [...new Set(asked.flat())];
}
