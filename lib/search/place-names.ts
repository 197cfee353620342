import { foldedLine } from './analyze-text.ts';

/** The parts of a place that stand between commas or stroke, folded: `Melia Hotel, Hanoi, Vietnam` → melia hotel, hanoi, vietnam. */
export function placeNames(place: string): string[] {
  return place
    .split(/[,;/()]| and /u)
    .map(foldedLine)
    .filter((name) => name !== '');
}
