import citeproc from 'citeproc';

export const engine = citeproc;
