import { back } from './comes-back.ts';

export const round = () => back;
