/** English words too common to narrow a search: left aside between other words, counted inside quotation marks, searched when nothing else was typed. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about after again all also an and any are as at be because been before being but by can could did do does doing done for from
  had has have having he her hers him his how i if in into is it its itself just may me might more most must my no nor not of off on
  once only or other our ours out over own shall she should so some such than that the their theirs them then there these they this
  those through to too under until up upon us very was we were what when where which while who whom whose why will with would you your yours`
    .split(/\s+/)
    .filter((word) => word !== 'us'),
);
