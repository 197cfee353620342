import { file } from './read-file.ts';

export const leaf = file;
