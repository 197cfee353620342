import type { KeptSearch } from './kept-searches.ts';
import { useKept } from './kept-store.ts';

/** As many recent searches as the eye takes in; the dialog has them all. */
const SHOWN = 6;

/** The searches that this browser keeps, as links; nothing where it keeps none. */
export function KeptList({ onFollow, onManage }: { onFollow: () => void; onManage: () => void }) {
  const { kept } = useKept();
  if (kept.saved.length + kept.recent.length === 0) return null;
  // What has a name stands under its name alone.
  const recent = kept.recent.filter(({ query }) => !kept.saved.some((search) => search.query === query));
  return (
    <div className="kept-under">
      <section className="kept-panel" aria-label="Searches kept in this browser">
        <Group heading="Saved" searches={kept.saved} onFollow={onFollow} />
        <Group heading="Recent" searches={recent.slice(0, SHOWN)} onFollow={onFollow} />
        <p className="second">
          Kept in this browser only, and never sent anywhere.{' '}
          <button className="plain" type="button" onClick={onManage}>
            Manage searches
          </button>
        </p>
      </section>
    </div>
  );
}

function Group({ heading, searches, onFollow }: { heading: string; searches: readonly KeptSearch[]; onFollow: () => void }) {
  if (searches.length === 0) return null;
  return (
    <div>
      <h2 className="label">{heading}</h2>
      <ul>
        {searches.map(({ name, query }) => (
          <li key={`${query} ${name}`}>
            <a href={`/?${query}`} onClick={onFollow}>
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
