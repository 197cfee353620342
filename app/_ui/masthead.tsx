import Link from 'next/link';
import { BasketPlace } from '../_basket/basket-place.client.tsx';
import { MastheadNav, MiniSearch } from './masthead-nav.client.tsx';
import { KeysButton, ThemeButton } from './tools.client.tsx';

/** The name of the archive, its places, and what helps on every page. */
export function Masthead() {
  return (
    <header className="mast">
      <div className="frame">
        <Link className="mark" href="/" prefetch={false}>
          On the Record
        </Link>
        <MastheadNav />
        <div className="tools">
          <MiniSearch />
          <BasketPlace />
          <KeysButton />
          <ThemeButton />
        </div>
      </div>
    </header>
  );
}
