/** Every key the interface listens to, in the order in which the sheet of keys shows them. `single`: can be switched off (WCAG 2.1.4). */
export const KEYS = {
  search: { key: '/', shown: ['/'], does: 'Search', single: true },
  next: { key: 'ArrowDown', shown: ['↓'], does: 'Next statement', single: false },
  previous: { key: 'ArrowUp', shown: ['↑'], does: 'Previous statement', single: false },
  open: { key: 'Enter', shown: ['Enter'], does: 'Open', single: false },
  cite: { key: 'c', shown: ['c'], does: 'Copy the citation', single: true },
  words: { key: 'q', shown: ['q'], does: 'Copy the words, or our summary, with citation', single: true },
  link: { key: 'l', shown: ['l'], does: 'Copy the link', single: true },
  context: { key: 'w', shown: ['w'], does: 'Words in context, or the list', single: true },
  nextResult: { key: 'n', shown: ['n'], does: 'Next result, on the page of a statement', single: true },
  previousResult: { key: 'p', shown: ['p'], does: 'Previous result', single: true },
  nextHit: { key: 'j', shown: ['j'], does: 'Next hit on the page', single: true },
  previousHit: { key: 'k', shown: ['k'], does: 'Previous hit', single: true },
  after: { key: 'ArrowRight', shown: ['→'], does: 'What stands after it at its event or in its source', single: false },
  before: { key: 'ArrowLeft', shown: ['←'], does: 'What stands before it', single: false },
  back: { key: 'Escape', shown: ['Esc'], does: 'Back to the results', single: false },
  theme: { key: 't', shown: ['t'], does: 'Light or dark', single: true },
  sheet: { key: '?', shown: ['?'], does: 'This sheet', single: true },
} as const satisfies Record<string, { key: string; shown: readonly string[]; does: string; single: boolean }>;
export type KeyAction = keyof typeof KEYS;
