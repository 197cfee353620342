import { describe, expect, it } from 'vitest';
import { officeAtStatement, officesOn } from './office.ts';
import type { Office, Speaker } from './speaker.ts';
import type { Statement } from './statement.ts';

const office = (title: string, from?: string, to?: string): Office => ({
  title,
  certainty: 'verified',
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});
const person = (...offices: Office[]): Speaker => ({ record: 'speaker', id: 'a', kind: 'person', name: 'A', offices });
const said = (edtf?: string, stated?: string): Statement => ({
  record: 'statement',
  id: 'X',
  kind: 'mention',
  summary: 's',
  speakers: [{ speaker: 'a', namedInSource: true, ...(stated === undefined ? {} : { office: stated }) }],
  chain: [{ form: 'utterance', manner: 'own-words', name: 'A' }],
  ...(edtf === undefined ? {} : { said: { edtf, certainty: 'verified' } }),
});

describe('the office shown beside a statement', () => {
  const minister = person(office('Vice Minister', '2018-02', '2019-04'), office('Minister', '2019-05-01'));

  it.each([
    ['2019-03-15', 'Vice Minister'],
    ['2019-06-01', 'Minister'],
    ['2017-12-31', null],
    ['2019-04-10', null],
    ['2018-02-10', null],
    ['2019', null],
    ['2019-03-01/2019-05-02', null],
    ['2018-10-09/2018-10-10', 'Vice Minister'],
  ])('of %s is %s', (date, expected) => {
    expect(officeAtStatement(said(date), minister)).toBe(expected);
  });

  it('is the one without dates where no dated one fits', () => {
    const leader = person(office('Chairman'), office('General Secretary', '2021-01'));
    expect(officeAtStatement(said('2019-04-12'), leader)).toBe('Chairman');
    expect(officeAtStatement(said('2021-06-01'), leader)).toBe('General Secretary');
    expect(officeAtStatement(said(), leader)).toBe('Chairman');
  });

  it('is what the statement says outright, before all else', () => {
    expect(officeAtStatement(said('2019', 'Candidate'), minister)).toBe('Candidate');
  });

  it('names the organisation, and all offices held at once', () => {
    const two = person({ ...office('Chairman', '2016', '2020'), organisation: 'the Party' }, office('Marshal', '2012'));
    expect(officeAtStatement(said('2019-04-12'), two)).toBe('Chairman, the Party; Marshal');
  });

  it('is none for a speaker without offices', () => {
    expect(officesOn({}, '2019-01-01', '2019-01-01')).toEqual([]);
  });
});
