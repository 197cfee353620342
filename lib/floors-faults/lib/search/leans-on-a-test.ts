import { example } from './example.test.ts';

export const leaning = example;
