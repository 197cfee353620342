import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coins } from './coins.ts';
import { firstArchive } from './contexts-for-tests.ts';
import { oddContext } from './odd-contexts-for-tests.ts';
import { pageTags } from './page-tags.ts';
import { itemOfStatement } from './tagged-item.ts';

const archive = firstArchive();
const page = { address: 'https://archive.example/statements/S45?version=1', description: 'A line', publisher: 'On the Record' };

function statement(id: string) {
  const context = archive.get(id);
  if (context === undefined) throw new Error(`no statement ${id}`);
  return context;
}
const tagsOf = (id: string) => pageTags(itemOfStatement(statement(id)), page);

describe('the tags of a statement', () => {
  it('are those of the speaker’s own document, where there is one: a speech, with its author, title, session and day', () => {
    expect(tagsOf('S29')).toMatchObject({
      'z:itemType': ['presentation'],
      citation_author: ['Kim, Jong Un'],
      citation_publication_date: ['2019/04/12'],
      citation_conference_title: ['First Session of the 14th Supreme People’s Assembly'],
      'DC.date': ['2019-04-12'],
    });
  });
  it('are those of the testimony for words that reached print in it first', () => {
    expect(tagsOf('S45')).toMatchObject({ 'z:itemType': ['hearing'], citation_author: ['Hecker, Siegfried S.'] });
  });
  it('are those of the article for reported words, which are not the speaker’s', () => {
    expect(tagsOf('S18')).toMatchObject({ 'z:itemType': ['magazineArticle'], citation_author: ['Panda, Ankit'], citation_publication_date: ['2019'] });
  });
  it('never file a paraphrase, a mention, a claim of silence or a report under the name of its speaker', () => {
    const told = [...archive.values()].filter(({ statement: { kind } }) => kind !== 'direct' && kind !== 'authorial');
    expect(told.length).toBeGreaterThan(20);
    for (const context of told) {
      const last = context.statement.chain.at(-1);
      const writers = itemOfStatement(context).authors.map(({ family, literal }) => family ?? literal);
      const spoken = context.statement.speakers
        .filter(({ speaker }) => !(last?.speakers ?? []).includes(speaker))
        .map(({ speaker }) => context.speakers[speaker]);
      for (const speaker of spoken) expect(writers, context.statement.id).not.toContain(speaker?.family ?? speaker?.name);
    }
  });
  it('never make 1 January of a year', () => {
    const years = [...archive.values()].map((context) => tagsOf(context.statement.id)).filter((tags) => tags['DC.date']?.[0] === '2019');
    expect(years.length).toBeGreaterThan(10);
    for (const tags of years) expect(tags['citation_publication_date']).toEqual(['2019']);
  });
});

/** What a program makes of a span. */
function decoded(title: string): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const pair of title.split('&')) {
    const [key = '', value = ''] = pair.split('=');
    fields.set(key, [...(fields.get(key) ?? []), decodeURIComponent(value)]);
  }
  return fields;
}

describe('COinS', () => {
  it('says of every statement what its tags say', () => {
    for (const context of archive.values()) {
      const item = itemOfStatement(context);
      const [fields, tags] = [decoded(coins(item, page)), pageTags(item, page)];
      expect(fields.get('rft.title')).toEqual(tags['citation_title']);
      expect(fields.get('rft.au')).toEqual(tags['citation_author']);
      expect(fields.get('rft.type')).toEqual(tags['z:itemType']);
      expect(fields.get('rft.date')).toEqual(tags['DC.date']);
      expect(fields.get('rft.identifier')).toEqual([page.address]);
      expect(fields.get('rft_val_fmt')).toEqual(['info:ofi/fmt:kev:mtx:dc']);
    }
  });
  it('keeps any title and name in its own field, whatever stands in it', () => {
    const odd = fc
      .string({ minLength: 1, maxLength: 40, unit: fc.constantFrom('&', '=', '%', '+', '"', '<', '김', 'é', ' ', 'a', ',', '😀') })
      .filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(odd, odd, (title, name) => {
        const item = itemOfStatement(oddContext({ text: 'Words', title, name, stages: 1 }));
        expect(decoded(coins(item, page)).get('rft.title')).toEqual([title.replace(/\s+/gu, ' ').trim()]);
      }),
    );
  });
});
