import type { Kind } from '#lib/archive/kind.ts';
import type { Speaker } from '#lib/archive/speaker.ts';

export type SpeakerKind = Speaker['kind'];

/** The order of the index: who can be named first, nobody merged into anybody. */
export const SPEAKER_GROUPS = ['person', 'body', 'joint', 'unnamed'] as const satisfies readonly SpeakerKind[];

export const GROUP_TITLES: Record<SpeakerKind, { title: string; meaning: string }> = {
  person: { title: 'Persons', meaning: 'Named by a source, or by the archive with its reasons' },
  body: { title: 'Bodies', meaning: 'States, agencies and other organisations' },
  joint: { title: 'Joint speakers', meaning: 'Several with one text' },
  unnamed: { title: 'Unnamed', meaning: 'Persons whom the source does not name; whoever the archive takes them for is said apart' },
};

export const SPEAKER_WORDS: Record<SpeakerKind, string> = { person: 'Speaker', body: 'Speaker, a body', joint: 'Joint speaker', unnamed: 'Unnamed speaker' };

/** The heads under which a speaker's statements stand: what kind of thing each is, in plain words. */
export function headOf(kind: Kind, speaker: SpeakerKind): { title: string; meaning: string } {
  const own = speaker === 'body' ? 'its' : 'their';
  switch (kind) {
    case 'direct':
      return { title: `In ${own} own words`, meaning: 'To the letter, in the original or in translation' };
    case 'reported':
      return { title: 'Quoted from an indirect report', meaning: 'In quotation marks, but not verbatim' };
    case 'paraphrase':
      return { title: 'What others report', meaning: 'Paraphrases: the wording is not the speaker’s' };
    case 'mention':
      return { title: 'That something was said', meaning: 'Mentions: not what was said' };
    case 'authorial':
      return { title: 'As author', meaning: 'In the author’s own voice' };
    case 'absence':
      return { title: 'Claims of absence', meaning: 'That somebody did not say something' };
  }
}
