import { word } from '../archive/word.ts';

export const command = word;
