import { page } from '../../app/page.tsx';

export const shown = page;
