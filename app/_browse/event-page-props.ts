import type { ArchiveEvent } from '#lib/archive/event.ts';
import type { Source } from '#lib/archive/source.ts';
import type { ListedPart } from './part-of-page.tsx';

/** What the page of an event shows. */
export interface EventPageProps {
  event: ArchiveEvent;
  /** What the event rests on and where its words were printed, by date. */
  sources: readonly Source[];
  around: readonly { event: ArchiveEvent; statements: number }[];
  said: ListedPart;
  passedOn: ListedPart;
  spokenOf: ListedPart;
}
