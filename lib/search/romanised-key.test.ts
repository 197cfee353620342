import { describe, expect, it } from 'vitest';
import { romanisedKey } from './romanised-key.ts';

describe('romanisations of one name have one key', () => {
  it.each([
    ['choe choi choy chwe', '최'],
    ['ri lee yi rhee li i', '이'],
    ['kim gim', '김'],
    ['pak park bak', '박'],
    ['jong jung chong chung jeong cheong', '정'],
    ['un eun', '은'],
    ['son sun seon', '선'],
    ['hui hee hi', '희'],
    ['yong young yeong', '영'],
    ['ro no noh roh', '노'],
    ['rim lim im', '임'],
    ['kye gye', '계'],
    ['kwan gwan', '관'],
    ['jo cho', '조'],
    ['u woo wu', '우'],
  ])('%s (%s)', (spellings) => {
    expect(new Set(spellings.split(' ').map((word) => romanisedKey([word]))).size).toBe(1);
  });
});

it('other names keep other keys', () => {
  const names = ['kim', 'pak', 'choe', 'ri', 'ro', 'jong', 'il', 'un', 'hui', 'yong', 'ho', 'thae', 'min'];
  expect(new Set(names.map((word) => romanisedKey([word]))).size).toBe(names.length);
});

it('words that are written together, or are not in Latin letters, or no words of a name', () => {
  expect(romanisedKey(['choi', 'sun', 'hee'])).toBe(romanisedKey(['choe', 'sonhui']));
  expect(romanisedKey(['최선희'])).toBeNull();
  expect(romanisedKey(['x'.repeat(100_000)])).toBeNull();
  expect(romanisedKey([])).toBe('');
});
