const DAY = /^(-?\d+)-(\d{2})-(\d{2})$/;

/** Days since 1 January 1970 in the proleptic Gregorian calendar, also before the year 1; null where it is no day. */
export function dayNumber(day: string): number | null {
  const [, year, month, date] = DAY.exec(day) ?? [];
  if (year === undefined) return null;
  const time = new Date(0).setUTCFullYear(Number(year), Number(month) - 1, Number(date));
  return Number.isNaN(time) ? null : Math.floor(time / 86_400_000);
}
