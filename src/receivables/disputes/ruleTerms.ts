/**
 * Small formulas of which the rule for disputed rows is made. Excel takes no array constants in a
 * conditional format ("You may not use unions, intersections, or array constants for Conditional
 * Formatting criteria"), so a list of words is one text in which the cell's word is looked for; and no
 * text of more than 255 signs in a formula.
 */
import { quoted } from '../sheets/references';

/** Excel's longest text in a formula is 255 signs; a separating blank is added. */
const LONGEST_TEXT = 250;

/** Accented small letters that may stand in a word of ours; the last two are accents on their own. */
const ACCENTS: readonly (readonly [string, string])[] = [
  ...pairs('áàâã', 'a'),
  ...pairs('éè', 'e'),
  ...pairs('íì', 'i'),
  ...pairs('óò', 'o'),
  ...pairs('úü', 'u'),
  ...pairs('\u0301\u0303', ''),
];
/** Signs that may end the first word of a text. */
const WORD_ENDS = pairs('-,.:;/()–—', '_');
/** Tab, line feed, carriage return. */
const BLANK_CODES = [9, 10, 13];
const NO_BREAK_SPACE = '\u00a0';

/**
 * The cell's text as `plainTerm` leaves it.
 * @example plainTextOf('$H2') is 'SUBSTITUTE(...LOWER($H2)...," ","_")'
 */
export function plainTextOf(cell: string): string {
  const letters = ACCENTS.reduce(replaced, `LOWER(${cell})`);
  const spaced = BLANK_CODES.reduce(
    (text, code) => `SUBSTITUTE(${text},CHAR(${code})," ")`,
    replaced(letters, [NO_BREAK_SPACE, ' ']),
  );
  return replaced(`TRIM(${spaced})`, [' ', '_']);
}

/**
 * The first word of a text that `plainTextOf` made.
 * @example firstWordOf('A1') is 'LEFT(...,FIND("_",...&"_")-1)'
 */
export function firstWordOf(plainText: string): string {
  const words = WORD_ENDS.reduce(replaced, plainText);
  return `LEFT(${words},FIND("_",${words}&"_")-1)`;
}

/**
 * Whether a text is one of the words, none of which holds a blank.
 * @example isOneOf('A1', ['yes', 'si']) is 'ISNUMBER(FIND(" "&A1&" "," yes si "))'
 */
export function isOneOf(text: string, words: readonly string[]): string {
  return `ISNUMBER(FIND(" "&${text}&" ",${listOf(words)}))`;
}

/**
 * Whether a cell's text holds one of the parts, in capitals or small letters.
 * @example holdsOneOf('A1', ['total']) is 'ISNUMBER(SEARCH("total",A1))'
 */
export function holdsOneOf(cell: string, parts: readonly string[]): string {
  const found = parts.map((part) => `ISNUMBER(SEARCH(${quoted(part)},${cell}))`);
  return found.length === 1 ? (found[0] ?? '') : `OR(${found.join(',')})`;
}

/**
 * The number that a cell's text is, or `otherwise`, whatever separators the person's Excel uses.
 * `currencies` are codes and signs that may stand beside the figure.
 * @example numberOf('A1', 'point', ['USD'], 0) ends with '".",","),0)'
 */
export function numberOf(
  cell: string,
  style: 'point' | 'comma',
  currencies: readonly string[],
  otherwise: number,
): string {
  const signs = [...currencies, 'US$', '$', '€', '£', "'", '’', NO_BREAK_SPACE];
  const bare = signs.reduce((text, sign) => replaced(text, [sign, '']), `UPPER(${cell})`);
  const marks = style === 'point' ? '".",","' : '",","."';
  return `IFERROR(NUMBERVALUE(${bare},${marks}),${otherwise})`;
}

function replaced(text: string, [from, to]: readonly [string, string]): string {
  return `SUBSTITUTE(${text},${quoted(from)},${quoted(to)})`;
}

function pairs(letters: string, to: string): (readonly [string, string])[] {
  return [...letters].map((letter) => [letter, to] as const);
}

/** All words between blanks, as one text or several joined. */
function listOf(words: readonly string[]): string {
  const texts = [' '];
  for (const word of words) {
    const last = texts.length - 1;
    const longer = `${texts[last]}${word} `;
    if (longer.length <= LONGEST_TEXT) texts[last] = longer;
    else texts.push(`${word} `);
  }
  return texts.map(quoted).join('&');
}
