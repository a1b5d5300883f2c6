import { plainWords } from '../texts/plainWords';

/**
 * Types of document that reduce what is owed, as systems write them: SAP's DG and DZ, Oracle's CM and
 * PMT, QuickBooks' Credit Memo, and the words of six languages.
 */
const TYPES = new Set(
  (
    'cm;crm;cr;crn;cn;cmo;credit;credits;credit memo;credit memos;credit note;credit notes;credit invoice;' +
    'sales credit;sales credit note;creditmemo;custcred;customer credit;arcredit;accreccredit;' +
    'ar credit memo;credit adjustment;unapplied credit;pmt;pay;payment;payments;customer payment;' +
    'custpymt;payment received;receipt;cash receipt;receipts;unapplied;unapplied payment;unapplied cash;' +
    'on account;on account payment;on account receipt;prepayment;deposit;customer deposit;overpayment;' +
    'refund credit;dg;dz;' +
    'nc;ncr;nota credito;nota de credito;notas de credito;n c;abono;abonos;pago;pagos;cobro;anticipo;' +
    'pago a cuenta;saldo a favor;recibo;factura rectificativa;rectificativa;' +
    'avoir;avoirs;note de credit;paiement;reglement;acompte;encaissement;' +
    'gutschrift;gutschriften;zahlung;zahlungseingang;anzahlung;' +
    'nota di credito;pagamento;incasso;acconto;nota de credito de cliente;recebimento'
  ).split(';'),
);

/**
 * Whether a document type is a credit: a credit memo, a payment, a deposit.
 * @example isCreditType('Nota de Crédito') is true; isCreditType('DR') is false
 */
export function isCreditType(type: string): boolean {
  return TYPES.has(plainWords(type));
}
