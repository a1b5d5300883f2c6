import { headerKey, phraseKey } from '../../../../src/receivables/ledger/headers/headerWords';
import { mapColumns } from '../../../../src/receivables/ledger/headers/mapColumns';
import { normalHeader } from '../../../../src/receivables/ledger/headers/normalHeader';
import { VOCABULARY } from '../../../../src/receivables/ledger/headers/vocabulary';
import { phrasesOf } from '../../../../src/receivables/ledger/headers/vocabulary/fieldHeaders';
import type { CellValue } from '../../../../src/receivables/ledger/area';

describe('a header', () => {
  it.each([
    ['Customer ID', 'customer id'],
    ['customerID', 'customer id'],
    ['InvoiceDate', 'invoice date'],
    ['BAL_AMT', 'bal amt'],
    ['Customer No.', 'customer no'],
    ['Customer #', 'customer no'],
    ['N.º de cliente', 'no cliente'],
    ['Nº documento', 'no documento'],
    ['N° de factura', 'no factura'],
    ['Número de cliente', 'no cliente'],
    ['Código del cliente', 'codigo cliente'],
    ['Fecha de la factura', 'fecha factura'],
    ['F. Vto.', 'f vto'],
    ['Balance (USD)', 'balance'],
    ['Saldo\u00a0pendiente', 'saldo pendiente'],
    ['Open\nBalance', 'open balance'],
    ['USD', 'usd'],
  ])('%j is known as %j', (header, normal) => {
    expect(normalHeader(header)).toBe(normal);
  });

  it('of the vocabulary stands as headers are normalised', () => {
    const phrases = Object.values(VOCABULARY).flatMap(({ sure, loose }) =>
      [...sure, loose].flatMap(phrasesOf),
    );
    expect(phrases.filter((phrase) => phraseKey(phrase) !== headerKey(phrase))).toEqual([]);
  });
});

/** The fields of columns, in order, as `mapColumns` finds them; '' for a column of no meaning. */
function fields(headers: readonly string[], rows: readonly (readonly CellValue[])[] = []): string {
  const mapping = Object.entries(mapColumns(headers, rows));
  return headers
    .map((_, column) => mapping.find(([, mapped]) => mapped === column)?.[0] ?? '-')
    .join(' ');
}

describe('the columns of a ledger', () => {
  it.each([
    [
      'PeopleSoft',
      'CUST_ID,ITEM,ITEM_LINE,ACCOUNTING_DT,DUE_DT,ENTRY_AMT,BAL_AMT,BAL_CURRENCY,CR_ANALYST',
      'account invoice line postingDate dueDate originalAmount balance currency owner',
    ],
    [
      'SAP',
      'KUNNR,BELNR,BLDAT,ZFBDT,Net due date,DMSHB,WAERS,AUGDT',
      'account invoice invoiceDate - dueDate balance currency settledDate',
    ],
    [
      'Oracle',
      'CUSTOMER_NUMBER,TRX_NUMBER,TRX_DATE,TRX_DUE_DATE,AMOUNT_DUE_ORIGINAL,AMOUNT_DUE_REMAINING,INVOICE_CURRENCY_CODE',
      'account invoice invoiceDate dueDate originalAmount balance currency',
    ],
    [
      'Dynamics',
      'Customer account,Name,Invoice,Date,Due date,Amount in transaction currency,Balance,Currency',
      'account name invoice invoiceDate dueDate originalAmount balance currency',
    ],
    [
      'QuickBooks',
      'Type,Date,Num,Name,Terms,Due Date,Aging,Open Balance',
      'type invoiceDate invoice name terms dueDate daysLate balance',
    ],
    [
      'Business Central',
      'Customer No.,Customer Name,Document No.,Document Date,Due Date,Original Amount,Remaining Amount,Currency Code',
      'account name invoice invoiceDate dueDate originalAmount balance currency',
    ],
    [
      'a Spanish list',
      'N.º de cliente,Razón social,Factura,Fecha de emisión,Vencimiento,Importe,Saldo pendiente,Moneda,En disputa,Cobrador,Teléfono,Correo electrónico',
      'account name invoice invoiceDate dueDate originalAmount balance currency dispute owner phone email',
    ],
    [
      'a home-made Spanish list',
      'Cliente,Folio,Fecha,F. Vto.,Monto,Saldo',
      'account invoice invoiceDate dueDate originalAmount balance',
    ],
    [
      'a list with aging of its own',
      'Customer,Invoice,Due Date,Current,1-30,31-60,61-90,>90,Balance,Days late',
      'account invoice dueDate - - - - - balance daysLate',
    ],
    [
      'a settled list',
      'customerID,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,Disputed,SettledDate',
      'account invoice invoiceDate dueDate originalAmount dispute settledDate',
    ],
    [
      'a German list',
      'Kunde,Rechnungsnummer,Rechnungsdatum,Fälligkeit,Restbetrag,Währung',
      'account invoice invoiceDate dueDate balance currency',
    ],
    // LedgerSMB's Spanish says "Codigo Postal" for a purchase order; SAP's baseline date starts the terms.
    [
      'traps',
      'Cliente,Codigo Postal,Baseline date,Saldo,Deuda,Posting Date',
      'account - - balance - postingDate',
    ],
  ])('of %s are known by their headers', (_, headers, expected) => {
    expect(fields(headers.split(','))).toBe(expected);
  });

  it.each([
    [['Customer'], 'account'],
    [['Customer ID', 'Customer'], 'account name'],
    [['Customer', 'Customer ID'], 'name account'],
    [['Customer', 'Customer Name'], 'account name'],
    [['Account', 'Customer'], 'account name'],
    [['Cliente', 'Nombre del cliente'], 'account name'],
    [['Balance', 'Open Balance'], '- balance'],
    [['Open Balance', 'Balance Due'], 'balance -'],
    [['Amount', 'Balance'], 'originalAmount balance'],
    [['Total', 'Invoice Amount'], '- originalAmount'],
  ])('%j are %s', (headers, expected) => {
    expect(fields(headers)).toBe(expected);
  });

  it.each<[string, string[], CellValue[][], string]>([
    ['Due with days is the due date', ['Due'], [[46112], [46143]], 'dueDate'],
    ['Due with text dates is the due date', ['Due'], [['31/03/2026'], ['']], 'dueDate'],
    ['Due with money is the balance', ['Due'], [[1500.25], [320]], 'balance'],
    ['Net Due with days is the due date', ['Net Due'], [[46112], [46143]], 'dueDate'],
    ['Net Due with money is the balance', ['Net Due'], [[1500.25], [320]], 'balance'],
    // A clear header is never dropped in silence: its cells become issues.
    ['a due date of words is still one', ['Due Date'], [['net 30'], ['net 60']], 'dueDate'],
    ['a balance of words is still one', ['Balance'], [['Oak St'], ['Elm St']], 'balance'],
    ['a settled date of words is still one', ['Fecha de pago'], [['pronto']], 'settledDate'],
    ['a dispute of states is one', ['Dispute Status'], [['Open'], [''], ['Pricing']], 'dispute'],
    ['a dispute of reasons is one', ['Motivo de disputa'], [['Precio'], ['Flete']], 'dispute'],
    ['a dispute of remarks is one', ['Disputed'], [['ask Ana'], ['ask Luis']], 'dispute'],
    ['Vence with weekdays is none', ['Vence'], [['lunes'], ['martes']], '-'],
    ['Pendiente as a flag is no balance', ['Pendiente'], [['Sí'], ['No']], 'status'],
    ['Settled as a flag is no date', ['Settled'], [['Yes'], ['No']], 'status'],
    ['Due with words is nothing', ['Due'], [['soon'], ['late']], '-'],
    ['a date of birth is none', ['Date of birth'], [[30000], ['']], '-'],
    ['a postal code is none', ['Codigo Postal'], [['PO-1'], ['PO-2']], '-'],
    [
      'a due date of words gives way to a better column',
      ['Due Date', 'Vencimiento'],
      [
        ['net 30', 46112],
        ['net 60', 46143],
      ],
      '- dueDate',
    ],
    ['a few bad cells do not matter', ['Balance'], [[12], ['#N/A'], ['tbd'], [7]], 'balance'],
    ['a blank column can be anything', ['Due Date'], [[''], ['']], 'dueDate'],
    ['YYYYMMDD as numbers are days', ['due_in_date'], [[20200210], [20200131]], 'dueDate'],
    ['a local currency of amounts is none', ['Local Currency'], [[12.5], [99]], '-'],
    ['a name of numbers is none', ['Name'], [[1001], [1002]], '-'],
    [
      'the next best column serves where the best holds something else',
      ['Open Balance', 'Balance'],
      [
        ['see note', 12],
        ['see note', 9],
      ],
      '- balance',
    ],
  ])('%s', (_, headers, rows, expected) => {
    expect(fields(headers, rows)).toBe(expected);
  });
});
