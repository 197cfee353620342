import type { Kind } from '#lib/archive/kind.ts';

/** English words by which people say what they want rather than what they look for. One table a purpose; no name of any archive. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const QUESTION_WORDS = list('who whom whose what whats when where why which how');
export const AUXILIARIES = list('did does do has have had is are was were can could would should will');
/** Verbs of saying, in the forms a question has them. */
export const SAY_VERBS = list(
  `say says said saying tell tells told telling speak speaks spoke spoken talk talks talked state states stated declare declares declared argue argues argued
  arguing claim claims claimed think thinks thought believe believes believed write writes wrote written mention mentions mentioned comment comments commented
  remark remarks remarked utter uttered express expressed quoted quote quotes assert asserts asserted maintain maintains maintained`,
);
/** What is said, as a noun. */
export const SAY_NOUNS = list('statement statements remark remarks quote quotes quotation quotations words comment comments utterance utterances sayings');
/** Nouns that make a possessive mean the speaker: Kim’s view. */
export const OPINION_NOUNS = list('view views position opinion opinions argument arguments claims assessment assessments');
export const FILLERS = list(
  `all any anything everything something every only just exactly actually ever please really also regarding concerning about on of by from the a an
  to that this there made make gave and or his her their its it he she they as in at me us you i we topic subject exist many much words`,
);
/** Words a request begins with. */
export const REQUESTS = list('show find list give search look get see display tell');
export const REFLEXIVES = list('himself herself itself themselves themself');
export const ARTICLES = list('the a an');
export const HONORIFICS = list(
  `mr mrs ms miss dr doctor prof professor sir dame lord lady madam president chairman chairwoman chairperson chair minister premier senator congressman
  congresswoman representative ambassador general secretary chancellor king queen comrade marshal envoy judge justice hon rt right honourable`,
);
/** Verbs of passing on: told by, as reported by. */
export const RELAY_VERBS = list(
  'told retold reported relayed recounted quoted cited passed interpreted translated paraphrased carried published conveyed related retells',
);
/** What stands before somebody who is spoken of. */
export const ABOUT_WORDS = list(
  'about on of mentioning mentions mention mentioned regarding concerning to with against for toward towards naming between and over',
);

/** Kinds that people ask for by name. The longest phrase wins; `noun` needs the place of a noun: at the beginning, after a name, or before by, from, of, about, on, via. */
export const KIND_PHRASES: readonly { words: string; kinds: readonly Kind[]; noun?: true }[] = [
  ...['quotes', 'quotations', 'quotation', 'quote', 'statements', 'statement', 'words', 'speech', 'remarks', 'remark'].flatMap((noun) => [
    { words: `direct ${noun}`, kinds: ['direct'] as const },
    { words: `verbatim ${noun}`, kinds: ['direct'] as const },
    { words: `reported ${noun}`, kinds: ['reported'] as const },
    { words: `indirect ${noun}`, kinds: ['reported', 'paraphrase'] as const },
    { words: `paraphrased ${noun}`, kinds: ['paraphrase'] as const },
    { words: `authorial ${noun}`, kinds: ['authorial', 'absence'] as const },
  ]),
  { words: 'word for word', kinds: ['direct'] },
  { words: 'exact words', kinds: ['direct'] },
  { words: 'verbatim', kinds: ['direct'], noun: true },
  { words: 'in quotation marks', kinds: ['direct', 'reported'] },
  { words: 'quotes', kinds: ['direct', 'reported'], noun: true },
  { words: 'quotations', kinds: ['direct', 'reported'], noun: true },
  { words: 'paraphrases', kinds: ['paraphrase'], noun: true },
  { words: 'paraphrase', kinds: ['paraphrase'], noun: true },
  { words: 'paraphrased', kinds: ['paraphrase'], noun: true },
  { words: 'claims of absence', kinds: ['absence'] },
  { words: 'claim of absence', kinds: ['absence'] },
  { words: 'absences', kinds: ['absence'], noun: true },
  { words: 'silences', kinds: ['absence'], noun: true },
  { words: 'authors own words', kinds: ['authorial', 'absence'] },
  { words: 'author s own words', kinds: ['authorial', 'absence'] },
  { words: 'authors own voice', kinds: ['authorial', 'absence'] },
  { words: 'authors own', kinds: ['authorial', 'absence'] },
  { words: 'author own', kinds: ['authorial', 'absence'] },
  { words: 'author own words', kinds: ['authorial', 'absence'] },
  { words: 'author own voice', kinds: ['authorial', 'absence'] },
  { words: 'author own view', kinds: ['authorial', 'absence'] },
  { words: 'author own views', kinds: ['authorial', 'absence'] },
  { words: 'authorial', kinds: ['authorial', 'absence'], noun: true },
  { words: 'in his own words', kinds: ['direct', 'authorial', 'absence'] },
  { words: 'in her own words', kinds: ['direct', 'authorial', 'absence'] },
  { words: 'in their own words', kinds: ['direct', 'authorial', 'absence'] },
  { words: 'own words', kinds: ['direct', 'authorial', 'absence'] },
  { words: 'own voice', kinds: ['direct', 'authorial', 'absence'] },
  { words: 'own view', kinds: ['direct', 'authorial', 'absence'] },
];

/** What somebody says themselves: their words, or their page. */
export const OWN_VOICE: readonly Kind[] = ['direct', 'authorial', 'absence'];
