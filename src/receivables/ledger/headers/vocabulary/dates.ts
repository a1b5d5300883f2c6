import type { FieldHeaders } from './fieldHeaders';

/**
 * Headers of days. SAP's `Baseline date` (ZFBDT) is deliberately absent: it is where terms start, not
 * when they end.
 */
export const DATES = {
  invoiceDate: {
    sure: [
      'invoice date; date created; invoice bill date; bill/billing date; rechnungsdatum; rpdivj; ' +
        'issue/issued/emision/emission/emissao/facturacion/facturation date; emision; emissao; issued; ' +
        'issued on; invoiced; invoiced on; fakturadatum; ausstellungsdatum',
      'document date; document create date; bldat; belegdatum; transaction date; trandate; item date; ' +
        'asof dt; charge date',
    ],
    loose: 'date',
  },
  postingDate: {
    sure: [
      'posting date; g l date; budat; buchungsdatum; transaction posting date; rpdgj; booking date; ' +
        'post date; date registro; data registrazione',
    ],
    loose: '',
  },
  dueDate: {
    sure: [
      'net/ due date; invoice/payment/item/transaction/document due date; ' +
        'date/ maturity; net date/ maturity; invoice maturity date/; payment maturity date; due on; ' +
        'faedt; netdt; nettofalligkeit; falligkeitsdatum; fallig am; zahlbar bis; maturity neto; ' +
        'date maturity neto; maturity net; vence; date vence; date limite payment; rpddj; rpddnj; ' +
        'maturity nette; date maturity nette',
    ],
    loose: 'due; net due; fallig',
  },
  settledDate: {
    sure: [
      'settled/settlement/cleared/clearing/clear/closed/close/paid date; settled on; settled; ' +
        'paid/cleared/closed on; augdt; closed at date; posting date closed; actual date closed; rpjcl; ' +
        'date liquidacion/cancelacion/compensacion/cobro/lettrage/rapprochement/compensacao; ' +
        'ausgleichsdatum; ausgleich',
      'payment date; zahlungsdatum',
    ],
    loose: 'compensacion',
  },
  disputeDate: {
    sure: [
      'dispute date; dispute opened/open/since/start/created date/on/; deduction date; date apertura dispute',
    ],
    loose: '',
  },
  promiseDate: {
    sure: [
      'promise date; promise to pay date; promise to pay; promise payment date; promise for; ' +
        'expected date; expected payment date; date esperada payment/; date prevue payment/',
    ],
    loose: 'promise; promise payment',
  },
  lastDunned: {
    sure: [
      'last dunned/dunning/reminder/letter; last dunned/dunning/reminder/notice/letter date; ' +
        'dun/dunned/dunning/reminder/reminded/letter/relance date; madat; mahndatum; ' +
        'letzte mahnung; derniere relance; date recordatoria; ultimo recordatorio; date ultimo recordatorio',
    ],
    loose: '',
  },
  pickupDate: {
    sure: [
      'pickup date; pickup; rental date; rental start date/; date salida/recogida/retiro/retirada/ritiro; abholdatum; date depart',
    ],
    loose: 'start date; date out',
  },
  returnDate: {
    sure: [
      'return/returned/checkin date; checkin; date devolucion/entrada/retorno; rental end date/; ruckgabedatum; ruckgabe; date retour; date devolucao/restituzione',
    ],
    loose: 'end date; return',
  },
  shipDate: {
    sure: [
      'ship/shipped/shipping/shipment/delivery/delivered date; shipped on; shipped; ' +
        'date envio/embarque/despacho/entrega/expedition/livraison; versanddatum; lieferdatum; wadat',
    ],
    loose: '',
  },
} as const satisfies Record<string, FieldHeaders>;
