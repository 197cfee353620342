import { describe, expect, it } from 'vitest';
import { documentsUpTo } from './cited-document.ts';
import { firstArchive } from './contexts-for-tests.ts';
import { citationsFor, cite } from './format-citation.ts';
import { oddContext } from './odd-contexts-for-tests.ts';
import type { Form, StyleId } from './styles.ts';

const archive = firstArchive();

function html(id: string, style: StyleId, form: Form, consulted?: number): string {
  const context = archive.get(id);
  if (context === undefined) throw new Error(`no statement ${id}`);
  const citation = cite(context, { style, form, ...(consulted === undefined ? {} : { consulted }) });
  return 'none' in citation ? `none: ${citation.none}` : citation.html;
}

const PANDA_APA = 'Panda, A. (2019). Third summit’s the charm? <i>The Diplomat</i>.';
const PANDA_MLA = 'Panda, Ankit. “Third Summit’s the Charm?” <i>The Diplomat</i>, 2019.';
const PANDA_NOTE = 'Ankit Panda, “Third Summit’s the Charm?,” <i>The Diplomat</i>, 2019.';
const PANDA_AUTHOR_DATE = 'Panda, Ankit. 2019. “Third Summit’s the Charm?” <i>The Diplomat</i>.';
const HEARING = '<i>An Update on North Korean Nuclear Developments: Hearing before the Committee on Foreign Relations, United States Senate</i>, 108th Cong.';
const GPO = 'https://www.govinfo.gov/content/pkg/CHRG-108shrg92962/html/CHRG-108shrg92962.htm';
const SPEECH = 'On Socialist Construction and the Internal and External Policies of the Government of the Republic at the Present Stage';
const KCNA = 'KCNA, “Report on 4th Plenary Meeting of 7th Central Committee of WPK,” <i>Rodong Sinmun</i>, April 11, 2019';

/** Statement, form, what must come out, and the rule that wants it so. */
type Line = [id: string, form: Form, expected: string, rule: string];

function golden(style: StyleId, lines: Line[]): void {
  describe(style, () => {
    it.each(lines)('%s, %s: %s (%s)', (id, form, expected) => expect(html(id, style, form)).toBe(expected));
  });
}

golden('apa', [
  [
    'S45',
    'in-text',
    '(Hecker, 2004, as cited in Panda, 2019, para. 14)',
    'APA 7, 8.6: original, "as cited in", the work read; 8.28: paragraphs may be counted',
  ],
  ['S45', 'bibliography', PANDA_APA, 'APA 7, 8.6: the list holds the work read alone'],
  ['S45', 'note', 'none: APA 7 has no notes. Use the in-text form.', 'APA 7 cites in the text'],
  ['S18', 'in-text', '(KCNA, 2019, as cited in Panda, 2019, para. 6)', 'APA 7, 9.11: an agency is a group author; the plenum itself is only an utterance'],
  ['S25', 'in-text', '(Kim, 2019, as cited in Panda, 2019, para. 8)', 'APA 7, 8.6; family name by itself although it stands first'],
  ['S29', 'in-text', '(Kim, 2019, as cited in Panda, 2019, para. 9)', 'APA 7, 8.6; an unknown rendering between is no stage'],
  ['S22', 'in-text', '(see Kim, 2019, as cited in Panda, 2019, para. 7)', 'a summary is pointed at with "see", inside the brackets'],
  ['S44', 'in-text', '(see Hecker, 2004, as cited in Panda, 2019, para. 14)', 'testimony that is paraphrased'],
  ['S26', 'in-text', '(see Panda, 2019, para. 8)', 'a claim of absence cites who makes the claim'],
  ['S06', 'in-text', '(see Panda, 2019, para. 2)', 'what was only spoken is no work: the speaker is named in the sentence'],
  ['S12', 'in-text', '(see Panda, 2019, para. 4)', 'a mention; whom the source leaves unnamed stays unnamed'],
  ['S02', 'in-text', '(see Panda, 2019, deck)', 'a part with a name is named'],
  ['C08', 'in-text', '(Kim, 2019, as cited in Carlin, 2019)', 'no place is recorded, so none is given'],
  [
    'C06',
    'in-text',
    '(“Ending Crisis Not Urgent for N. Korea, Expert Is Told,” 2004)',
    'APA 7, 8.14: without an author the title, in quotation marks and title case',
  ],
  [
    'C06',
    'bibliography',
    'Ending crisis not urgent for N. Korea, expert is told. (2004, January 16). <i>Los Angeles Times</i>. http://images.nohib.com./archives/la-xpm-2004-jan-16-fg-norkor16-story.html',
    'APA 7, 9.12: title in the place of the author; sentence case with names kept',
  ],
]);

golden('mla', [
  ['S45', 'in-text', '(qtd. in Panda)', 'MLA 9, 6.77; 6.26: paragraphs that the source does not number are not counted'],
  [
    'S45',
    'note',
    `Hecker, Siegfried S. Testimony. An Update on North Korean Nuclear Developments: Hearing before the Committee on Foreign Relations, United States Senate, 108th Cong., 21 Jan. 2004, ${GPO}. Qtd. in Panda.`,
    'MLA 9, 6.77: a note may give the original',
  ],
  ['S45', 'bibliography', PANDA_MLA, 'MLA 9, 6.77: the list holds the work read alone'],
  ['S18', 'in-text', '(qtd. in Panda)', 'MLA 9, 6.77'],
  [
    'S25',
    'note',
    `Kim Jong Un. “${SPEECH}.” First Session of the 14th Supreme People’s Assembly, 12 Apr. 2019, Pyongyang. Qtd. in Panda.`,
    'MLA 9, 5.8: a name whose family name stands first is not turned; title of a speech in quotation marks; event, date, place',
  ],
  ['S22', 'in-text', '(see Panda)', 'nothing is quoted, so no "qtd. in"'],
  ['S26', 'in-text', '(see Panda)', 'a claim of absence cites who makes the claim'],
  ['S06', 'note', 'none: MLA 9 cites in the text; a note would only name an original, and there is none to name here. Use the in-text form.', 'MLA 9, 6.77'],
  [
    'C03',
    'in-text',
    '(qtd. in “Biegun Adopts Hardline ‘Hard-or-Nothing’ Approach …”)',
    'MLA 9, 6.77 holds for spoken words too; marks inside marks are turned',
  ],
]);

golden('chicago-notes', [
  [
    'S45',
    'note',
    `Unnamed senior North Korean diplomat, conversation with Siegfried S. Hecker, Pyongyang, DPRK, January 6–10, 2004, quoted in ${HEARING} (2004) (testimony of Siegfried S. Hecker), quoted in ${PANDA_NOTE}`,
    'Chicago 17, 14.260: every pair of hands; 14.294: a hearing',
  ],
  ['S45', 'bibliography', `${HEARING} (2004) (testimony of Siegfried S. Hecker). ${GPO}.\n${PANDA_MLA}`, 'Chicago 17, 14.260: the original and what was read'],
  ['S45', 'in-text', 'none: Chicago’s notes style cites in notes. Use the note form.', 'Chicago 17, 14.19'],
  [
    'S18',
    'note',
    `Kim Jong Un, report, 4th Plenary Meeting of the 7th Central Committee of the WPK, Pyongyang, DPRK, April 10, 2019, cited in ${KCNA}, quoted in ${PANDA_NOTE}`,
    '"cited in" where the carrier tells, "quoted in" where it quotes',
  ],
  [
    'S25',
    'note',
    `Kim Jong Un, “${SPEECH}” (policy speech, First Session of the 14th Supreme People’s Assembly, Pyongyang, April 12, 2019), quoted in ${PANDA_NOTE}`,
    'Chicago 17, 14.217: a speech',
  ],
  [
    'S25',
    'bibliography',
    `Kim Jong Un. “${SPEECH}.” Policy speech presented at the First Session of the 14th Supreme People’s Assembly, Pyongyang, April 12, 2019.\n${PANDA_MLA}`,
    'Chicago 17, 16.79: the family name that stands first is not followed by a comma',
  ],
  [
    'S22',
    'note',
    `See Kim Jong Un, “${SPEECH}” (policy speech, First Session of the 14th Supreme People’s Assembly, Pyongyang, April 12, 2019), cited in ${PANDA_NOTE}`,
    'Chicago 17, 14.42: "See"; the article paraphrases',
  ],
  [
    'S23',
    'note',
    `See Kim Jong Un and Donald J. Trump, “Joint Statement of President Donald J. Trump … and Chairman Kim Jong Un … at the Singapore Summit,” joint statement, June 12, 2018, cited in Kim Jong Un, “${SPEECH}” (policy speech, First Session of the 14th Supreme People’s Assembly, Pyongyang, April 12, 2019), cited in ${PANDA_NOTE}`,
    'joint speakers are two authors; a chain of three',
  ],
  ['S44', 'note', `See ${HEARING} (2004) (testimony of Siegfried S. Hecker), cited in ${PANDA_NOTE}`, 'Chicago 17, 14.294'],
  ['S26', 'note', `See ${PANDA_NOTE}`, 'a claim of absence cites who makes the claim'],
  ['S12', 'note', `See ${PANDA_NOTE}`, 'what was only spoken cannot be looked up, and "See" points to what can'],
  [
    'C06',
    'note',
    'Kim Gye Gwan, conversation, Pyongyang, January 6–10, 2004, as told by Charles L. “Jack” Pritchard, quoted in “Ending Crisis Not Urgent for N. Korea, Expert Is Told,” <i>Los Angeles Times</i>, January 16, 2004, http://images.nohib.com./archives/la-xpm-2004-jan-16-fg-norkor16-story.html.',
    'a teller in speech is named between',
  ],
  [
    'C09',
    'note',
    'Donald J. Trump, tweet, Twitter, April 13, 2019, quoted in AFP, “North Korea’s Kim Open to 3rd Summit with Trump,” <i>Qatar Tribune</i>, April 13, 2019, https://qatar-tribune.com/article/160976/INDIA/North-Koreas-Kim-open-to-3rd-summit-with-Trump-Report/amp.',
    'a first document without a record is named by what is known of it',
  ],
]);

golden('chicago-author-date', [
  ['S45', 'in-text', '(Hecker 2004, quoted in Panda 2019)', 'Chicago 17, 15.56'],
  [
    'S45',
    'bibliography',
    `Hecker, Siegfried S. 2004. Testimony. ${HEARING}, January 21, 2004. ${GPO}.\n${PANDA_AUTHOR_DATE}`,
    'Chicago 17, 14.260 and 15.56: both; 15.49: the year alone is not said twice',
  ],
  ['S18', 'in-text', '(KCNA 2019, quoted in Panda 2019)', 'Chicago 17, 15.56'],
  ['S22', 'in-text', '(see Kim 2019, cited in Panda 2019)', 'the article paraphrases: "cited in"'],
  ['S23', 'in-text', '(see Kim and Trump 2018, cited in Panda 2019)', 'first document and the one read; what stands between is left to a note'],
  ['C02', 'in-text', '(quoted in AP 2019)', 'Chicago 17, 15.56: the speaker is named in the sentence'],
  ['S26', 'in-text', '(see Panda 2019)', 'a claim of absence cites who makes the claim'],
  ['S45', 'note', 'none: Chicago’s author-date style cites in the text. Use the in-text form.', 'Chicago 17, 15.5'],
]);

golden('oscola', [
  ['S45', 'in-text', 'none: OSCOLA cites in notes. Use the note form.', 'OSCOLA 4, 1.1'],
  [
    'S18',
    'note',
    'KCNA, ‘Report on 4th Plenary Meeting of 7th Central Committee of WPK’ <i>Rodong Sinmun</i> (11 April 2019) (as cited in Ankit Panda, ‘Third Summit’s the Charm?’ <i>The Diplomat</i> (2019)).',
    'OSCOLA 4, official answers: "as cited in", in brackets; a magazine reads like a newspaper',
  ],
  ['S18', 'short-note', 'KCNA (n 1).', 'OSCOLA 4, 1.2.1'],
]);

golden('bluebook', [
  [
    'S18',
    'note',
    'KCNA, <i>Report on 4th Plenary Meeting of 7th Central Committee of WPK</i>, Rodong Sinmun, Apr. 11, 2019, <i>quoted in</i> Ankit Panda, <i>Third Summit’s the Charm?</i>, The Diplomat, 2019.',
    'Bluebook 1.6: the words introducing a related authority in italics',
  ],
  ['S18', 'short-note', 'KCNA, <i>supra</i> note 1.', 'Bluebook 4.2'],
  ['S18', 'bibliography', 'none: The Bluebook has no list of works: this style cites in notes only.', 'no list'],
]);

golden('harvard', [
  ['S45', 'in-text', '(Hecker, 2004, quoted in Panda, 2019)', 'Cite Them Right 12, secondary referencing'],
  ['S45', 'bibliography', 'Panda, A. (2019) ‘Third summit’s the charm?’, <i>The Diplomat</i>.', 'the list holds the work read alone'],
]);

golden('ieee', [
  ['S45', 'in-text', 'Hecker, as quoted in Panda [1]', 'no form of its own: the number of the work read, second hand in prose'],
  ['S26', 'in-text', '[1]', 'a summary is pointed to by the number'],
  ['S45', 'bibliography', '[1] A. Panda, “Third summit’s the charm?,” <i>The Diplomat</i>, 2019.', 'IEEE: the list is numbered'],
]);

golden('ama', [['S45', 'in-text', 'Hecker, as quoted in Panda<sup>1</sup>', 'AMA 11, 3.6: the number is raised']]);

golden('turabian', [
  [
    'S45',
    'short-note',
    'Unnamed senior North Korean diplomat, quoted in Hecker, <i>An Update on North Korean Nuclear Developments</i>, quoted in Panda, “Third Summit’s the Charm?”',
    'Turabian 9, 16.4: a later note, with the capitals of the title as printed',
  ],
]);

describe('the stage that the reader has read', () => {
  it('makes the testimony an ordinary citation: the article falls away', () => {
    expect(html('S45', 'chicago-author-date', 'in-text', 1)).toBe('(quoted in Hecker 2004)');
    expect(html('S45', 'chicago-notes', 'note', 1)).toBe(
      `Unnamed senior North Korean diplomat, conversation with Siegfried S. Hecker, Pyongyang, DPRK, January 6–10, 2004, quoted in ${HEARING} (2004) (testimony of Siegfried S. Hecker), ${GPO}.`,
    );
    expect(html('S45', 'apa', 'bibliography', 1)).toBe(
      `<i>An update on North Korean nuclear developments: Hearing before the Committee on Foreign Relations, United States Senate</i>, 108th Cong. (2004) (testimony of Siegfried S. Hecker). ${GPO}`,
    );
  });

  it('gives the speech itself in full, each style with its own name order', () => {
    expect(html('S25', 'apa', 'in-text', 0)).toBe('(Kim, 2019)');
    expect(html('S25', 'apa', 'bibliography', 0)).toBe(
      'Kim, J. U. (2019, April 12). <i>On socialist construction and the internal and external policies of the government of the Republic at the present stage</i> [Policy speech]. First Session of the 14th Supreme People’s Assembly, Pyongyang.',
    );
    expect(html('S25', 'mla', 'bibliography', 0)).toBe(
      `Kim Jong Un. “${SPEECH}.” First Session of the 14th Supreme People’s Assembly, 12 Apr. 2019, Pyongyang.`,
    );
  });

  it('refuses a stage that was only spoken or is not known', () => {
    expect(html('S45', 'apa', 'in-text', 0)).toMatch(/^none: There is no document to cite/);
    expect(html('S29', 'apa', 'in-text', 1)).toMatch(/^none: There is no document to cite/);
  });
});

describe('a chain', () => {
  it.each([...archive])('%s names every document once in a Chicago note, and in its list', (id, context) => {
    const documents = documentsUpTo(context) ?? [];
    for (const form of ['note', 'bibliography'] as const) {
      const citation = html(id, 'chicago-notes', form);
      for (const { csl } of documents) {
        const title = (csl.title ?? '')
          .slice(0, 40)
          .toLowerCase()
          .replace(/[“”‘’]/g, '');
        expect(
          citation
            .toLowerCase()
            .replace(/[“”‘’]/g, '')
            .split(title).length,
          `${title} in ${citation}`,
        ).toBe(2);
      }
    }
  });

  it('never holds a name that only this archive gives', () => {
    for (const [id, name] of [
      ['S45', 'Gye Gwan'],
      ['S46', 'Gye Gwan'],
      ['S12', 'Ri Yong Ho'],
    ] as const) {
      for (const { forms } of citationsFor(archive.get(id) ?? oddContext({}))) {
        for (const { citation } of forms) expect('none' in citation ? '' : citation.html).not.toContain(name);
      }
    }
  });

  it('says why: what is named, what is not, and whose summary it is', () => {
    const why = (id: string, style: StyleId, form: Form) => {
      const citation = cite(archive.get(id) ?? oddContext({}), { style, form });
      return 'none' in citation ? '' : citation.note;
    };
    expect(why('S45', 'apa', 'in-text')).toBe(
      'Names Hecker’s testimony and Panda’s article. Kim Gye Gwan is not in the citation: the name is our inference, not the source’s.',
    );
    expect(why('S29', 'apa', 'in-text')).toContain('An English rendering by the DPRK is not listed: which document that is, the archive does not know.');
    expect(why('S18', 'apa', 'in-text')).toContain('KCNA’s indirect report, not a transcript of Kim Jong Un');
    expect(why('S26', 'chicago-notes', 'note')).toContain('Cites the archive’s summary');
    expect(why('S45', 'mla', 'in-text')).toContain('MLA does not count');
  });
});
