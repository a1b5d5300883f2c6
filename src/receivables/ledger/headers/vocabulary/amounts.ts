import type { FieldHeaders } from './fieldHeaders';

/**
 * Headers of amounts, currencies, days late and terms. `Deuda` is deliberately absent: OCA's Spanish
 * means "Not due" by it. So are a customer's own balance and limit of another kind: `Account balance`
 * stands on each of its rows.
 */
export const AMOUNTS = {
  balance: {
    sure: [
      'open balance/amount; balance due amount/; open due amount/balance; balance amount; ' +
        'item/invoice balance; invoice open balance/amount; total open; total open amount/balance; ' +
        'open value; restbetrag; restschuld; open summe; amount/balance por cobrar; amount not settled; ' +
        'o s amount/balance/; os amount/balance; rpaap; ar balance; reste payer; ' +
        'foreign amount open; open amount signed; amount due signed',
      'balance; open; current/actual balance; currency balance',
      'amount due; total due; total amount due; net amount due',
      'open/ amount/balance local currency; amount/balance local; dmshb; dmbtr; acctd amount due open',
    ],
    loose: 'balance vencido; total balance; due; net due',
  },
  originalAmount: {
    sure: [
      'original amount/balance/value/; original item/invoice amount; invoice amount/total; ' +
        'amount due original; amount invoiced; amount facturado; invoice grand total; ' +
        'rechnungsbetrag; ursprungsbetrag; rpag; total factura',
      'amount document currency; wrshb; wrbtr; total currency; amount transaction currency; ' +
        'document/gross/entry/transaction/item amount; document total; tot amount; amount bruto; ' +
        'amount brut; bruttobetrag; amount/total ttc; original amount local currency; item amount',
    ],
    loose:
      'amount; total amount; total; amount signed; grand total; ' +
      'debit; debits; debe; soll; dare; cargo; cargos',
  },
  paid: {
    sure: [
      'paid/received/applied/payment/payments amount; amount rec/recibido/pagado/cobrado/abonado; ' +
        'payments applied; payments; pagado; cobrado; abonado; bezahlt; amount regle; paye; ' +
        'total paid; pagos; abonos; cobros; amount credited; pagato; pago amount',
    ],
    loose: 'paid; received; payment; regle; applied; credit; credits; haber; haben; avere; abono',
  },
  currency: {
    sure: [
      'currency; currency code; invoice/transaction/document/balance/original/entry/entered currency; ' +
        'invoice/document/transaction currency code; waers; type currency; rpcrcd',
    ],
    loose: 'local currency; hwaer',
  },
  daysLate: {
    sure: [
      'days past due; days late; past due days; days vencidos/vencida/vencido; ' +
        'days/ late after/tras net/ due/maturity date/net/; verzn; verz1; daysdue; days due; days age/aging/aged/antiguedad; ' +
        'late net due date; late no nettofalligkeit; late nach nettofalligkeit; late tras maturity neto; ' +
        'days late payment; verzugstage; days ritardo',
    ],
    loose:
      'age; aging; ageing; aged; antiguedad; past due; late; days; alter; idade; eta; days open; days o s; ' +
      'days transcurridos',
  },
  terms: {
    sure: [
      'terms; payment terms; payment terms code/name/id/description; terms code/name; customer payment terms; ' +
        'zterm; plazo; plazo payment; days credito/credit/plazo; credit terms; terms days; ' +
        'zahlungsziel; terms credito; prazo; prazo payment; rpptc; terms description',
    ],
    loose: 'credito; net days',
  },
  creditLimit: {
    sure: [
      'credit limit; credit limit amount; limite credito/credit; limite credito customer; kreditlimit; ' +
        'kreditlinie; klimk; credit line; line credito; plafond; plafond credit; fido; customer credit limit',
    ],
    loose: '',
  },
  freight: {
    sure: [
      'freight; freight amount/cost/charge/charges/original; original freight; ' +
        'shipping cost/amount/charge/charges; flete; amount flete; fracht; frachtkosten; fret; frais port; ' +
        'frete; nolo; gastos envio; costo flete',
    ],
    loose: '',
  },
} as const satisfies Record<string, FieldHeaders>;
