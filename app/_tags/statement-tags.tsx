import { Fragment } from 'react';

/** What programs find beside a statement, by its id: the ContextObject of the document it stands for. */
export type TagsOfList = Readonly<Record<string, string>>;

/**
 * A COinS span and an unAPI identifier for each statement of a list, for the programs that read pages: Zotero offers the whole list at
 * once. Hidden from people and from what is read to them; a program reads attributes.
 */
export function ListTags({ ids, tags }: { ids: readonly string[]; tags: TagsOfList }) {
  return ids.map((id) =>
    tags[id] === undefined ? null : (
      <Fragment key={id}>
        <span className="Z3988" title={tags[id]} hidden />
        <abbr className="unapi-id" title={id} hidden />
      </Fragment>
    ),
  );
}
