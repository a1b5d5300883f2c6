import type { ShareViewWords } from '../../views/shareViewWords';

export const share: ShareViewWords = {
  title: 'Compartir',
  invitation: 'Entregue este libro de modo que esté bien también sin Duebook.',
  check: {
    notYet: 'Aún sin revisar',
    notYetText:
      'La revisión lee todas las hojas, también las ocultas, y no cambia nada. Dice qué vería quien recibe el libro sin Duebook.',
    outdated: 'Se revisó antes del último cambio.',
  },
  nothingOurs: 'En este libro no hay nada de Duebook',
  nothingOursText:
    'Ninguna hoja es de Duebook y ninguna celda usa sus funciones. Actualizar antigüedad crea las hojas; lo que se halló abajo vale de todos modos.',
  preview: {
    title: 'Qué se hará al compartir',
    formulas: 'Fórmulas de Duebook',
    noFormulas: 'Ninguna: todas las celdas funcionan sin Duebook.',
    swaps: (sheet, ...counts) => `${sheet}: ${parts(...counts)}`,
    asOf: 'Fecha de corte',
    fixed: (day) => `${day}, fija`,
    willBeFixed: (day) => `${day}; quedará fija, para que nada se mueva`,
    fixedWithout: 'Fija',
    willBeFixedWithout: 'Quedará fija, para que nada se mueva',
    leftOut: 'Se queda aquí',
    nothingPrivate: 'No hay nada marcado como privado.',
    privateColumns: (sheet, headers) => `${headers}, en ${sheet}`,
    privateBlocks: (sheet, headings) => `Las filas por grupo bajo ${headings}, en ${sheet}`,
    privateSheet: (sheet) => `La hoja ${sheet}`,
    choosePrivate: 'Elegir qué es privado',
    inCopy: 'En una copia',
    readsPrivate:
      'Las fórmulas que leen lo que se queda aquí conservan su número; si traían un texto, van vacías. Las frases de Duebook dicen … en lugar de un nombre privado.',
    comments: (count) =>
      count === 1
        ? 'Se incluye 1 comentario, sin su autor.'
        : `Se incluyen ${figure(count)} comentarios, sin sus autores.`,
    links: 'Las fórmulas que leen otro libro conservan su valor.',
    charts: (count, sheets) =>
      `${count === 1 ? 'No se puede incluir 1 gráfico, por su tipo' : `No se pueden incluir ${figure(count)} gráficos, por su tipo`}: ${sheets}.`,
    neverCopied:
      'Las macros, las consultas, las segmentaciones y los vínculos a archivos se quedan aquí; las tablas dinámicas pasan a ser celdas.',
  },
  findings: {
    title: 'Qué mirar antes',
    none: 'Nada impide compartirlo.',
    open: (count) => (count === 0 ? 'todo decidido' : `${figure(count)} por decidir`),
    leave: 'Dejar',
    leaveNamed: (finding) => `Dejar como está: ${finding}`,
    left: 'Se deja como está:',
    takeUp: 'Volver a mirarlo',
    takeUpNamed: (finding) => `Volver a mirarlo: ${finding}`,
    fixNamed: (fix, finding) => `${fix}: ${finding}`,
    done: 'Hecho:',
  },
  inPlace: {
    title: 'En este libro',
    text: 'Las celdas con funciones de Duebook pasan a ser fórmulas de Excel o valores, aquí en este archivo. Lo privado sigue en él: para dejarlo fuera, haga una copia.',
  },
  copy: {
    title: 'En una copia',
    text: 'Un libro nuevo con las hojas que usted elija, en este orden. Lo privado queda fuera. La fórmula que lee una hoja que no va conserva su valor.',
    name: 'Título de la copia',
    sheets: 'Hojas de la copia',
    make: (sheets) => (sheets === 1 ? 'Copiar 1 hoja' : `Copiar ${figure(sheets)} hojas`),
    none: 'Elija al menos una hoja.',
    kinds: { ours: 'de Duebook', ledger: 'su cartera', other: 'suya' },
    hidden: 'oculta',
    private: 'privada, queda fuera',
    without: (headers) => `sin ${headers}`,
    up: (sheet) => `Subir ${sheet}`,
    down: (sheet) => `Bajar ${sheet}`,
    moved: (sheet, place, of) => `${sheet} es ahora la hoja ${figure(place)} de ${figure(of)}.`,
  },
  owners: {
    title: 'Un archivo por responsable',
    text: 'Un libro nuevo por cada nombre que usted elija, solo con las partidas y el seguimiento de sus cuentas.',
    list: (header) => `De quién: ${header}`,
    all: 'Todos',
    make: (owners) =>
      owners === 0
        ? 'Crear libros'
        : owners === 1
          ? 'Crear 1 libro'
          : `Crear ${figure(owners)} libros`,
    none: 'Elija al menos un nombre.',
    notGrouped: 'Ninguna columna de la cartera dice de quién es cada cuenta.',
    notRead: 'Primero presione Actualizar antigüedad: la cartera dice de quién es cada cuenta.',
    chooseColumn: 'Elegir una columna',
  },
  meeting: {
    title: 'Para la reunión',
    page: 'Una página impresa: lo atrasado frente a la meta, por responsable, las cuentas mayores y los asuntos por decidir.',
    pack: 'Agenda, página del supervisor, seguimiento, antigüedad y disputas en una sola impresión, en un libro nuevo.',
    disputes: 'Todo lo que está en disputa y desde cuándo, primero lo más antiguo.',
  },
  repair: {
    title: 'Fórmulas que muestran #¿NOMBRE?',
    text: 'Busca en todo el libro las fórmulas que perdieron Duebook en otro equipo y las repara.',
  },
};

function parts(live: number, values: number, lost: number): string {
  const some = [
    { count: live, one: 'sigue viva', more: 'siguen vivas' },
    { count: values, one: 'pasa a ser un valor', more: 'pasan a ser valores' },
    {
      count: lost,
      one: 'no muestra un resultado que conservar',
      more: 'no muestran un resultado que conservar',
    },
  ].filter(({ count }) => count > 0);
  return some
    .map(({ count, one, more }, at) => {
      const who = at === 0 ? cells(count) : figure(count);
      return `${who} ${count === 1 ? one : more}`;
    })
    .join(', ');
}

function cells(count: number): string {
  return count === 1 ? '1 celda' : `${figure(count)} celdas`;
}

function figure(count: number): string {
  return count.toLocaleString('en-US');
}
