import { type ComponentType, type ReactNode, useState } from 'react';
import type { SearchAnswer } from '#lib/search/search-answer.ts';
import { isEmpty } from '../_search/address.ts';
import { titleOf } from '../_search/title.ts';
import { toast } from '../_ui/toast.client.tsx';
import { queryOf } from './kept-searches.ts';

type Dialog = ComponentType<{ present: { name: string; query: string } | null; onClose: () => void }>;

/** The dialog of kept searches, whose script is loaded when it is first asked for. Returns what opens it, and it. */
export function useKeptDialog(answer: SearchAnswer): { openKept: () => void; keptDialog: ReactNode } {
  const [Shown, setShown] = useState<Dialog | null>(null);
  const open = async () => {
    try {
      const { KeptDialog } = await import('./kept-dialog.tsx');
      setShown(() => KeptDialog);
    } catch {
      toast('The searches could not be shown', 'The server did not answer; try again.');
    }
  };
  const present = isEmpty(answer.question) ? null : { name: titleOf(answer), query: queryOf(answer.question) };
  return { openKept: () => void open(), keptDialog: Shown === null ? null : <Shown present={present} onClose={() => setShown(null)} /> };
}
