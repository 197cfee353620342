import { gone } from './not-there.ts';

export const nothing = gone;
