'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { Key } from '../_ui/key.tsx';
import { KEYS } from '../_ui/keys.ts';
import { useKey } from '../_ui/use-key.client.ts';

/**
 * To the result before or after this one in the list. It takes the place of this page in the history, so that going back leads to the
 * list, however many results were read on the way.
 */
export function ResultLink({ beside, way }: { beside: string | null; way: 'previous' | 'next' }) {
  const router = useRouter();
  const action = way === 'next' ? 'nextResult' : 'previousResult';
  useKey(action, () => (beside === null ? false : router.replace(beside)));
  if (beside === null) return null;
  return (
    <span>
      <Link href={beside} replace prefetch={false} rel={way === 'next' ? 'next' : 'prev'}>
        {way === 'next' ? 'Next result' : 'Previous result'}
      </Link>{' '}
      <Key>{KEYS[action].shown[0]}</Key>
    </span>
  );
}
