import { toast } from '../_ui/toast.client.tsx';
import { withItems } from './basket.ts';
import { basketState, changeBasket } from './basket-store.ts';
import { statements } from './toggle-basket.ts';

/** Puts all statements of a page of results into the basket, in their order. */
export function CollectButton({ ids }: { ids: readonly string[] }) {
  const collect = () => {
    const before = basketState().kept.items.length;
    const fault = changeBasket((basket) =>
      withItems(
        basket,
        ids.map((id) => ({ id })),
      ),
    );
    if (fault !== null) return toast('Not put into the basket', fault);
    const added = basketState().kept.items.length - before;
    toast(added === 0 ? 'All of these are in the basket' : `${statements(added)} put into the basket`, added === 0 ? undefined : statements(before + added));
  };
  return (
    <button className="plain needs-script" type="button" onClick={collect}>
      Collect {ids.length === 1 ? 'it' : `these ${ids.length.toLocaleString('en')}`}
    </button>
  );
}
