import { script } from '../../scripts/script.mjs';

export const citation = script;
