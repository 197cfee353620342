/**
 * Abbreviations that mean the same in any English text, whatever it is about; what means the same in one archive is a record of
 * that archive (`equivalent`), and stands before these. `U.S.` and `US` are one word already.
 */
export const EQUIVALENTS: readonly (readonly string[])[] = [
  ['UN', 'United Nations'],
  ['ICBM', 'intercontinental ballistic missile'],
  ['WMD', 'weapons of mass destruction'],
  ['NGO', 'non-governmental organization'],
  ['GDP', 'gross domestic product'],
  ['GNP', 'gross national product'],
];
