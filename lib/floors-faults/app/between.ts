import { store } from '../lib/store/store.ts';

export const read = store;
