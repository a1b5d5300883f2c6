import type { LedgerCandidate } from '../../receivables/ledger/finding/ledgerCandidate';
import type { MissingColumn } from '../../receivables/ledger/mapping/mapLedger';
import type { Question } from '../../receivables/ledger/question';
import type { IssueWords } from '../issueWords';
import { sheets } from './sheets';

/** The cells where questions are answered, by the labels that they have on the Duebook sheet. */
const cells = sheets.duebook.settings;

/** The ledger's sentences in Spanish. */
export const issues: IssueWords = {
  issue: {
    'amount-unreadable': ({ header, detail }) =>
      detail.endsWith('%')
        ? `“${detail}” en ${header} es un porcentaje, no un importe. La fila se cuenta, pero no entra en la antigüedad; escriba el importe.`
        : detail.startsWith('#')
          ? `${header} contiene el error ${detail}. La fila se cuenta, pero no entra en la antigüedad; corrija la fórmula o escriba el importe.`
          : `“${detail}” en ${header} no es un importe. La fila se cuenta, pero no entra en la antigüedad; escriba un número.`,
    'amount-missing': ({ header }) =>
      `${header} está en blanco. La fila se cuenta, pero no entra en la antigüedad; escriba el importe.`,
    'amount-rounded': ({ header, detail }) =>
      `${detail} en ${header} tiene más decimales que la moneda. Se redondeó; revise el importe.`,
    'amounts-mistaken': ({ header, detail }) => {
      const [count = '', stands = '', mayBe = ''] = detail.split(' ');
      return `Es posible que Excel, al abrir el archivo, tomara millares por decimales en ${header}: ${stands} puede ser ${mayBe}, y así en ${count} celdas como mínimo. Cuentan tal como están; importe de nuevo el archivo con su propio separador decimal (Datos > De texto/CSV) o revíselas.`;
    },
    'credit-positive': ({ header, detail }) =>
      `${header} es mayor que 0 en una partida “${detail}”, y otros importes llevan signo menos. Cuenta como deuda; si es un crédito, póngale el signo menos.`,
    'buckets-differ': ({ header, detail }) =>
      `${header} es ${detail}, y las columnas de antigüedad suman otra cantidad. Cuentan las columnas de antigüedad; revise la fila.`,
    'date-missing': ({ header, detail }) =>
      detail === 'credit'
        ? `${header} está en blanco y ninguna otra fecha la sustituye. El crédito queda en la columna Créditos; escriba una fecha.`
        : `${header} está en blanco y ninguna otra fecha la sustituye. Mientras esté abierta, la partida queda en la columna Sin fecha; escriba una fecha.`,
    'date-unreadable': ({ header, detail }) =>
      `“${detail}” en ${header} no es una fecha. Cuenta como celda en blanco; escriba una fecha.`,
    'date-unlikely': ({ header, detail }) =>
      `${header} es ${detail}, una fecha poco probable. Cuenta tal como está; revise la fecha.`,
    'due-date-missing': ({ header }) =>
      `${header} está en blanco. En su lugar cuenta la fecha de factura; escriba la fecha de vencimiento.`,
    'due-before-invoice': ({ header }) =>
      `${header} es anterior a la fecha de factura. Cuenta tal como está; revise las dos fechas.`,
    'account-missing': ({ header }) =>
      header === ''
        ? 'Ninguna fila de arriba nombra al cliente de esta partida. Figura en una cuenta sin clave; escriba el cliente en una fila encima de ella.'
        : `${header} está en blanco. La partida figura en una cuenta sin clave; escriba el cliente.`,
    'account-leading-zeros': ({ header, detail }) =>
      `${header} tiene ${detail}, que solo difieren en ceros a la izquierda. Se mantienen separados; si son un mismo cliente, escríbalos igual.`,
    'account-spelling': ({ header, detail }) =>
      `${header === '' ? 'La lista' : header} tiene ${detail}, que solo difieren en mayúsculas, acentos o espacios. Se mantienen separados; si son un mismo cliente, escríbalos igual.`,
    'heading-unsure': ({ detail }) =>
      `“${detail}” puede ser el encabezado de un cliente o una línea de la página. Revise a quién se asignaron las partidas de abajo.`,
    'total-unsure': ({ detail }) =>
      `“${detail}” podría ser un total de otras filas. Cuenta como partida; si es un total, borre la fila.`,
    'currency-missing': ({ header, detail }) =>
      detail === ''
        ? `${header} está en blanco. La partida figura en una hoja aparte sin moneda; escriba el código.`
        : `“${detail}” en ${header} no es una moneda. La partida figura en una hoja aparte sin moneda; escriba el código.`,
    'currency-by-sign': ({ header, detail }) =>
      `Los importes de ${header} llevan signos de varias monedas y ninguna columna las nombra. Se leyeron como ${detail} y nunca se suman entre sí; un $ solo cuenta como USD.`,
    'dispute-unreadable': ({ header, detail }) =>
      `“${detail}” en ${header} no dice sí, ni no, ni un importe. La partida cuenta como no disputada; escriba Sí, No o el importe en disputa.`,
    'settled-date-unreadable': ({ header, detail }) =>
      `“${detail}” en ${header} no es una fecha. La partida cuenta como no liquidada; escriba una fecha o borre la celda.`,
    'closed-with-balance': ({ header, detail }) =>
      `${header} es “${detail}”, y todavía hay un saldo. Cuenta el saldo; compruebe cuál de los dos es correcto.`,
    'part-paid': ({ header, detail }) =>
      `${header} es “${detail}”, y ninguna columna dice cuánto sigue abierto. Cuenta el importe completo; escriba lo que está abierto o añada una columna para ello.`,
    'status-unknown': ({ header, detail }) =>
      `“${detail}” en ${header} no dice si una partida está pagada. Las partidas así cuentan como abiertas; compruébelas.`,
    'dates-julian': ({ header, detail }) =>
      `Las fechas de ${header} son números de año y día del año, como los guarda JD Edwards. Así se leyeron: ${detail}.`,
    'dates-swapped': ({ header, detail }) => {
      const [count = '', stands = '', mayBe = ''] = detail.split(' ');
      return `Es posible que Excel, al abrir el archivo, intercambiara día y mes en ${header}: ${stands} puede ser ${mayBe}, y así en ${count} celdas. Las fechas que siguen siendo texto son todas posteriores al día 12; las demás, todas anteriores al 13. Cuentan tal como están; importe de nuevo el archivo con su propio orden de fechas (Datos > De texto/CSV) o revíselas.`;
    },
    'due-date-from-terms': ({ header, detail }) =>
      /^\d+$/.test(detail)
        ? `La cartera no trae la fecha de vencimiento de ${Number(detail).toLocaleString('en-US')} de sus partidas. Vencen según su fecha de factura y ${header}.`
        : `${header} está en blanco. Según su fecha de factura y sus condiciones de pago, la partida vence el ${detail}; escriba la fecha de vencimiento si es otra.`,
    'terms-disagree': ({ header, detail }) =>
      `${header} y las condiciones de pago indican días distintos: ${detail}. Cuenta la fecha de vencimiento; revise cuál es la correcta.`,
    'terms-not-followed': ({ header, detail }) =>
      `${header} no coincide con las fechas de vencimiento: difieren ${detail}. No se usó; revise si la columna contiene las condiciones de pago.`,
    'terms-unreadable': ({ header, detail }) =>
      `“${detail}” en ${header} no dice cuándo vence la partida. En su lugar cuenta la fecha de factura; escriba la fecha de vencimiento.`,
    'terms-ambiguous': ({ header, detail }) =>
      `${header} se puede contar hasta el fin de mes o desde él: ${detail}. Cuenta el día más tardío; escriba la fecha de vencimiento.`,
    'duplicate-item': ({ header, detail }) =>
      `${header} es la misma partida que la fila ${detail}: mismo cliente, mismo número, mismo vencimiento. Se cuentan las dos; si una es copia, bórrela.`,
    'basis-date-missing': ({ header }) =>
      `${header} está en blanco. En su lugar cuenta otra fecha de la partida; escriba la fecha.`,
    'basis-column-missing': ({ detail }) =>
      detail === 'due'
        ? `${cells.basis.label} indica la fecha de vencimiento y en la cartera no se reconoció esa columna. En su lugar cuenta otra fecha; elija otra o indique qué columna es.`
        : detail === 'posting'
          ? `${cells.basis.label} indica la fecha de contabilización y la cartera no tiene esa columna. En su lugar cuenta otra fecha; elija otra o agregue la columna.`
          : `${cells.basis.label} indica la fecha de factura y la cartera no tiene esa columna. En su lugar cuenta otra fecha; elija otra o agregue la columna.`,
    'after-as-of': ({ header, detail }) =>
      `${header} es ${detail}, posterior a la fecha de corte. La partida aún no entra en la antigüedad; es parte de la diferencia explicada.`,
  },
  kind: {
    'amount-unreadable': 'Importes que no son números',
    'amount-missing': 'Sin importe',
    'amount-rounded': 'Más decimales que los de la moneda',
    'amounts-mistaken': 'Millares que Excel pudo tomar por decimales',
    'credit-positive': 'Créditos sin signo menos',
    'buckets-differ': 'Columnas de antigüedad que no suman su total',
    'date-missing': 'Sin ninguna fecha',
    'date-unreadable': 'Fechas que no se pudieron leer',
    'date-unlikely': 'Fechas poco probables',
    'due-date-missing': 'Sin fecha de vencimiento',
    'due-before-invoice': 'Vencen antes de su factura',
    'account-missing': 'Sin cliente',
    'account-leading-zeros': 'Clientes que solo difieren en ceros a la izquierda',
    'account-spelling': 'Clientes que solo difieren en la escritura',
    'heading-unsure': 'Encabezados o líneas de la página',
    'total-unsure': 'Totales o partidas',
    'currency-missing': 'Sin moneda',
    'currency-by-sign': 'Monedas conocidas solo por su signo',
    'dispute-unreadable': 'Disputas que no están claras',
    'settled-date-unreadable': 'Fechas de liquidación que no se pudieron leer',
    'closed-with-balance': 'Cerradas, pero con saldo',
    'part-paid': 'Pagadas en parte, sin saber el resto',
    'status-unknown': 'Estados que no se entienden',
    'dates-julian': 'Fechas como las guarda JD Edwards',
    'dates-swapped': 'Fechas en las que Excel pudo intercambiar día y mes',
    'due-date-from-terms': 'Vencen según sus condiciones',
    'terms-disagree': 'Vencimiento y condiciones no coinciden',
    'terms-not-followed': 'Condiciones que los vencimientos no siguen',
    'terms-unreadable': 'Condiciones que no se pudieron leer',
    'terms-ambiguous': 'Condiciones con dos sentidos',
    'duplicate-item': 'La misma partida dos veces',
    'basis-date-missing': 'Sin la fecha desde la que se cuenta la antigüedad',
    'basis-column-missing': 'Falta la columna de la fecha desde la que se cuenta',
    'after-as-of': 'Con fecha posterior a la fecha de corte',
  },
  question: ask,
};

function ask(question: Question): string {
  switch (question.code) {
    case 'no-ledger':
      return `No se encontró ninguna cartera. Necesita una fila de encabezados con cliente, importe y fecha en la parte superior de su hoja; si está en este libro, revise los nombres de sus columnas.`;
    case 'empty-ledger':
      return `La cartera en ${question.place} tiene encabezados, pero no tiene filas. Pegue las partidas debajo y actualice.`;
    case 'which-ledger':
      return `Se encontró más de una cartera: ${question.places.join('; ')}. Elija una en el panel, o escríbala en la celda ${cells.ledger.label} de la hoja Duebook.`;
    case 'ledger-not-found':
      return question.places.length === 0
        ? `La celda ${cells.ledger.label} de la hoja Duebook dice “${question.wanted}”, y no hay ninguna cartera con ese nombre. Escriba el nombre de su hoja o tabla, o borre la celda.`
        : `La celda ${cells.ledger.label} de la hoja Duebook dice “${question.wanted}”, y no hay ninguna cartera con ese nombre. Hay: ${question.places.join('; ')}. Escriba una de ellas, o borre la celda.`;
    case 'ledger-gone': {
      const gone = `En la última actualización la cartera estaba en ${question.before.sheet} (${question.before.address}), y ahora no hay allí ninguna con filas.`;
      return question.candidates.length === 0
        ? `${gone} Vuelva a ponerla, o pegue las partidas abiertas y actualice.`
        : `${gone} Hay: ${placesOf(question)}. Elija una en el panel, o escríbala en la celda ${cells.ledger.label} de la hoja Duebook.`;
    }
    case 'columns-missing': {
      const columns = question.missing.map(missing).join('; ');
      const told =
        question.place === undefined
          ? 'La cartera ya no tiene estas columnas'
          : `La lista en ${question.place} no tiene ninguna columna que se conozca como`;
      return `${told}: ${columns}. Elija en el panel, o escriba cómo se llama cada una en ${sheets.duebook.columns.choice}, en la hoja Duebook, o un guion si no hay ninguna.`;
    }
    case 'profile-not-found': {
      const says = `La celda ${cells.profile.label} de la hoja Duebook dice “${question.wanted}”, y no hay ningún perfil guardado con ese nombre.`;
      return question.profiles.length === 0
        ? `${says} Borre la celda.`
        : `${says} Hay: ${question.profiles.join('; ')}. Escriba uno de ellos, o borre la celda.`;
    }
    case 'date-order':
      return `Las fechas de “${question.header}” (columna ${question.column}), como ${question.example}, se pueden leer con el día primero o con el mes primero. Elija en el panel, o escriba dmy (día/mes) o mdy (mes/día) en la celda ${cells.dateOrder.label} de la hoja Duebook.`;
    case 'number-style':
      return `Los importes de “${question.header}” (columna ${question.column}), como ${question.example}, se pueden leer con punto decimal o con coma decimal. Elija en el panel, o escriba punto o coma en la celda ${cells.numberStyle.label} de la hoja Duebook.`;
    case 'dispute-column': {
      const says = `La celda ${cells.disputeColumn.label} de la hoja Duebook dice “${question.wanted}”`;
      const why = question.isTaken
        ? 'y esa columna de la cartera contiene otra cosa'
        : 'y la cartera no tiene ninguna columna con ese encabezado o letra';
      return question.columns.length === 0
        ? `${says}, ${why}. Borre la celda o agregue la columna a la cartera.`
        : `${says}, ${why}. Podría ser: ${question.columns.join('; ')}. Escriba una de ellas, o borre la celda.`;
    }
    case 'group-column': {
      const says = `La celda ${cells.groupBy.label} de la hoja Duebook dice “${question.wanted}”, y la cartera no tiene ninguna columna con ese encabezado o letra.`;
      return question.columns.length === 0
        ? `${says} Borre la celda o agregue la columna a la cartera.`
        : `${says} Podría ser: ${question.columns.join('; ')}. Escriba una de ellas, o borre la celda.`;
    }
  }
}

function missing({ field, header, proposal }: MissingColumn): string {
  const name = sheets.duebook.fields[field];
  if (header === '') return proposal === null ? name : `${name}, que puede ser “${proposal}”`;
  const was = `${name} (“${header}”)`;
  return proposal === null ? was : `${was}, que ahora puede ser “${proposal}”`;
}

function placesOf({ candidates }: { readonly candidates: readonly LedgerCandidate[] }): string {
  return candidates.map(({ place }) => place).join('; ');
}
