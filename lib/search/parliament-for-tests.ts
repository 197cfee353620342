/** A made-up archive for the tests of this room: a debate whose speakers bear names that are also words and months. Nobody in it exists. */
const records = [
  { record: 'archive', format: 'on-the-record/1', title: 'Debates of Westmark', language: 'en' },
  { record: 'topic', id: 'harbour', label: 'Harbour dues' },
  { record: 'topic', id: 'bread', label: 'Price of bread' },
  { record: 'topic', id: 'schools', label: 'Schools' },
  speaker('eleanor-may', 'Eleanor May', 'May', [{ title: 'Minister of Trade', from: '1911', to: '1913' }]),
  speaker('thomas-will', 'Thomas Will', 'Will', [{ title: 'Vice Minister of Trade', from: '1911', to: '1913' }]),
  speaker('ada-rice', 'Ada Rice', 'Rice', [{ title: 'Speaker of the House', from: '1910', to: '1914' }]),
  speaker('august-march', 'August March', 'March', []),
  speaker('jonas-field', 'Jonas Field', 'Field', []),
  speaker('clara-field', 'Clara Field', 'Field', []),
  speaker('zofia-wozniak', 'Zofia Woźniak', 'Woźniak', []),
  { record: 'speaker', id: 'harbour-board', kind: 'body', name: 'Harbour Board of Westmark', variants: [{ name: 'the Board' }] },
  { record: 'mentioned', id: 'peter-long', name: 'Peter Long', note: 'Spoken of only.' },
  event('sitting-may', 'Sitting on harbour dues', '1912-05-14', 'Assembly House, Westmark'),
  event('sitting-june', 'Sitting on the price of bread', '1912-06-03', 'Assembly House, Westmark'),
  event('fair-1913', 'Opening of the fair', '1913-03-08', 'Market Square, Northport'),
  source('hansard', 'Debates of the Assembly', 'Westmark Official Report', '1912'),
  source('herald', 'The week in the Assembly', 'Northport Herald', '1913-03-10'),
  statement('W01', 'direct', 'eleanor-may', '1912-05-14', 'sitting-may', 'The harbour dues may rise, but they will not rise before the autumn.', ['harbour']),
  statement('W02', 'direct', 'thomas-will', '1912-05-14', 'sitting-may', 'No ship will pay twice; that is the promise of the Minister, and I repeat it.', [
    'harbour',
  ]),
  statement('W03', 'direct', 'ada-rice', '1912-06-03', 'sitting-june', 'Order. The honourable member may not speak of rice when the question is bread.', [
    'bread',
  ]),
  statement('W04', 'direct', 'august-march', '1912-06-03', 'sitting-june', 'The price of bread has doubled since last March.', ['bread']),
  statement('W05', 'direct', 'jonas-field', '1912-06-03', 'sitting-june', 'Wheat, not rice, is what the people of Northport eat.', ['bread']),
  statement(
    'W06',
    'direct',
    'clara-field',
    '1913-03-08',
    'fair-1913',
    'Give the schools the labour of an honest budget and they will repay it.',
    ['schools'],
    'herald',
  ),
  statement('W07', 'paraphrase', 'eleanor-may', '1913-03', undefined, 'Promised the schools new roofs; Mr Will doubted it.', ['schools'], 'herald'),
  statement('W08', 'direct', 'zofia-wozniak', '1913', undefined, 'A school without a stove teaches nothing but the weather.', ['schools'], 'herald'),
  statement('W09', 'direct', 'harbour-board', '1912-05-10/1912-05-12', undefined, 'The Board will answer Mr Long in writing.', ['harbour']),
  statement('W10', 'mention', 'jonas-field', '1913-03-08', 'fair-1913', 'Spoke at the fair; the paper does not say what about.', [], 'herald'),
];

function speaker(id: string, name: string, family: string, offices: { title: string; from: string; to: string }[]) {
  const given = name.slice(0, -family.length - 1);
  const held = offices.map((office) => ({ ...office, certainty: 'verified' }));
  return { record: 'speaker', id, kind: 'person', name, family, given, familyNameFirst: false, ...(held.length === 0 ? {} : { offices: held }) };
}

function event(id: string, name: string, edtf: string, place: string) {
  return { record: 'event', id, type: 'session', name, date: { edtf, certainty: 'verified' }, place, certainty: 'verified' };
}

function source(id: string, title: string, paper: string, edtf: string) {
  return {
    record: 'source',
    id,
    medium: 'print',
    csl: { type: 'article-newspaper', title, 'container-title': paper },
    published: { edtf, certainty: 'verified' },
    seen: 'in-full',
    rights: 'Made up.',
  };
}

function statement(id: string, kind: string, by: string, edtf: string, at: string | undefined, words: string, topics: string[], from = 'hansard') {
  const isDirect = kind === 'direct';
  return {
    record: 'statement',
    id,
    kind,
    ...(isDirect ? { text: words, language: 'en' } : { summary: words }),
    speakers: [{ speaker: by, namedInSource: true }],
    said: { edtf, certainty: 'verified' },
    ...(at === undefined ? {} : { event: at }),
    chain: [
      { form: 'utterance', manner: 'own-words', speakers: [by] },
      { form: 'document', manner: isDirect ? 'quotation' : 'paraphrase', name: from === 'herald' ? 'Northport Herald' : 'the official report', source: from },
    ],
    ...(topics.length === 0 ? {} : { topics }),
  };
}

export const parliamentLines = records.map((record) => JSON.stringify(record)).join('\n');
