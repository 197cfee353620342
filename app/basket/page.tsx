import type { Metadata } from 'next';
import { BasketDesk } from '#app/_basket/basket-desk.client.tsx';
import { sharedSet } from '#app/_basket/basket-link.ts';
import { SharedPage } from '#app/_basket/shared-page.tsx';
import { EXPORT_FORMATS } from '#lib/citation/export-formats.ts';

export const metadata: Metadata = { title: 'Basket' };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The reader's own working set; or, with ids in the address, the one that somebody shared. */
export default async function BasketPage({ searchParams }: Props) {
  const given = Object.entries(await searchParams).flatMap(([name, value]) => [value ?? []].flat().map((each): [string, string] => [name, each]));
  const shared = await sharedSet(new URLSearchParams(given));
  return (
    <div className="frame basket-page">
      <h1 className="sr">{shared === null ? 'Basket' : 'A shared set of statements'}</h1>
      {shared === null ? <BasketDesk formats={EXPORT_FORMATS.map(({ id, label, extension }) => ({ id, label, extension }))} /> : <SharedPage shared={shared} />}
      {shared === null ? (
        <noscript>
          <p className="notice prose">
            The basket is kept in your browser, and a script keeps it. Without one, keep the addresses of statements; a link to a shared set still shows it.
          </p>
        </noscript>
      ) : null}
    </div>
  );
}
