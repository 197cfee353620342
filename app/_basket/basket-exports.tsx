import { download } from '../_ui/download.ts';
import { toast } from '../_ui/toast.client.tsx';
import type { BasketItem } from './basket.ts';

/** A format of docs/formats.md, by its name in an address. */
export interface ExportChoice {
  id: string;
  label: string;
  extension: string;
}

/** Up to here the ids fit into an address, and the export is a link like any other. */
const LONGEST_ADDRESS = 6000;

/** The set as a file, in every format there is, in the order of the basket. */
export function BasketExports({ items, formats }: { items: readonly BasketItem[]; formats: readonly ExportChoice[] }) {
  const ids = items.map(({ id }) => id);
  return (
    <ul className="basket-exports">
      {formats.map((format) => {
        const address = `/api/v1/export?format=${format.id}&ids=${ids.join(',')}`;
        return (
          <li key={format.id}>
            {address.length <= LONGEST_ADDRESS ? (
              <a href={address} download>
                {format.label}
              </a>
            ) : (
              <button className="plain inline" type="button" onClick={() => send(ids, format)}>
                {format.label}
              </button>
            )}
          </li>
        );
      })}
      <li>
        <button className="plain inline" type="button" onClick={() => window.print()}>
          Print the sheet
        </button>
      </li>
    </ul>
  );
}

async function send(ids: readonly string[], { id, label, extension }: ExportChoice): Promise<void> {
  try {
    const response = await fetch(`/api/v1/export?format=${id}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ids }),
    });
    if (!response.ok) throw new Error(`The server answered ${response.status}.`);
    download(await response.blob(), `basket.${extension}`);
  } catch (fault) {
    toast(`No ${label}`, fault instanceof Error ? fault.message : undefined);
  }
}
