import type { CellValue } from '../../area';
import { cellText, isCellError } from '../../cellText';
import { plainWords } from '../texts/plainWords';
import type { ReaderColumns } from '../readerColumns';

/** What the heading of a customer says: the account, its name ('' where it says one thing only). */
export interface AccountHeading {
  readonly key: string;
  readonly name: string;
  /** True where a label says that it is a customer: `A/C: B100`. */
  readonly labelled: boolean;
}

const OWNER =
  'customer|client|account|acct|a c|ac|debtor|cliente|cuenta|deudor|kunde|debitor|konto|compte';
const KEY_LABEL = new RegExp(
  `^(?:(?:${OWNER})(?: (?:no|number|id|code|ref|nr|num|numero|codigo))?|(?:no|numero|codigo)(?: de)? (?:${OWNER})|bill to|sold to|kundennummer|debitorennummer)$`,
);
const NAME_LABEL = /^(?:(?:customer|client|account) name|name|nombre|nom|razon social|kundenname)$/;

/** What parts two texts in one cell, as lists printed to a file have them. */
const APART = /\s{2,}|\t/;

/**
 * The customer whose heading a row is: by a label and the value after it, else by the account's column
 * or the first cell. Null where nothing is written.
 * @example accountHeading(['A/C:', 'B100', 'Name:', 'Bell Ltd'], columns).key is 'B100'
 * @example accountHeading(['', '1001', 'Acme Ltd'], columns) is { key: '1001', name: 'Acme Ltd', labelled: false }
 */
export function accountHeading(
  cells: readonly CellValue[],
  columns: ReaderColumns,
): AccountHeading | null {
  const texts = cells.map((cell) => (isCellError(cell) ? '' : cellText(cell)));
  const parts = texts.filter((text) => text !== '').flatMap(splitLabel);
  const after = (label: RegExp): string => {
    const at = parts.findIndex(
      (part, index) => index + 1 < parts.length && label.test(plainWords(part)),
    );
    return at < 0 ? '' : (parts[at + 1] ?? '');
  };
  const labelled = after(KEY_LABEL);
  if (labelled !== '') {
    const rest = parts[parts.indexOf(labelled) + 1] ?? '';
    const named = after(NAME_LABEL);
    const isName = rest !== '' && !rest.includes(': ') && !isLabel(rest);
    return { key: labelled, name: named || (isName ? rest : ''), labelled: true };
  }
  const key = texts[columns.account] || (parts[0] ?? '');
  if (key === '') return null;
  const named = texts[columns.name] ?? '';
  const other = parts.find((part) => part !== key && /\p{L}/u.test(part)) ?? '';
  return { key, name: named !== '' && named !== key ? named : other, labelled: false };
}

/**
 * `Customer: 1001 Acme` is a label and a value, and so is `Customer   1001`; a name with a colon in it
 * stays whole. What stands further off in the same cell, `   Phone: 555-0100`, is of its own.
 */
function splitLabel(text: string): string[] {
  const [label = '', ...rest] = text.split(text.includes(':') ? ':' : APART);
  if (rest.length === 0 || !isLabel(label)) return [text];
  const [value = '', ...others] = rest.join(':').trim().split(APART);
  return value === '' ? [label] : [label, value, ...others];
}

function isLabel(text: string): boolean {
  const words = plainWords(text);
  return KEY_LABEL.test(words) || NAME_LABEL.test(words);
}
