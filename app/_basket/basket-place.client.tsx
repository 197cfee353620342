'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useBasketSize } from './basket-store.ts';

/** The way to the basket, with how many statements are in it. */
export function BasketPlace() {
  const size = useBasketSize();
  return (
    <Link className="basket-place" href="/basket" prefetch={false} aria-current={usePathname() === '/basket' ? 'page' : undefined}>
      Basket <span className="num">{size === null || size === 0 ? '' : size.toLocaleString('en')}</span>
    </Link>
  );
}
