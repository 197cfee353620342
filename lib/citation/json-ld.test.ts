import type { CreativeWork, Event, Organization, Person, Quotation, WithContext } from 'schema-dts';
import { describe, expect, it } from 'vitest';
import { firstArchive } from './contexts-for-tests.ts';
import { type CarrierData, statementData } from './json-ld.ts';
import { eventData, sourceData, speakerData } from './json-ld-records.ts';

const archive = firstArchive();
const addressOf = (path: string) => `https://archive.example${path}`;

function statement(id: string) {
  const context = archive.get(id);
  if (context === undefined) throw new Error(`no statement ${id}`);
  return context;
}
const dataOf = (id: string) => statementData(statement(id), addressOf);

/** Names from the page that was read to the mouth. */
function chainOf(carrier: CarrierData | undefined): string[] {
  return carrier === undefined ? [] : [carrier.author?.map(({ name }) => name).join(' and ') ?? carrier.creditText ?? '', ...chainOf(carrier.isBasedOn)];
}

describe('JSON-LD', () => {
  it('is what schema.org has: compiled against its types', () => {
    const data = dataOf('S45');
    const quotation: WithContext<Quotation> | WithContext<CreativeWork> = { ...data, '@type': 'Quotation' };
    const speaker: WithContext<Person> | WithContext<Organization> = speakerOf('S45');
    const source: WithContext<CreativeWork> = sourceData(sourceOf('art'), addressOf);
    const event: Event = eventData(eventOf('spa-14-1-2019'), addressOf);
    expect([quotation, speaker, source, event].every((one) => typeof one === 'object')).toBe(true);
  });
  it('gives direct words to whoever said them, through every hand', () => {
    const data = dataOf('S45');
    expect(data).toMatchObject({
      '@type': 'Quotation',
      inLanguage: 'en',
      identifier: 'S45',
      url: 'https://archive.example/statements/S45?version=1',
      spokenByCharacter: [{ '@type': 'Person', name: 'Unnamed senior North Korean diplomat' }],
    });
    expect(chainOf(data.isBasedOn)).toEqual(['Ankit Panda', 'Siegfried S. Hecker']);
  });
  it('gives reported words to the speaker as the source does, and to nobody as their author', () => {
    expect(dataOf('S18')).toMatchObject({ '@type': 'Quotation', spokenByCharacter: [{ name: 'Kim Jong Un' }] });
    expect(dataOf('S18')).not.toHaveProperty('creator');
  });
  it('calls no summary and no claim of silence a quotation, and gives it nobody as its speaker', () => {
    const others = [...archive.values()].filter(({ statement: { text } }) => text === undefined);
    expect(others.length).toBeGreaterThan(30);
    for (const context of others) {
      const data = statementData(context, addressOf);
      expect(data['@type']).toBe('CreativeWork');
      expect(data).not.toHaveProperty('text');
      expect(data).not.toHaveProperty('spokenByCharacter');
      expect(data).not.toHaveProperty('creator');
    }
  });
  it('has no date that is not known, and never a review of a claim', () => {
    for (const context of archive.values()) {
      const data = statementData(context, addressOf);
      const said = context.statement.said?.edtf;
      expect([said, undefined]).toContain(data.dateCreated);
      expect(JSON.stringify(data)).not.toContain('ClaimReview');
    }
    expect(dataOf('S45')).not.toHaveProperty('dateCreated');
  });
  it('never names who an unnamed speaker probably was', () => {
    for (const context of archive.values()) {
      const names = (context.statement.identifications ?? []).filter(({ of, as }) => of !== as).map(({ as }) => context.speakers[as]?.name ?? '');
      for (const name of names) expect(JSON.stringify(statementData(context, addressOf)), context.statement.id).not.toContain(name);
    }
  });
  it('says in which language translated words were spoken', () => {
    expect(dataOf('S29').translationOfWork).toMatchObject({ '@type': 'Quotation', inLanguage: 'ko' });
  });
});

function speakerOf(id: string) {
  const speaker = Object.values(statement(id).speakers)[0];
  if (speaker === undefined) throw new Error('no speaker');
  return speakerData(speaker, addressOf);
}

function sourceOf(id: string) {
  const source = statement('S45').sources[id];
  if (source === undefined) throw new Error(`no source ${id}`);
  return source;
}

function eventOf(id: string) {
  const event = statement('S45').events[id];
  if (event === undefined) throw new Error(`no event ${id}`);
  return event;
}
