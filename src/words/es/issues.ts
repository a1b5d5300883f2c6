import type { Question } from '../../receivables/ledger/question';
import type { IssueWords } from '../issueWords';
import { sheets } from './sheets';

/** The cells where questions are answered, by the labels that they have on the Duebook sheet. */
const cells = sheets.duebook.settings;

/** The ledger's sentences in Spanish. */
export const issues: IssueWords = {
  issue: {
    'amount-unreadable': ({ header, detail }) =>
      `“${detail}” en ${header} no es un importe. La fila se cuenta, pero no entra en la antigüedad; escriba un número.`,
    'amount-missing': ({ header }) =>
      `${header} está en blanco. La fila se cuenta, pero no entra en la antigüedad; escriba el importe.`,
    'amount-rounded': ({ header, detail }) =>
      `${detail} en ${header} tiene más decimales que la moneda. Se redondeó; revise el importe.`,
    'date-missing': ({ header, detail }) =>
      detail === 'credit'
        ? `${header} está en blanco y ninguna otra fecha la sustituye. El crédito queda en la columna Créditos; escriba una fecha.`
        : `${header} está en blanco y ninguna otra fecha la sustituye. Mientras esté abierta, la partida queda en la columna Sin fecha; escriba una fecha.`,
    'date-unreadable': ({ header, detail }) =>
      `“${detail}” en ${header} no es una fecha. Cuenta como celda en blanco; escriba una fecha.`,
    'due-date-missing': ({ header }) =>
      `${header} está en blanco. En su lugar cuenta la fecha de factura; escriba la fecha de vencimiento.`,
    'account-missing': ({ header }) =>
      `${header} está en blanco. La partida figura en una cuenta sin clave; escriba el cliente.`,
    'account-leading-zeros': ({ header, detail }) =>
      `${header} tiene ${detail}, que solo difieren en ceros a la izquierda. Se mantienen separados; si son un mismo cliente, escríbalos igual.`,
    'currency-missing': ({ header, detail }) =>
      detail === ''
        ? `${header} está en blanco. La partida figura en una hoja aparte sin moneda; escriba el código.`
        : `“${detail}” en ${header} no es una moneda. La partida figura en una hoja aparte sin moneda; escriba el código.`,
    'dispute-unreadable': ({ header, detail }) =>
      `“${detail}” en ${header} no dice sí, ni no, ni un importe. La partida cuenta como no disputada; escriba Sí, No o el importe en disputa.`,
    'settled-date-unreadable': ({ header, detail }) =>
      `“${detail}” en ${header} no es una fecha. La partida cuenta como no liquidada; escriba una fecha o borre la celda.`,
    'after-as-of': ({ header, detail }) =>
      `${header} es ${detail}, posterior a la fecha de corte. La partida aún no entra en la antigüedad; es parte de la diferencia explicada.`,
  },
  kind: {
    'amount-unreadable': 'Importes que no son números',
    'amount-missing': 'Sin importe',
    'amount-rounded': 'Más decimales que los de la moneda',
    'date-missing': 'Sin ninguna fecha',
    'date-unreadable': 'Fechas que no se pudieron leer',
    'due-date-missing': 'Sin fecha de vencimiento',
    'account-missing': 'Sin cliente',
    'account-leading-zeros': 'Clientes que solo difieren en ceros a la izquierda',
    'currency-missing': 'Sin moneda',
    'dispute-unreadable': 'Disputas que no están claras',
    'settled-date-unreadable': 'Fechas de liquidación que no se pudieron leer',
    'after-as-of': 'Con fecha posterior a la fecha de corte',
  },
  question: ask,
};

function ask(question: Question): string {
  switch (question.code) {
    case 'no-ledger':
      return `No se encontró ninguna cartera. Necesita una fila de encabezados con un cliente, un importe y una fecha; si está en este libro, escriba el nombre de su hoja o tabla en la celda ${cells.ledger.label} de la hoja Duebook.`;
    case 'empty-ledger':
      return `La cartera en ${question.place} tiene encabezados, pero no tiene filas. Pegue las partidas debajo y actualice.`;
    case 'which-ledger':
      return `Se encontró más de una cartera: ${question.places.join('; ')}. Escriba cuál usar en la celda ${cells.ledger.label} de la hoja Duebook.`;
    case 'ledger-not-found':
      return question.places.length === 0
        ? `La celda ${cells.ledger.label} de la hoja Duebook dice “${question.wanted}”, y no hay ninguna cartera con ese nombre. Escriba el nombre de su hoja o tabla, o borre la celda.`
        : `La celda ${cells.ledger.label} de la hoja Duebook dice “${question.wanted}”, y no hay ninguna cartera con ese nombre. Hay: ${question.places.join('; ')}. Escriba una de ellas, o borre la celda.`;
    case 'date-order':
      return `Las fechas de “${question.header}” (columna ${question.column}), como ${question.example}, se pueden leer con el día primero o con el mes primero. Escriba dmy (día/mes) o mdy (mes/día) en la celda ${cells.dateOrder.label} de la hoja Duebook.`;
    case 'number-style':
      return `Los importes de “${question.header}” (columna ${question.column}), como ${question.example}, se pueden leer con punto decimal o con coma decimal. Escriba punto o coma en la celda ${cells.numberStyle.label} de la hoja Duebook.`;
    case 'dispute-column': {
      const says = `La celda ${cells.disputeColumn.label} de la hoja Duebook dice “${question.wanted}”`;
      const why = question.isTaken
        ? 'y esa columna de la cartera contiene otra cosa'
        : 'y la cartera no tiene ninguna columna con ese encabezado o letra';
      return question.columns.length === 0
        ? `${says}, ${why}. Borre la celda o agregue la columna a la cartera.`
        : `${says}, ${why}. Podría ser: ${question.columns.join('; ')}. Escriba una de ellas, o borre la celda.`;
    }
  }
}
