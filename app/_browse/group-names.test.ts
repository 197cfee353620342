import { expect, it } from 'vitest';
import { groupNames, nativeName } from './group-names.ts';

const variants = [
  { name: '리용호', language: 'ko', form: 'Hangul, North Korean spelling' },
  { name: '이용호', language: 'ko', form: 'Hangul, South Korean spelling' },
  { name: '李容浩', language: 'ko-Hani', form: 'Hanja', certainty: 'from-memory' as const },
  { name: 'Ri Yong-ho', language: 'ko-Latn', form: 'RR, MR' },
  { name: 'リ・ヨンホ', language: 'ja' },
  { name: 'Lee Yong-ho' },
  { name: 'Li Yong Ho', form: 'misspelling' },
];

it('puts every script under its own name, with how sure the form is beside it', () => {
  expect(groupNames(variants)).toEqual({
    groups: [
      {
        label: 'Hangul',
        names: [
          { name: '리용호', lang: 'ko', remark: 'North Korean spelling' },
          { name: '이용호', lang: 'ko', remark: 'South Korean spelling' },
        ],
      },
      { label: 'Hanja', names: [{ name: '李容浩', lang: 'ko-Hani', remark: 'from memory' }] },
      { label: 'Revised, McCune', names: [{ name: 'Ri Yong-ho' }] },
      { label: 'Japanese', names: [{ name: 'リ・ヨンホ', lang: 'ja' }] },
    ],
    others: [{ name: 'Lee Yong-ho' }, { name: 'Li Yong Ho', remark: 'misspelling' }],
  });
});

it('heads the page with the name in its own script, and with none where there is none', () => {
  expect(nativeName(variants)).toEqual({ name: '리용호', lang: 'ko' });
  expect(nativeName([{ name: 'Steve' }])).toBeNull();
  expect(nativeName(undefined)).toBeNull();
});
