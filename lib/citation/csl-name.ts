import type { CslName } from '#lib/archive/csl-item.ts';
import type { Speaker } from '#lib/archive/speaker.ts';

type Speakers = Readonly<Record<string, Speaker>>;

/** The names under which a speaker is cited: more than one only for a joint speaker all of whose members are known. */
export function namesOfSpeaker(speaker: Speaker, speakers: Speakers): CslName[] {
  switch (speaker.kind) {
    case 'person':
      return [personName(speaker)];
    case 'body':
    case 'unnamed':
      return [{ literal: speaker.name }];
    case 'joint': {
      const members = (speaker.members ?? []).flatMap((id) => speakers[id] ?? []);
      const rest = members.reduce((name, member) => name.replace(member.name, ''), plainJointName(speaker));
      const complete = members.length > 1 && !/\p{L}/u.test(rest.replace(/\band\b/g, ''));
      return complete ? members.flatMap((member) => namesOfSpeaker(member, {})) : [{ literal: plainJointName(speaker) }];
    }
  }
}

function personName(speaker: Speaker): CslName {
  if (speaker.family === undefined || speaker.given === undefined) return { literal: speaker.name };
  return { family: speaker.family, given: speaker.given, ...(speaker.familyNameFirst === true ? { 'static-ordering': true } : {}) };
}

/** As it may stand in a sentence: the remark "(joint)" is for lists of names. */
export function plainJointName(speaker: Speaker): string {
  return speaker.kind === 'joint' ? speaker.name.replace(/\s*\(joint\)$/iu, '') : speaker.name;
}

/** `Siegfried S. Hecker`, `Kim Jong Un` */
export function fullName(name: CslName): string {
  if (name.literal !== undefined) return name.literal;
  const family = [name['non-dropping-particle'], name.family].filter((part) => part !== undefined).join(' ');
  const given = [name.given, name['dropping-particle']].filter((part) => part !== undefined).join(' ');
  const parts = name['static-ordering'] === true ? [family, given] : [given, family];
  return [parts.filter((part) => part !== '').join(' '), name.suffix].filter((part) => part !== undefined).join(', ');
}

/** `Hecker, Siegfried S.`, as it opens an entry of a list; a name that has its own order keeps it. */
export function invertedName(name: CslName): string {
  if (name.literal !== undefined || name['static-ordering'] === true || name.given === undefined) return fullName(name);
  const { given: _given, suffix, ...rest } = name;
  return [fullName(rest), name.given, suffix].filter((part) => part !== undefined).join(', ');
}

/** `Hecker`: what a short reference calls somebody. */
export const shortName = (name: CslName): string => name.family ?? name.literal ?? '';
