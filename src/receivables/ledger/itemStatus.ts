import { plainWords } from './reader/texts/plainWords';

/** Whether an item is still owed by its status; `part` where some of it was paid. */
export type ItemStatus = 'open' | 'closed' | 'part';

const words = (text: string): readonly string[] => text.split(';');

const CLOSED = new Set([
  ...words('paid;paid in full;fully paid;closed;cleared;settled;complete payment;void;voided;cl'),
  ...words('cancelled;canceled;reversed;refunded;written off;write off;pd;pif'),
  ...words(
    'pagada;pagado;pagadas;pagados;totalmente pagada;cobrada;cobrado;cerrada;cerrado;cerradas',
  ),
  ...words(
    'saldada;saldado;saldadas;liquidada;liquidado;cancelada;cancelado;compensada;compensado',
  ),
  ...words(
    'anulada;anulado;solde;soldee;paye;payee;regle;reglee;lettre;lettree;cloture;annule;annulee',
  ),
  ...words('bezahlt;ausgeglichen;geschlossen;beglichen;storniert;erledigt;ausgegl'),
  ...words('pago;paga;quitado;quitada;baixado;baixada;fechado;fechada;recebido;encerrado'),
  ...words('pagato;pagata;saldato;saldata;chiuso;chiusa;incassato;incassata;annullata;stornata'),
]);
const OPEN = new Set([
  ...words(
    'open;op;unpaid;not paid;outstanding;due;not due;not yet due;past due;overdue;late;current',
  ),
  ...words('pending;posted;sent;approved;issued;invoiced;billed;new;active;viewed;payment due'),
  ...words('disputed;in dispute;dispute;awaiting payment;authorised;authorized;unapplied'),
  ...words(
    'abierta;abierto;abiertas;pendiente;pendiente de pago;por pagar;por cobrar;vencida;vencido',
  ),
  ...words(
    'no vencida;impagada;impagado;no pagada;no pagado;en disputa;emitida;vigente;por vencer',
  ),
  ...words(
    'ouvert;ouverte;impaye;impayee;en attente;echu;echue;non echu;non solde;non paye;en retard',
  ),
  ...words('offen;uberfallig;unbezahlt;fallig;nicht bezahlt;nicht fallig;nicht ausgeglichen'),
  ...words('aberto;aberta;em aberto;pendente;a vencer;atrasado;atrasada;nao pago;a receber'),
  ...words('aperto;aperta;insoluto;insoluta;da pagare;da incassare;scaduto;scaduta;non pagata'),
]);
const PART = new Set([
  ...words('partial;partially paid;partly paid;part paid;partial payment;partially applied'),
  ...words('parcial;parcialmente pagada;parcialmente pagado;pagada parcialmente;pago parcial'),
  ...words('parcialmente cobrada;cobro parcial;partiel;partiellement paye;partiellement payee'),
  ...words('partiellement regle;teilweise bezahlt;teilbezahlt;teilzahlung;parcialmente pago'),
  ...words('parziale;parzialmente pagata;parzialmente pagato'),
]);
/** Answers in a column whose header asks: `Paid?`, `Open`. */
const YES = new Set(words('yes;y;x;true;1;si;s;oui;ja;sim;verdadero;wahr;vrai'));
const NO = new Set(words('no;n;false;0;non;nein;nao;falso;falsch;faux'));
const ASKS_IF_CLOSED =
  /^(?:(?:is )?(?:paid|closed|cleared|settled)|(?:pagad|cobrad|saldad|cerrad)[oa]|bezahlt|paye|pago|pagato)$/;
const ASKS_IF_OPEN =
  /^(?:(?:is )?(?:open|unpaid)|(?:abiert|pendiente)[oa]?|offen|ouvert|aberto|aperto)$/;
/** Letters that say something only together: C alone may be `current` as well. */
const LETTERS: Readonly<Record<string, ItemStatus>> = { o: 'open', c: 'closed' };

/**
 * What the texts of a column of statuses say, in their order; null for a text that says nothing of
 * payment. `O` and `C`, SAP's open and cleared, count where both stand in the column, and
 * yes and no where the header asks for one of them.
 * @example readStatuses(['Open', 'Pagada', 'In review']) is ['open', 'closed', null]
 * @example readStatuses(['C']) is [null]; readStatuses(['C', 'O']) is ['closed', 'open']
 */
export function readStatuses(
  texts: readonly string[],
  header = '',
): readonly (ItemStatus | null)[] {
  const asked = plainWords(header);
  const yes = ASKS_IF_CLOSED.test(asked) ? 'closed' : ASKS_IF_OPEN.test(asked) ? 'open' : null;
  const plain = texts.map(plainWords);
  const hasBoth = Object.keys(LETTERS).every((letter) => plain.includes(letter));
  return plain.map((text) => {
    if (hasBoth && text in LETTERS) return LETTERS[text] ?? null;
    if (yes !== null && YES.has(text)) return yes;
    if (yes !== null && NO.has(text)) return yes === 'open' ? 'closed' : 'open';
    if (CLOSED.has(text)) return 'closed';
    if (PART.has(text)) return 'part';
    return OPEN.has(text) ? 'open' : null;
  });
}

/**
 * Whether a text can be a status of payment, in a column of such.
 * @example isStatus('Cleared') is true; isStatus('Net 30') is false
 */
export function isStatus(text: string): boolean {
  const plain = plainWords(text);
  return readStatuses([text])[0] !== null || plain in LETTERS || YES.has(plain) || NO.has(plain);
}
