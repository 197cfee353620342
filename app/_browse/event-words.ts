import type { ArchiveEvent } from '#lib/archive/event.ts';

/** The type of an event, as a reader says it. */
export const EVENT_WORDS: Record<ArchiveEvent['type'], string> = {
  speech: 'Speech',
  session: 'Session',
  'press-conference': 'Press conference',
  interview: 'Interview',
  hearing: 'Hearing',
  summit: 'Summit',
  talks: 'Talks',
  visit: 'Visit',
  report: 'Report',
  publication: 'Publication',
  exercise: 'Exercise',
  test: 'Test',
  other: 'Event',
};
