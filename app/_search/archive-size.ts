import type { ArchiveSize } from './status-line.tsx';

interface Figures {
  statements: number;
  speakers: number;
  firstYear: number | null;
  lastYear: number | null;
}

/** How large the archive is, in the words of the line under the field. */
export function sizeOf({ statements, speakers, firstYear, lastYear }: Figures): ArchiveSize {
  const years = firstYear === null || lastYear === null ? '' : firstYear === lastYear ? String(firstYear) : `${firstYear} to ${lastYear}`;
  return { statements, speakers, years };
}
