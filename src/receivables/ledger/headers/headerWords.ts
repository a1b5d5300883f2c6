import { normalHeader } from './normalHeader';
import { remembering } from './remembering';

/**
 * One word for each notion, and the spellings that mean it in the headers of English, Spanish, French,
 * German, Portuguese and Italian systems. A notion that has two meanings is not here: `due` may be a
 * day or an amount, `vencimiento` is a day.
 */
const NOTIONS = `
account: acct acc cuenta cta compte conto conta konto
amount: amt amnt importe imp monto mto betrag montant importo montante valor
balance: bal saldo sdo solde
business: negocio
code: cd cod codigo codice clave
currency: cur curr ccy moneda divisa devise wahrung moeda valuta
customer: cust cstmr client clients cliente clientes customers
date: dt dte fecha fec fch f datum data
days: day dias dia jours jour tage tag giorni
debtor: deudor debitor debiteur
dispute: disputed disputa disputado disputada litige reclamo reclamacion klarung contestazione contestado contestada
document: doc documento beleg piece
document currency: belegwahrung
email: mail correo courriel
invoice: inv invc factura fact fac fra facture fattura fatura rechnung rechnungs
late: overdue arrear retard atraso demora mora verzug arrears uberfallig
local currency: hauswahrung ml lc lcy lcurr
local: loc interne
line: linea ligne zeile linha riga renglon
maturity: vencimiento vto venc vcto vencto echeance scadenza scad vencimento falligkeit
name: nombre nom nome
open: outstanding pending pendiente pdte abierto abierta ouvert offen offene offener aperto aberto remaining restante restant unpaid residual residuel residuo remanente insoluto impago adeudado
order: orden pedido commande bestellung ordine ordem
original: orig initial ursprunglich originario originaria inicial
partner: partenaire parceiro
payment: pymnt pymt pmt pago paiement pagamento reglement zahlung
phone: telephone telefono telefon telefone tel
pickup: checkout
po: oc
posting: gl accounting acctg contable contabilizacion contab comptable contabile
promise: promised promesa promesse promessa zusage compromiso ptp
purchase: compra achat acquisto
reason: motivo causa razon grund motif raison
reference: ref referencia referenz riferimento
status: state estado estatus statut stato
terms: term condiciones condicion cond conditions condition condizioni condicao condicoes zahlungsbedingung zahlungsbedingungen
transaction: trx txn tran trans transaccion
type: tipo typ clase
vendor: supplier proveedor fournisseur lieferant fornitore fornecedor
`;

const NOTION_OF: ReadonlyMap<string, string> = new Map(
  NOTIONS.trim()
    .split('\n')
    .flatMap((line) => {
      const [notion = '', spellings = ''] = line.split(': ');
      return spellings.split(' ').map((spelling) => [spelling, notion] as const);
    }),
);

/** `A/C` for an account, `A/R` for receivables. */
const SHORTENED = /\b(a)\/([cr])\b/gi;

/** Words that are written as one or as two. */
const PARTED = /\b(p o|e mail|check in|check out|pick up|l curr)\b/g;

/** Words that change nothing in a header, a date format's letters included. */
const IDLE = new Set('in en em is at dd mm yy yyyy aaaa jj jjjj tt l di dos della'.split(' '));

/**
 * The notions of a header in the order in which they stand: words of the same meaning, in whatever
 * language or abbreviation, are the same notion.
 * @example notionsOf('Fecha de Vto.') is ['date', 'maturity']
 */
export const notionsOf: (header: string) => readonly string[] = remembering((header) =>
  notionsOfWords(
    normalHeader(header.replace(SHORTENED, '$1$2')).replace(PARTED, (parted) =>
      parted.replace(' ', ''),
    ),
  ),
);

/**
 * The key under which headers of the same meaning meet: their notions, in any order.
 * @example headerKey('Date due') === headerKey('DUE_DT')
 */
export function headerKey(header: string): string {
  return [...notionsOf(header)].sort().join(' ');
}

/**
 * The key of a phrase that stands as `normalHeader` writes it, for a table of many.
 * @example phraseKey('due date') === headerKey('Due Date')
 */
export function phraseKey(phrase: string): string {
  return notionsOfWords(phrase).sort().join(' ');
}

function notionsOfWords(words: string): string[] {
  const all = words.split(' ').flatMap((word) => NOTION_OF.get(word)?.split(' ') ?? word);
  const telling = all.filter((word) => !IDLE.has(word));
  return [...new Set(telling.length > 0 ? telling : all)];
}
