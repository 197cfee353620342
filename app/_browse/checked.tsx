import { CERTAINTY_LABELS, type Certainty } from '#lib/archive/certainty.ts';
import { SEEN_LABELS, type Seen } from '#lib/archive/source.ts';

/** How far something was checked: a sign, always with its word. */
export function Checked({ certainty }: { certainty: Certainty }) {
  return <span className={`checked${signOf(certainty)}`}>{CERTAINTY_LABELS[certainty]}</span>;
}

/** How much of a source was read. */
export function Read({ seen }: { seen: Seen }) {
  return <span className={`checked${seen === 'in-full' ? ' yes' : seen === 'not-seen' ? '' : ' part'}`}>{SEEN_LABELS[seen]}</span>;
}

function signOf(certainty: Certainty): string {
  switch (certainty) {
    case 'verified':
    case 'as-in-source':
    case 'not-applicable':
      return ' yes';
    case 'partly-verified':
    case 'inferred':
    case 'from-memory':
      return ' part';
    case 'uncertain':
    case 'not-verified':
      return '';
    case 'unknown':
      return ' unknown';
  }
}
