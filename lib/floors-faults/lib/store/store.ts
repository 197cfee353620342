import { word } from '../archive/word.ts';

export const store = word;
