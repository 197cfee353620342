/** The keys of a Korean keyboard that two letters are typed by: ㅘ is ㅗ and ㅏ, ㄳ is ㄱ and ㅅ. */
const TWO_KEYS: Readonly<Record<string, string>> = {
  ㅘ: 'ㅗㅏ', ㅙ: 'ㅗㅐ', ㅚ: 'ㅗㅣ', ㅝ: 'ㅜㅓ', ㅞ: 'ㅜㅔ', ㅟ: 'ㅜㅣ', ㅢ: 'ㅡㅣ',
  ㄳ: 'ㄱㅅ', ㄵ: 'ㄴㅈ', ㄶ: 'ㄴㅎ', ㄺ: 'ㄹㄱ', ㄻ: 'ㄹㅁ', ㄼ: 'ㄹㅂ', ㄽ: 'ㄹㅅ', ㄾ: 'ㄹㅌ', ㄿ: 'ㄹㅍ', ㅀ: 'ㄹㅎ', ㅄ: 'ㅂㅅ',
}; // biome-ignore format: a list reads better in lines
const ONE_LETTER = new Map(Object.entries(TWO_KEYS).map(([letter, keys]) => [keys, letter]));
const INITIALS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const VOWELS = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'];
const FINALS = ['', ...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'];

/** The keys by which a text in Hangul is typed. */
function keysOf(text: string): string[] {
  return [...text].flatMap((syllable) => {
    const number = (syllable.codePointAt(0) ?? 0) - 0xac00;
    if (number < 0 || number >= 11_172) return [syllable];
    const letters = [INITIALS[Math.floor(number / 588)], VOWELS[Math.floor((number % 588) / 28)], FINALS[number % 28]];
    return letters.flatMap((letter = '') => [...(TWO_KEYS[letter] ?? letter)]);
  });
}

/** What a keyboard shows after these keys: the syllable under way takes what it can, and gives its last consonant to a vowel that follows. */
function shownAfter(keys: readonly string[]): string {
  let done = '';
  let [initial, vowel, final] = ['', '', ''];
  const end = () => {
    done += vowel === '' || initial === '' ? `${initial}${vowel}` : syllableOf(initial, vowel, final);
    [initial, vowel, final] = ['', '', ''];
  };
  for (const key of keys) {
    if (VOWELS.includes(key)) {
      const joined = ONE_LETTER.get(`${vowel}${key}`);
      if (final !== '') {
        const split = [...(TWO_KEYS[final] ?? final)];
        const given = split.pop() ?? '';
        final = split.join('');
        end();
        [initial, vowel] = [given, key];
      } else if (vowel === '') vowel = key;
      else if (joined !== undefined) vowel = joined;
      else {
        end();
        vowel = key;
      }
    } else if (!INITIALS.includes(key)) {
      end();
      done += key;
    } else if (vowel !== '' && initial !== '' && FINALS.includes(ONE_LETTER.get(`${final}${key}`) ?? (final === '' ? key : '-')))
      final = ONE_LETTER.get(`${final}${key}`) ?? key;
    else {
      if (initial !== '' || vowel !== '') end();
      initial = key;
    }
  }
  end();
  return done;
}

function syllableOf(initial: string, vowel: string, final: string): string {
  return String.fromCodePoint(0xac00 + INITIALS.indexOf(initial) * 588 + VOWELS.indexOf(vowel) * 28 + FINALS.indexOf(final));
}

/** Everything that stands in the field while a text in Hangul is typed, key after key: ㅊ, 초, 최, 최ㅅ → 최서, 최선, 최섢, 최선흐, 최선희. */
export function typingStates(text: string): string[] {
  const keys = keysOf(text.normalize('NFC'));
  return keys.map((_, at) => shownAfter(keys.slice(0, at + 1)));
}

/** The initial consonants as a keyboard shows them, where two of them join into one letter: ㄱㅅ is shown as ㄳ. */
export function initialsAsTyped(text: string): string {
  const initials = [...text.normalize('NFC')].flatMap((syllable) => keysOf(syllable)[0] ?? []);
  return initials.reduce(
    (shown, key) => (ONE_LETTER.has(`${shown.at(-1)}${key}`) ? `${shown.slice(0, -1)}${ONE_LETTER.get(`${shown.at(-1)}${key}`)}` : `${shown}${key}`),
    '',
  );
}
