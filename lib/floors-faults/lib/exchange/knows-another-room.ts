import { store } from '../store/store.ts';

export const exchange = store;
