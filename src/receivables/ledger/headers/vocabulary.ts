import type { Field } from '../field';

/** Every field, in the order in which they are asked for a header that could mean several. */
export const ASKING_ORDER: readonly Field[] = [
  'account',
  'name',
  'invoice',
  'dueDate',
  'invoiceDate',
  'balance',
  'originalAmount',
  'currency',
  'dispute',
  'settledDate',
  'owner',
  'phone',
  'email',
  'parent',
  'line',
  'type',
  'postingDate',
  'terms',
  'paid',
  'daysLate',
  'purchaseOrder',
  'disputeDate',
  'disputeReason',
  'promiseDate',
  'promiseAmount',
  'clearedBy',
  'salesperson',
  'businessUnit',
  'dunning',
  'lastDunned',
  'collectionStatus',
  'creditLimit',
  'agreement',
  'renter',
  'voucher',
  'pickupDate',
  'returnDate',
  'vendor',
  'vendorInvoice',
  'freight',
  'shipDate',
];

/** The headers of one field, best first. */
export interface FieldHeaders {
  /** Headers that say what the column is. */
  readonly sure: readonly string[];
  /** Headers that need their neighbours: taken only when every sure match has its column. */
  readonly loose: readonly string[];
}

/**
 * The headers by which a field is known, best first, as `normalHeader` writes them. A loose
 * one may stand under two fields (`customer`, `due`): the field that comes first in `ASKING_ORDER` is asked first,
 * and the column's content must confirm it.
 *
 * English rows hold the technical names of PeopleSoft (BAL_AMT), SAP (KUNNR), Oracle (TRX_DATE),
 * NetSuite, Dynamics, QuickBooks and Sage too. What is deliberately absent: bucket headings, days
 * late, `Baseline date` (SAP's ZFBDT is where terms start, not when they end), promise and posting
 * dates, reason codes, and `Codigo Postal`, by which LedgerSMB's Spanish means a purchase order.
 */
export const VOCABULARY: Readonly<Record<Field, FieldHeaders>> = {
  account: {
    sure: [
      ...each('customer client debtor cust cliente deudor', 'id no code key ref'),
      ...each('no codigo id clave cod', 'cliente deudor cuenta'),
      ...phrases('customer account no; customer account; account id; account no; account code'),
      ...phrases(
        'account ref; bill to customer account; bill to customer; bill to account; bill to no',
      ),
      ...phrases('kunnr; payer no; party id; partner id; sold to; sold to party; customer code id'),
      ...phrases(
        'no compte; code client; no client; kunden no; kundennummer; debitor; debitorennummer',
      ),
      ...phrases('codigo cliente id; identificador cliente; codice cliente; codigo conta'),
    ],
    loose: [
      ...phrases('account; cuenta; bill to; payer; party; partner; debtor; deudor'),
      ...phrases('customer; client; cliente; compte; konto; conta; conto; kunde'),
    ],
  },
  name: {
    sure: [
      ...each('customer client debtor account cust party partner', 'name'),
      ...phrases('name customer; customer full name; bill to name; short name business partner'),
      ...phrases(
        'nombre cliente; cliente nombre; nombre deudor; razon social; razon social cliente',
      ),
      ...phrases(
        'nombre cuenta; nom client; kundenname; nome cliente; ragione sociale; denominacion',
      ),
      ...phrases('account description; customer description'),
    ],
    loose: [
      ...phrases(
        'customer; client; cliente; name; nombre; company name; company; empresa; nom; nome',
      ),
      ...phrases('partenaire; parceiro; partner; kunde; debtor; deudor; account'),
    ],
  },
  invoice: {
    sure: [
      ...phrases(
        'invoice no; invoice id; invoice; item id; item; doc no; document no; document id',
      ),
      ...phrases(
        'trx no; tran id; transaction no; voucher no; belnr; doc id; bill no; invoice ref',
      ),
      ...phrases('no factura; factura; no documento; documento; folio; folio factura; asiento'),
      ...phrases(
        'no facture; facture; piece; rechnungs no; rechnungsnummer; buchung; fatura; fattura',
      ),
      ...phrases(
        'lancamento; registrazione; agreement no; ra no; xblnr; reference; ref label; ref',
      ),
    ],
    loose: [...phrases('referencia; document; voucher; entry; entry no; no')],
  },
  invoiceDate: {
    sure: [
      ...phrases(
        'invoice date; date invoice; inv date; bill date; billing date; trx date; tran date',
      ),
      ...phrases(
        'txn date; transaction date; document date; doc date; bldat; document create date',
      ),
      ...phrases(
        'issue date; issued; issued on; date issued; asof dt; invoice dt; item dt; invoiced',
      ),
      ...phrases(
        'fecha factura; fecha documento; fecha emision; fecha facturacion; f factura; emision',
      ),
      ...phrases(
        'date facture; rechnungsdatum; belegdatum; data fattura; data fatura; data emissao',
      ),
    ],
    loose: [...phrases('date; fecha; datum; data')],
  },
  dueDate: {
    sure: [
      ...phrases(
        'due date; due dt; net due date; date due; trx due date; invoice due date; due on',
      ),
      ...phrases(
        'date maturity; maturity date; due in date; payment due date; item due date; faedt',
      ),
      ...phrases(
        'fecha vencimiento; fecha vto; f vto; f vencimiento; vencimiento; vencimiento neto',
      ),
      ...phrases('fecha vencimiento neto; vence; vto; fecha limite pago; fecha venc; f venc'),
      ...phrases('date echeance; echeance; falligkeit; falligkeitsdatum; nettofalligkeit'),
      ...phrases('data vencimento; vencimento; scadenza; data scadenza'),
    ],
    loose: [...phrases('due')],
  },
  originalAmount: {
    sure: [
      ...phrases('original amount; invoice amount; invoiced amount; amount invoiced; original'),
      ...phrases(
        'amount due original; invoice grand total; entry amt; invoice total; total invoice',
      ),
      ...phrases('original amt; invoice amt; tot amt; total amt; gross amount; document amount'),
      ...phrases(
        'amount document currency; amount in document currency; wrshb; wrbtr; original value',
      ),
      ...phrases(
        'importe original; importe factura; importe facturado; monto original; monto factura',
      ),
      ...phrases(
        'monto facturado; valor factura; total factura; importe en moneda documento; inicial',
      ),
      ...phrases('total facture; ursprunglich; rechnungsbetrag; originario; valor original'),
    ],
    loose: [
      ...phrases(
        'amount; importe; monto; amt; betrag; montant; importo; valor; total amount; total',
      ),
    ],
  },
  balance: {
    sure: [
      ...phrases('open balance; balance due; outstanding amount; amount due remaining; bal amt'),
      ...phrases('item balance; open amount; open amt; remaining amount; outstanding balance'),
      ...phrases('amount outstanding; balance outstanding; amount remaining; remaining balance'),
      ...phrases(
        'invoice balance; current balance; amount open; total open amount; total outstanding',
      ),
      ...phrases(
        'saldo pendiente; importe pendiente; monto pendiente; saldo abierto; saldo factura',
      ),
      ...phrases(
        'saldo actual; importe abierto; saldo insoluto; restant; montant ouvert; restbetrag',
      ),
      ...phrases('offene summe; offener betrag; montante aberto; importo aperto; saldo em aberto'),
      ...phrases(
        'balance; saldo; outstanding; residual; residuel; remaining; pendiente; remanente',
      ),
      ...phrases('amt due; amount due; total due; amount in local currency; amount local currency'),
    ],
    loose: [
      ...phrases(
        'dmshb; dmbtr; importe en moneda local; saldo vencido; unpaid amount; unpaid; due',
      ),
    ],
  },
  currency: {
    sure: [
      ...phrases(
        'currency; currency code; cur; curr; bal currency; invoice currency code; waers; ccy',
      ),
      ...phrases('invoice currency; transaction currency; document currency; moneda; divisa'),
      ...phrases('codigo moneda; moneda documento; tipo moneda; devise; wahrung; moeda; valuta'),
    ],
    loose: [...phrases('local currency')],
  },
  dispute: {
    sure: [
      ...phrases(
        'disputed; is in dispute; in dispute; dispute flag; disputed amount; dispute amount',
      ),
      ...phrases('dispute amt; amount in dispute; dispute; dispute status; en disputa; disputada'),
      ...phrases('disputado; disputa; importe en disputa; monto en disputa; importe disputado'),
      ...phrases('monto disputado; reclamo; reclamacion; en reclamo; litige; en litige; klarung'),
      ...phrases('contestazione; contestado'),
      ...each('dispute disputed', 'indicator'),
      ...phrases('disputed flag; disputed amt; dispute state; dispute reason; invoice disputed'),
      ...each('estado estatus status motivo razon causa', 'disputa reclamo reclamacion'),
      ...phrases('factura disputada; factura en disputa; monto reclamado; importe reclamado'),
    ],
    loose: [],
  },
  settledDate: {
    sure: [
      ...phrases('settled date; settled on; settled; settlement date; cleared date; clearing date'),
      ...phrases('clear date; date cleared; augdt; closed date; date closed; closed at date'),
      ...phrases('gl date closed; paid date; date paid; paid on; payment date; fecha compensacion'),
      ...phrases('fecha liquidacion; fecha cancelacion; fecha pago; fecha cobro; ausgleichsdatum'),
      ...phrases('date lettrage; date paiement; data compensacao; data pagamento'),
    ],
    loose: [],
  },
  owner: {
    sure: [
      ...phrases('collector; collector name; cr analyst; credit analyst; collection specialist'),
      ...phrases('owner; account owner; account manager; account executive; account coordinator'),
      ...phrases(
        'coordinator; analyst; assigned to; responsible; sales person; salesperson; sales rep',
      ),
      ...phrases(
        'sales representative; salesman; cobrador; cobradora; gestor cobro; gestor; gestora',
      ),
      ...phrases('analista; analista credito; coordinador; coordinadora; responsable; ejecutivo'),
      ...phrases('ejecutiva; ejecutivo cuenta; vendedor; vendedora; asesor; agente'),
    ],
    loose: [],
  },
  phone: {
    sure: [
      ...phrases(
        'phone; phone no; telephone; telephone no; contact phone; customer phone; tel; tel no',
      ),
      ...phrases(
        'mobile; mobile phone; telefono; no telefono; telefono contacto; telefono cliente',
      ),
      ...phrases('celular; movil; telefon; telefone; telefono fijo'),
    ],
    loose: [],
  },
  email: {
    sure: [
      ...phrases(
        'email; e mail; email address; e mail address; contact email; customer email; mail',
      ),
      ...phrases(
        'correo; correo electronico; email cliente; correo cliente; correo contacto; email 1',
      ),
      ...phrases('billing email; ap email'),
    ],
    loose: [],
  },
  parent: { sure: [], loose: [] },
  line: { sure: [], loose: [] },
  type: { sure: [], loose: [] },
  postingDate: { sure: [], loose: [] },
  terms: { sure: [], loose: [] },
  paid: { sure: [], loose: [] },
  daysLate: { sure: [], loose: [] },
  purchaseOrder: { sure: [], loose: [] },
  disputeDate: { sure: [], loose: [] },
  disputeReason: { sure: [], loose: [] },
  promiseDate: { sure: [], loose: [] },
  promiseAmount: { sure: [], loose: [] },
  clearedBy: { sure: [], loose: [] },
  salesperson: { sure: [], loose: [] },
  businessUnit: { sure: [], loose: [] },
  dunning: { sure: [], loose: [] },
  lastDunned: { sure: [], loose: [] },
  collectionStatus: { sure: [], loose: [] },
  creditLimit: { sure: [], loose: [] },
  agreement: { sure: [], loose: [] },
  renter: { sure: [], loose: [] },
  voucher: { sure: [], loose: [] },
  pickupDate: { sure: [], loose: [] },
  returnDate: { sure: [], loose: [] },
  vendor: { sure: [], loose: [] },
  vendorInvoice: { sure: [], loose: [] },
  freight: { sure: [], loose: [] },
  shipDate: { sure: [], loose: [] },
};

function phrases(list: string): string[] {
  return list.split('; ');
}

function each(firsts: string, seconds: string): string[] {
  return seconds
    .split(' ')
    .flatMap((second) => firsts.split(' ').map((first) => `${first} ${second}`));
}
