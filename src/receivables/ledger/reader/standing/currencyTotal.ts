import { currencyOf, isCurrencyCode } from '../../../money/currencyCodes';
import { totalLabel } from './totalLabel';

/** A label of a total that names the currency it is of. */
export interface CurrencyTotal {
  /** Its code. */
  readonly currency: string;
  /** The label without it: `Gran total` of `Gran total en EUR`. */
  readonly label: string;
  /** Whether nothing but a total is called so, though the ledger have no such currency. */
  readonly isPlain: boolean;
}

const APART = /[\s()[\]:;,.*–—-]+/u;
/** What joins a total to its currency: `Total en moneda EUR`. */
const JOINS = /^(?:in|en|em|de|of|for|por|per|currency|moneda|divisa|moeda|währung|devise)$/iu;

/**
 * What the label of a total says of its currency; null where it names none, several, or something else
 * besides: `Suma Oak` is a customer's, and `Total` says nothing.
 * @example currencyTotal('Gran total en EUR')?.currency is 'EUR'; currencyTotal('Total EUR Foods') is null
 */
export function currencyTotal(text: string): CurrencyTotal | null {
  // `Total all customers` says all that it says without a currency: ALL is Albania's.
  if (totalLabel(text) === 'total') return null;
  const parts = text.split(APART).filter((part) => part !== '');
  const at = parts.findIndex(isCurrency);
  const part = parts[at];
  if (part === undefined || parts.findLastIndex(isCurrency) !== at) return null;
  let joined = at;
  while (joined > 0 && JOINS.test(parts[joined - 1] ?? '')) joined -= 1;
  const label = [...parts.slice(0, joined), ...parts.slice(at + 1)].join(' ');
  if (totalLabel(label) !== 'total') return null;
  // `Suma Bob` may be a person, and Bolivia's currency is BOB.
  const isPlain = part === part.toUpperCase() && /tota/iu.test(label);
  return { currency: currencyOf(part) ?? '', label, isPlain };
}

function isCurrency(part: string): boolean {
  const code = currencyOf(part);
  return code !== null && isCurrencyCode(code);
}
