import { round } from './turns-round.ts';

export const back = () => round;
