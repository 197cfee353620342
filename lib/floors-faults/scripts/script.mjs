export const script = 'a script';
