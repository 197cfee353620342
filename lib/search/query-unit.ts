import { analyze } from './analyze-text.ts';

/** One word of a question while it is being understood. */
export interface Unit {
  form: string;
  typed: string;
  start: number;
  end: number;
  capital: boolean;
  /** A hyphen or nothing stands between this and the next: one word of a hyphenated, or one character of a script without spaces. */
  glued: 'hyphen' | 'run' | null;
  /** A possessive ’s followed. */
  possessive: boolean;
  /** Ends a stretch that nothing reads across: a quotation, an excluded word. */
  barrier: boolean;
  /** What read it, if anything did. */
  taken: string | null;
}

/** The words of a question. `text` has a line break where something was already read. */
export function unitsOf(text: string): Unit[] {
  const tokens = analyze(text).filter(({ span }) => span === 1);
  return tokens.map(({ form, start, end }, at) => {
    const next = tokens[at + 1];
    const between = text.slice(end, next?.start ?? text.length);
    return {
      form,
      typed: text.slice(start, end),
      start,
      end,
      capital: /^\p{Lu}/u.test(text.slice(start)),
      glued: next === undefined ? null : gluedBy(between),
      possessive: /^['’ʼ]s?/iu.test(between),
      barrier: between.includes('\n'),
      taken: null,
    };
  });
}

function gluedBy(between: string): Unit['glued'] {
  if (between === '') return 'run';
  return /^[-‐‑﹣－]$/u.test(between) ? 'hyphen' : null;
}

/** Units that stand next to each other from here, up to `most`, as far as nothing has been read and no barrier stands between. */
export function openRun(units: readonly Unit[], from: number, most: number): Unit[] {
  const run: Unit[] = [];
  for (let at = from; at < units.length && run.length < most; at++) {
    const unit = units[at];
    if (unit === undefined || unit.taken !== null) break;
    run.push(unit);
    if (unit.barrier) break;
  }
  return run;
}

/** Marks units as read. */
export function take(units: readonly Unit[], by: string): void {
  for (const unit of units) unit.taken = by;
}

/** What was typed from the first to the last of these. */
export function typedOf(units: readonly Unit[], text: string): string {
  return text.slice(units[0]?.start ?? 0, units.at(-1)?.end ?? 0);
}
