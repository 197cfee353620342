import { read } from './between.ts';

export const leaf = read;
