/** Marks that open and close each other; the first two can enclose a whole passage in English print. */
const PAIRS = [
  ['“', '”'],
  ['"', '"'],
] as const;

/**
 * Words in curly quotation marks: marks that already enclose the whole passage fall away, and marks inside are turned to
 * the other kind (MLA 9, 6.52; Chicago 17, 13.30; APA 7, 8.26; single outside and double inside in British styles).
 * Everything else stays to the letter.
 */
export function quoted(text: string, marks: 'double' | 'single' = 'double'): string {
  const inner = withoutOuterMarks(text);
  return marks === 'double' ? `“${turned(inner)}”` : `‘${doubled(inner)}’`;
}

/** The passage without the pair of marks round it; unchanged where first and last mark belong to different quotations. */
export function withoutOuterMarks(text: string): string {
  const trimmed = text.trim();
  for (const [open, close] of PAIRS) {
    if (trimmed.length < 2 || !trimmed.startsWith(open) || !trimmed.endsWith(close)) continue;
    const inner = trimmed.slice(open.length, -close.length);
    if (enclosed(inner, open, close)) return inner.trim();
  }
  return trimmed;
}

/** True where no mark inside closes the one before it: `a” and “b` are two quotations, not one in marks. */
function enclosed(inner: string, open: string, close: string): boolean {
  if (open === close) return !inner.includes(open);
  let depth = 0;
  for (const sign of inner) {
    if (sign === open) depth += 1;
    if (sign === close) depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Straight double marks become curly; curly double ones already are what stands inside single ones. */
function doubled(text: string): string {
  let open = false;
  return text.replaceAll('"', () => {
    open = !open;
    return open ? '“' : '”';
  });
}

/** Double marks become single ones; single ones inside those become double again. An apostrophe is no mark. */
function turned(text: string): string {
  let open = 0;
  let inner = 0;
  return [...text]
    .map((sign) => {
      switch (sign) {
        case '“':
          open += 1;
          return '‘';
        case '”':
          open = Math.max(0, open - 1);
          return '’';
        case '"':
          return "'";
        case '‘':
          if (open === 0) return sign;
          inner += 1;
          return '“';
        case '’':
          if (inner === 0) return sign;
          inner -= 1;
          return '”';
        default:
          return sign;
      }
    })
    .join('');
}
