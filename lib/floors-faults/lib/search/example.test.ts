export const example = 'an example';
