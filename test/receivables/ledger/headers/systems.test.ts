import { mapColumns } from '../../../../src/receivables/ledger/headers/mapColumns';

/** Header rows as systems export them; after each header, behind the arrow, the field it must mean. */
const SYSTEMS: readonly (readonly [string, string])[] = [
  [
    'PeopleSoft, item export by field names',
    'BUSINESS_UNIT>businessUnit,CUST_ID>account,NAME1>name,ITEM>invoice,ITEM_LINE>line,ENTRY_TYPE>type,ENTRY_REASON,ACCOUNTING_DT>postingDate,ASOF_DT>invoiceDate,DUE_DT>dueDate,PYMNT_TERMS_CD>terms,ORIG_ITEM_AMT>originalAmount,BAL_AMT>balance,BAL_CURRENCY>currency,PO_REF>purchaseOrder,DISPUTE_STATUS,DISPUTE_DT>disputeDate,DISPUTE_AMOUNT>dispute,COLLECTOR>owner,SALES_PERSON>salesperson,COLLECTION_STATUS>collectionStatus,DUN_DT>lastDunned,LETTER_CD>dunning',
  ],
  [
    'Odyssey, rentals billed to companies',
    'Account #>account,Account Name>name,Invoice #>invoice,RA #>agreement,Renter Name>renter,Pickup Date>pickupDate,Return Date>returnDate,Voucher #>voucher,Invoice Date>invoiceDate,Due Date>dueDate,Invoice Amount>originalAmount,Balance Due>balance,Rental Location>businessUnit',
  ],
  [
    'a rental list that has agreements only',
    'Account>account,RA #>invoice,Renter>renter,Check-out>pickupDate,Check-in>returnDate,Due Date>dueDate,Amt. Due>balance',
  ],
  [
    'SAP, by field names',
    'BUKRS>businessUnit,KUNNR>account,NAME1>name,BELNR>invoice,BUZEI>line,BLART>type,BLDAT>invoiceDate,BUDAT>postingDate,ZFBDT,FAEDT>dueDate,ZTERM>terms,WRBTR>originalAmount,DMBTR>balance,WAERS>currency,AUGDT>settledDate,AUGBL>clearedBy,MANSP>collectionStatus,MANST>dunning,MADAT>lastDunned,XBLNR,VERZN>daysLate',
  ],
  [
    'SAP FBL5N in English',
    'Account>account,Document Number>invoice,Document Type>type,Document Date>invoiceDate,Posting Date>postingDate,Baseline Payment Dte,Net due date>dueDate,Arrears after net due date>daysLate,Amount in local currency>balance,Local Currency>currency,Clearing Document>clearedBy,Clearing date>settledDate,Terms of Payment>terms,Dunning Level>dunning,Last Dunned>lastDunned,Dunning block>collectionStatus,Company Code>businessUnit,Reference,Assignment,Text',
  ],
  [
    'SAP FBL5N in Spanish',
    'Cuenta>account,Nº documento>invoice,Clase de documento>type,Fecha de documento>invoiceDate,Fecha contab.>postingDate,Vencimiento neto>dueDate,Demora tras vencimiento neto>daysLate,Importe en moneda local>balance,Moneda local>currency,Doc.compensación>clearedBy,Compensación>settledDate,Condiciones de pago>terms,Sociedad>businessUnit,Referencia',
  ],
  [
    'SAP FBL5N in German',
    'Konto>account,Belegnummer>invoice,Belegart>type,Belegdatum>invoiceDate,Buchungsdatum>postingDate,Nettofälligkeit>dueDate,Verzug nach Nettofälligkeit>daysLate,Betrag in Hauswährung>balance,Hauswährung>currency,Ausgleichsbeleg>clearedBy,Ausgleichsdatum>settledDate,Zahlungsbedingungen>terms,Mahnstufe>dunning,Buchungskreis>businessUnit',
  ],
  [
    'SAP FBL5N in French',
    'Compte>account,N° pièce>invoice,Type de pièce>type,Date pièce>invoiceDate,Date comptable>postingDate,Échéance nette>dueDate,Montant en devise interne>balance,Devise interne>currency,Pièce de rapprochement>clearedBy,Date rapprochement>settledDate,Conditions de paiement>terms,Société>businessUnit',
  ],
  [
    'Oracle AR payment schedules',
    'CUSTOMER_NUMBER>account,CUSTOMER_NAME>name,TRX_NUMBER>invoice,TERMS_SEQUENCE_NUMBER>line,CLASS>type,TRX_DATE>invoiceDate,GL_DATE>postingDate,DUE_DATE>dueDate,TERMS_NAME>terms,AMOUNT_DUE_ORIGINAL>originalAmount,AMOUNT_APPLIED>paid,AMOUNT_DUE_REMAINING>balance,INVOICE_CURRENCY_CODE>currency,AMOUNT_IN_DISPUTE>dispute,DISPUTE_DATE>disputeDate,PURCHASE_ORDER>purchaseOrder,COLLECTOR_NAME>owner,PRIMARY_SALESREP_NAME>salesperson,DAYS_PAST_DUE>daysLate,ACTUAL_DATE_CLOSED>settledDate,OPERATING_UNIT>businessUnit',
  ],
  [
    'JD Edwards, by field names',
    'RPAN8>account,RPALPH>name,RPDOC>invoice,RPDCT>type,RPSFX>line,RPDIVJ>invoiceDate,RPDDJ>dueDate,RPDGJ>postingDate,RPAG>originalAmount,RPAAP>balance,RPCRCD>currency,RPPTC>terms,RPCO>businessUnit,RPPA8>parent',
  ],
  [
    'JD Edwards, by labels',
    'Address Number>account,Alpha Name>name,Document Number>invoice,Doc Type>type,Pay Item>line,Invoice Date>invoiceDate,Due Date>dueDate,G/L Date>postingDate,Gross Amount>originalAmount,Open Amount>balance,Currency Code>currency,Payment Terms>terms,Parent Number>parent',
  ],
  [
    'Dynamics 365 Finance',
    'Customer account>account,Name>name,Voucher>voucher,Invoice>invoice,Date>invoiceDate,Due date>dueDate,Amount in transaction currency>originalAmount,Amount not settled>balance,Currency>currency,Terms of payment>terms,Customer group,Last settlement voucher>clearedBy',
  ],
  [
    'Business Central',
    'Customer No.>account,Customer Name>name,Document Type>type,Document No.>invoice,External Document No.>purchaseOrder,Posting Date>postingDate,Document Date>invoiceDate,Due Date>dueDate,Original Amount>originalAmount,Remaining Amount>balance,Remaining Amt. (LCY),Currency Code>currency,Salesperson Code>salesperson,On Hold>collectionStatus,Open>status,Entry No.',
  ],
  [
    'NetSuite',
    'Customer>account,Transaction Type>type,Date>invoiceDate,Document Number>invoice,P.O. No.>purchaseOrder,Due Date>dueDate,Age>daysLate,Open Balance>balance,Subsidiary>businessUnit,Sales Rep>owner',
  ],
  [
    'NetSuite, by SuiteQL',
    'Entity>account,TranID>invoice,TranDate>invoiceDate,DueDate>dueDate,OtherRefNum>purchaseOrder,ForeignAmountUnpaid>balance,Currency>currency',
  ],
  [
    'QuickBooks Desktop',
    'Type>type,Date>invoiceDate,Num>invoice,P. O. #>purchaseOrder,Name>name,Terms>terms,Due Date>dueDate,Aging>daysLate,Open Balance>balance',
  ],
  [
    'QuickBooks Online',
    'Date>invoiceDate,Transaction Type>type,Num>invoice,Customer>account,Due Date>dueDate,Past Due>daysLate,Amount>originalAmount,Open Balance>balance,Balance',
  ],
  [
    'Sage 50',
    'A/C>account,Name>name,No>invoice,Type>type,Date>invoiceDate,Ref,Details,Due Date>dueDate,Amount>originalAmount,O/S Amount>balance,Credit Limit>creditLimit,Telephone>phone',
  ],
  [
    'Xero',
    'Contact>account,Invoice Number>invoice,Invoice Date>invoiceDate,Due Date>dueDate,Expected Date>promiseDate,Outstanding>balance,Invoice Total>originalAmount,Paid>paid',
  ],
  [
    'Odoo',
    'Number>invoice,Invoice Partner Display Name>name,Invoice/Bill Date>invoiceDate,Due Date>dueDate,Total>originalAmount,Amount Due>balance,Currency>currency,Salesperson>owner,Reference',
  ],
  [
    'Odoo, by field names',
    'partner_id>account,move_id,date_maturity>dueDate,invoice_date>invoiceDate,amount_residual>balance,currency_id',
  ],
  [
    'ERPNext',
    'Posting Date>postingDate,Customer>account,Customer Name>name,Voucher Type>type,Voucher No>invoice,Due Date>dueDate,Invoiced Amount>originalAmount,Paid Amount>paid,Outstanding Amount>balance,Age (Days)>daysLate,Currency>currency,Customer LPO>purchaseOrder,Sales Person>owner',
  ],
  [
    'SAP, a machine learning set of invoices',
    'business_code,cust_number>account,name_customer>name,clear_date>settledDate,doc_id>invoice,posting_date>postingDate,document_create_date>invoiceDate,due_in_date>dueDate,invoice_currency>currency,total_open_amount>balance,cust_payment_terms>terms',
  ],
  [
    'a database, in one word each',
    'customerid>account,customername>name,invoicenumber>invoice,invoicedate>invoiceDate,duedate>dueDate,openamount>balance',
  ],
  [
    'a Spanish list of the department',
    'Cód. cliente>account,Nombre>name,N° Factura>invoice,F. Factura>invoiceDate,F. Venc.>dueDate,Días de atraso>daysLate,Mto. Original>originalAmount,Abonos>paid,Saldo>balance,OC>purchaseOrder,Condición de pago>terms,Motivo>disputeReason,En disputa>dispute,Fecha promesa>promiseDate,Cobradora>owner,Límite de crédito>creditLimit,Tel.>phone,Correo>email',
  ],
  [
    'a Spanish list of rentals',
    'Cuenta>account,Factura>invoice,Contrato>agreement,Conductor>renter,Bono>voucher,Fecha salida>pickupDate,Fecha devolución>returnDate,Vencimiento>dueDate,Importe pendiente>balance,Sucursal>businessUnit',
  ],
  [
    'home-made, in short words',
    'Cód. cliente>account,Razón social>name,N.º factura>invoice,Fecha fact.>invoiceDate,Vto.>dueDate,Importe pdte.>balance',
  ],
  [
    'India: pending bills',
    'Party Name>name,Bill No>invoice,Bill Date>invoiceDate,Due On>dueDate,Pending Amount>balance',
  ],
  [
    'a life-cycle list',
    'Customer ID>account,PO Number>purchaseOrder,Ship Date>shipDate,Vendor>vendor,Vendor Invoice #>vendorInvoice,Freight Amount>freight,Invoice #>invoice,Invoice Date>invoiceDate,Due Date>dueDate,Open Balance>balance,Account Executive>owner',
  ],
  [
    'a Spanish life-cycle list',
    'Cliente>account,Orden de compra>purchaseOrder,Fecha de embarque>shipDate,Proveedor>vendor,Factura proveedor>vendorInvoice,Flete>freight,Nº de factura>invoice,Fecha de emisión>invoiceDate,Fecha de vencimiento>dueDate,Saldo pendiente>balance,Ejecutivo de cuenta>owner',
  ],
  [
    'a French list',
    'Code client>account,Nom du client>name,N° de facture>invoice,Date de facture>invoiceDate,Date d’échéance>dueDate,Montant TTC>originalAmount,Restant dû>balance,Devise>currency,Litige>dispute,Niveau de relance>dunning,Date promesse>promiseDate,Téléphone>phone,Courriel>email',
  ],
  [
    'a German list',
    'Kundennummer>account,Kundenname>name,Rechnungs-Nr.>invoice,Rechnungsdatum>invoiceDate,Fälligkeitsdatum>dueDate,Rechnungsbetrag>originalAmount,Offener Betrag>balance,Währung>currency,Klärung>dispute,Mahnstufe>dunning,Letzte Mahnung>lastDunned,Sachbearbeiter>owner,Bestellnummer>purchaseOrder',
  ],
  [
    'a Portuguese list',
    'Código do cliente>account,Nome>name,Fatura>invoice,Data de emissão>invoiceDate,Data de vencimento>dueDate,Valor original>originalAmount,Saldo em aberto>balance,Moeda>currency',
  ],
  [
    'an Italian list',
    'Codice cliente>account,Ragione sociale>name,N. fattura>invoice,Data fattura>invoiceDate,Data scadenza>dueDate,Importo aperto>balance,Valuta>currency',
  ],
  [
    'disputes and promises',
    'Customer No>account,Invoice>invoice,Due Date>dueDate,Balance>balance,Disputed?>dispute,Dispute Reason>disputeReason,Dispute Date>disputeDate,Promise to Pay>promiseDate,Promised Amount>promiseAmount,Collector>owner',
  ],
  [
    'traps: a postal code, a debt of any age, where terms begin, a balance of the account',
    'Cliente>account,Codigo Postal,Baseline date,ZFBDT,Deuda,Account balance,As of date,Vence>dueDate,Saldo>balance',
  ],
];

const split = (row: string): { headers: string[]; expected: string[] } => {
  const cells = row.split(',').map((cell) => cell.split('>'));
  return {
    headers: cells.map(([header = '']) => header),
    expected: cells.map(([, field = '-']) => field),
  };
};

describe('the header row of', () => {
  it.each(SYSTEMS)('%s', (_, row) => {
    const { headers, expected } = split(row);
    const mapping = Object.entries(mapColumns(headers, []));
    const fields = headers.map((_header, at) => mapping.find(([, to]) => to === at)?.[0] ?? '-');
    expect(headers.map((header, at) => `${header}>${fields[at] ?? ''}`)).toEqual(
      headers.map((header, at) => `${header}>${expected[at] ?? ''}`),
    );
  });
});
