import type { OwnerWords } from '../ownerWords';

/** Lo que se dice de los libros de cada responsable, en español. */
export const owners: OwnerWords = {
  opened: (books) => {
    const named = books.map(
      ({ name, accounts }) => `${name} (${accounts === 1 ? '1 cuenta' : `${accounts} cuentas`})`,
    );
    return books.length === 1
      ? `Se abrió un libro para ${named.join('')}. Guárdelo con un nombre propio antes de enviarlo.`
      : `Se abrieron ${books.length} libros, uno para cada responsable: ${named.join(', ')}. Guarde cada uno con un nombre propio antes de enviarlo.`;
  },
  asOfFixed: (isoDate) => `Las cifras quedan al ${isoDate}.`,
  columnsLeftOut: (columns) => `No se incluyen, por ser privadas: ${columns.join(', ')}.`,
  title: (name, isoDate) => `Cuentas por cobrar de ${name} · al ${isoDate}`,
  noName: '(sin responsable)',
  failures: {
    notGrouped:
      'No hay archivo que preparar, porque ninguna columna de la cartera dice de quién son las partidas. Indique una en Configuración, Agrupar por, y vuelva a intentarlo.',
    accountsInHeadings:
      'En esta cartera los clientes figuran en encabezados entre las filas, así que una parte de ella no diría de quién son sus partidas. Expórtela con el cliente en cada fila y vuelva a intentarlo.',
    nobodyChosen: 'Elija al menos un responsable.',
    nothingOpen: (names) =>
      `${names.join(', ')}: no hay nada pendiente, así que no se preparó ningún libro.`,
    notOpened: (names) =>
      `Excel no abrió ningún libro para ${names.join(', ')}. Si el navegador bloquea ventanas nuevas, permítalas en esta página y vuelva a elegir estos nombres.`,
    differs: (names) =>
      `No se preparó ningún libro para ${names.join(', ')}: leída por sí sola, esa parte de la cartera no suma lo que dice la antigüedad. Revise las incidencias en la hoja Duebook y vuelva a intentarlo.`,
  },
};
