export const word = 'a word';
