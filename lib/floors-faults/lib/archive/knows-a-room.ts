import type { store } from '../store/store.ts';

export type Kept = typeof store;
