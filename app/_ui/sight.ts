import type { Sight } from '#lib/archive/describe-chain.ts';

/** The class that draws the sign of a hand: filled, half, empty, broken. */
export function sightClass(sight: Sight): string {
  switch (sight) {
    case 'seen':
      return 'seen';
    case 'part':
      return 'part';
    case 'not-seen':
      return 'no';
    case 'unnamed':
      return 'unknown';
  }
}
