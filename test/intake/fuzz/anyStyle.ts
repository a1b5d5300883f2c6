import fc from 'fast-check';

const COLUMNS = [
  'account',
  'name',
  'invoice',
  'type',
  'invoiceDate',
  'dueDate',
  'currency',
  'balance',
] as const;
export type Column = (typeof COLUMNS)[number];

/** How a system writes its list. */
export interface Style {
  readonly language: keyof typeof HEADERS;
  /** Blank columns stand as `null`. */
  readonly order: readonly (Column | null)[];
  readonly titles: number;
  readonly dates:
    'serial' | 'serial-time' | 'iso' | 'dmy' | 'mdy' | 'dotted' | 'named' | 'iso-time';
  readonly amounts: 'number' | 'point' | 'comma' | 'plain';
  readonly credits: 'minus' | 'trailing' | 'brackets' | 'CR' | 'type';
  /** Stands before each amount (`$`) or behind it (` €`). */
  readonly sign: '' | '$' | ' €';
  /** `heading`: the customer in a row of its own; `first`: beside the first of its items alone. */
  readonly groups: 'none' | 'totals' | 'first' | 'heading' | 'heading-totals';
  /** Headers come again after so many items; 0: never. */
  readonly page: number;
  readonly blankAfterGroup: boolean;
  readonly grandTotal: 'none' | 'labelled' | 'bare';
  readonly hasCurrency: boolean;
  /** A line of text at the end. */
  readonly hasNote: boolean;
}

/** Each column's header, and words for totals. */
export const HEADERS = {
  en: words(
    'Customer ID|Customer Name|Invoice No|Type|Invoice Date|Due Date|Currency|Open Balance',
  ),
  es: words(
    'Código cliente|Razón social|Nº factura|Clase de documento|Fecha de factura|Fecha de vencimiento|Moneda|Saldo pendiente',
  ),
  fr: words(
    "Code client|Nom du client|Numéro de facture|Type de pièce|Date de facture|Date d'échéance|Devise|Montant ouvert",
  ),
  de: words(
    'Kundennummer|Kundenname|Rechnungsnummer|Belegart|Rechnungsdatum|Fälligkeitsdatum|Währung|Offener Betrag',
  ),
} as const;

export const TOTAL = {
  en: 'Total',
  es: 'Total',
  fr: 'Total',
  de: 'Summe',
} as const;

/** What an invoice and a credit are called. */
export const TYPES = {
  en: ['Invoice', 'Credit Memo'],
  es: ['Factura', 'Nota de crédito'],
  fr: ['Facture', 'Avoir'],
  de: ['Rechnung', 'Gutschrift'],
} as const;

export const anyStyle: fc.Arbitrary<Style> = fc
  .record({
    language: fc.constantFrom('en' as const, 'es' as const, 'fr' as const, 'de' as const),
    order: fc.shuffledSubarray([...COLUMNS, null, null], { minLength: 10, maxLength: 10 }),
    titles: fc.integer({ min: 0, max: 3 }),
    dates: fc.constantFrom(
      ...(['serial', 'serial-time', 'iso', 'dmy', 'mdy', 'dotted', 'named', 'iso-time'] as const),
    ),
    amounts: fc.constantFrom(...(['number', 'point', 'comma', 'plain'] as const)),
    credits: fc.constantFrom(...(['minus', 'trailing', 'brackets', 'CR', 'type'] as const)),
    sign: fc.constantFrom('' as const, '' as const, '$' as const, ' €' as const),
    groups: fc.constantFrom(...(['none', 'totals', 'first', 'heading', 'heading-totals'] as const)),
    page: fc.constantFrom(0, 0, 4),
    blankAfterGroup: fc.boolean(),
    grandTotal: fc.constantFrom(...(['none', 'labelled', 'bare'] as const)),
    hasCurrency: fc.boolean(),
    hasNote: fc.boolean(),
  })
  .map((style) => ({ ...style, order: style.order.filter((column) => isWritten(column, style)) }));

const ONE_TEXT: readonly string[] = ['first', 'heading', 'heading-totals'];

function isWritten(column: Column | null, style: Pick<Style, 'hasCurrency' | 'groups'>): boolean {
  if (column === 'currency') return style.hasCurrency;
  // Where a customer stands once for all its items, it has one text alone.
  return column !== 'name' || !ONE_TEXT.includes(style.groups);
}

function words(list: string): Readonly<Record<Column, string>> {
  const [account = '', name = '', invoice = '', type = '', ...others] = list.split('|');
  const [invoiceDate = '', dueDate = '', currency = '', balance = ''] = others;
  return { account, name, invoice, type, invoiceDate, dueDate, currency, balance };
}
