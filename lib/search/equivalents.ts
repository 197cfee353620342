/**
 * Names and abbreviations that mean the same, as a table an owner can add to. A word of a group finds the others at the
 * level `variant`, labelled, and not at all when variants are switched off. `U.S.` and `US` are one word already.
 */
export const EQUIVALENTS: readonly (readonly string[])[] = [
  ['U.S.', 'USA', 'United States', 'United States of America', 'America'],
  ['UK', 'United Kingdom', 'Great Britain', 'Britain'],
  ['UN', 'United Nations'],
  ['UNSC', 'Security Council', 'U.N. Security Council'],
  ['EU', 'European Union'],
  ['DPRK', 'North Korea', 'Democratic People’s Republic of Korea'],
  ['ROK', 'South Korea', 'Republic of Korea'],
  ['PRC', 'China', 'People’s Republic of China'],
  ['USSR', 'Soviet Union'],
  ['SPA', 'Supreme People’s Assembly'],
  ['WPK', 'Workers’ Party of Korea', 'Workers’ Party'],
  ['SAC', 'State Affairs Commission'],
  ['KCNA', 'Korean Central News Agency'],
  ['ICBM', 'intercontinental ballistic missile'],
  ['IAEA', 'International Atomic Energy Agency'],
  ['NPT', 'Non-Proliferation Treaty'],
  ['WMD', 'weapons of mass destruction'],
  ['NATO', 'North Atlantic Treaty Organization'],
  ['GDP', 'gross domestic product'],
  ['MP', 'member of parliament'],
];
