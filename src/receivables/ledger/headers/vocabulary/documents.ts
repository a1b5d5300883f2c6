import type { FieldHeaders } from './fieldHeaders';

/**
 * Headers of what names an item. PeopleSoft's `ITEM` is the invoice. `Codigo Postal`, by which
 * LedgerSMB's Spanish means a purchase order, is deliberately absent.
 */
export const DOCUMENTS = {
  invoice: {
    sure: [
      'invoice no/id/code/; invoice bill/cm no; bill no; rechnungsnummer; folio; folio invoice; ' +
        'nota fiscal',
      'invoice reference; item id; item; posting/ document no/id; posting document; belegnummer; belnr; transaction no/id; tranid; rpdoc; vbeln; ' +
        'billing document; document; billing document no',
      'xblnr; voucher no; asiento; journal entry; buchung; lancamento; ' +
        'registrazione; agreement no; ra no; titulo no; duplicata; duplicata no; boleto; boleto no',
    ],
    loose: 'document; voucher; entry; entry no; no; reference; reference label',
  },
  line: {
    sure: [
      'item/invoice/document/transaction/ line; posting/ document item; item/invoice/document/ line no; buzei; ' +
        'installment no; installment; cuota; posicion; apunte; partida; pay item; rpsfx; ' +
        'terms sequence no; schedule no; belegposition',
    ],
    loose: 'position; pos; suffix',
  },
  type: {
    sure: [
      'posting document type; document/transaction/invoice/item/entry/voucher type; type; blart; belegart; rpdct; ' +
        'transaction/document class; type movimiento/comprobante/operacion; transaction type name',
      'entry reason; entry type code',
    ],
    loose: 'class',
  },
  purchaseOrder: {
    sure: [
      'po; po no/id/reference; purchase order; purchase order no/id; customer po; ' +
        'customer po no/reference; lpo; customer/ lpo no/; bstnk; bstkd; o c; no o c',
      'customer order/reference; customer order no; external document no; other reference no; ' +
        'bestell no; bestellnummer; kundenbestellung; bon order',
    ],
    loose: 'order; order no/id; sales order; sales order no; your reference; rpvr01',
  },
  // A list of agreements or vouchers that has no invoice numbers goes by these.
  agreement: {
    sure: [
      'rental agreement/contract no/; contract no/id/; contrato; no contrato; contrato alquiler/renta; ' +
        'mietvertrag; contrat; no contrat; contratto; ra',
    ],
    loose: 'agreement no; agreement id; agreement; ra no',
  },
  voucher: {
    sure: [
      'rental voucher; rental voucher no; bono; no bono; code bono; voucher code; cdp no; cdp',
    ],
    loose: 'voucher no; voucher; voucher id',
  },
  vendorInvoice: {
    sure: [
      'vendor invoice no/id/reference/; invoice no vendor; ap invoice no/; lieferantenrechnung',
    ],
    loose: '',
  },
  // Only a column that speaks of payment: what else a status can be is not asked for.
  status: {
    sure: [
      'item/invoice/document/payment/bill/clearing/open status; status payment/item/open; paid status; ' +
        'status invoice; situacion; situacao; zahlungsstatus; rechnungsstatus; belegstatus; payment state',
      'status; status code',
    ],
    loose:
      'paid; open; closed; cleared; settled; pagado; pagada; cobrada; cobrado; saldada; cerrada',
  },
  clearedBy: {
    sure: [
      'clearing document/reference no/; clearing posting document; cleared by; augbl; document compensacion; ausgleichsbeleg; ' +
        'document rapprochement; documento compensacao; settlement voucher; last settlement voucher',
      'check/cheque/receipt no; no recibo; recibo; payment reference/no',
    ],
    loose: '',
  },
} as const satisfies Record<string, FieldHeaders>;
