import type { Kind } from '#lib/archive/kind.ts';
import type { Speaker } from '#lib/archive/speaker.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import type { Namesake } from './namesakes.tsx';
import type { DateTally } from './tally-dates.ts';

/** Statements under one head. `shown` names them in the address: a kind, or what is not a kind of the speaker's own. */
export interface SectionOfSpeaker {
  shown: Kind | 'carried' | 'absent';
  total: number;
  statements: readonly StatementInContext[];
}

/** What the page of a speaker shows. */
export interface SpeakerPageProps {
  speaker: Speaker;
  statements: number;
  namesakes: readonly Namesake[];
  joint: readonly Namesake[];
  members: readonly Speaker[];
  /** The dates of the speaker's statements. */
  dates: readonly DateTally[];
  sections: readonly SectionOfSpeaker[];
  /** Only one kind is shown, page by page. */
  only: { page: number } | null;
  identified: readonly StatementInContext[];
}
