import type { FunctionCatalogueWords } from '../functionCatalogueWords';

export const functionCatalogue: FunctionCatalogueWords = {
  title: 'Funciones de Duebook',
  introduction: [
    'Para sus propias hojas: escriba =AGING en una celda y Excel las muestra. Cada una recibe rangos completos y la fecha de corte, y da cifras que coinciden con la hoja Antigüedad; al final se dice en qué pueden diferir. Si su Excel separa los argumentos con punto y coma, escriba ; en lugar de la coma.',
    'El resultado depende solo de lo que está entre paréntesis: nunca del día en que se abre el libro. Indique la celda con el nombre AsOfDate, que Duebook agrega, o una fecha propia.',
    'Quien no tiene el complemento ve las últimas cifras hasta que Excel las calcula de nuevo, y desde entonces #¿NOMBRE?. Lo que otros deben poder leer está en la hoja Antigüedad, en valores.',
  ],
  functions: {
    AGING: {
      description:
        'Antigüedad de las partidas abiertas: una fila por cuenta con tramos, créditos, sin fecha y total, y una de totales.',
      details: [
        'Las cuentas están en el orden en que aparecen; la que no debe nada ni tiene créditos se omite.',
        'Las filas sin fecha a nombre de Total, o de un subtotal como Total A1, no son partidas y se omiten.',
      ],
      examples: [
        {
          formula:
            '=AGING(OpenItems[Customer ID], OpenItems[Due Date], OpenItems[Open Balance], AsOfDate)',
          gives: 'Toda la antigüedad, desde esta celda hacia abajo y a la derecha.',
        },
        {
          formula: '=AGING(A2:A500, F2:F500, H2:H500, FECHA(2026,3,31), {15,30,60})',
          gives: 'Tramos Current, 1-15, 16-30, 31-60 y 61+.',
        },
      ],
    },
    'AGING.BUCKET': {
      description:
        'El tramo de cada vencimiento: Current, 1-30, 31-60, 61-90, 91+, o los tramos que indique edges.',
      details: [
        'El resultado tiene la forma de las fechas: una etiqueta para una celda, una columna para una columna. Una celda que no es una fecha tiene su propio error. Una vacía es No date.',
        'Termina en la última fila con contenido del rango, así que se puede indicar una columna completa.',
      ],
      examples: [
        { formula: '=AGING.BUCKET(F2, AsOfDate)', gives: 'El tramo de una partida.' },
        {
          formula: '=AGING.BUCKET(F2:F500, AsOfDate, "30,60,90,120")',
          gives: 'Una etiqueta junto a cada fila, con un tramo 91-120.',
        },
      ],
    },
    'AGING.SUMMARY': {
      description:
        'Antigüedad en total: una fila por tramo con su importe, número de partidas y parte del total.',
      details: [
        'Los créditos, las partidas sin fecha y el total tienen su propia fila. Si el total es cero o un saldo a favor, no hay partes.',
        'Aquí no hay cuentas que delaten una fila de totales: deje las filas de totales fuera de los rangos.',
      ],
      examples: [
        {
          formula: '=AGING.SUMMARY(OpenItems[Due Date], OpenItems[Open Balance], AsOfDate)',
          gives: 'Los totales de la antigüedad, uno debajo de otro.',
        },
      ],
    },
    'AGING.PASTDUE': {
      description:
        'Lo que se debe en partidas con más de over_days días de atraso; los créditos no se restan.',
      details: [
        'Con over_days 30, el primer día que cuenta es el 31. Las partidas sin fecha no entran, y las filas de totales deben quedar fuera de los rangos.',
      ],
      examples: [
        {
          formula: '=AGING.PASTDUE(OpenItems[Due Date], OpenItems[Open Balance], AsOfDate)',
          gives: 'Todo lo vencido.',
        },
        {
          formula: '=AGING.PASTDUE(F2:F500, H2:H500, AsOfDate, 30)',
          gives: 'Lo que tiene más de treinta días de atraso.',
        },
      ],
    },
    'AGING.PASTDUEPCT': {
      description:
        'La parte de todo lo abierto que tiene más de over_days días de atraso; 0.25 es la cuarta parte.',
      details: [
        'El todo es el total de la antigüedad, con créditos y partidas sin fecha, como en la hoja Antigüedad. Si es cero o un saldo a favor, el resultado es #N/D. Las filas de totales deben quedar fuera de los rangos. Dé a la celda formato de porcentaje.',
      ],
      examples: [
        {
          formula: '=AGING.PASTDUEPCT(OpenItems[Due Date], OpenItems[Open Balance], AsOfDate, 30)',
          gives: 'El % a más de 30 días de la reunión semanal.',
        },
      ],
    },
    'AGING.EXPLAIN': {
      description:
        'Por qué cada partida está en su tramo: una frase por partida, en inglés o español.',
      details: [
        'El resultado tiene la forma de los rangos y termina en su última fila con contenido. Una celda que no se puede leer tiene su propio error.',
        'Las frases están en inglés si language no es "es", sea cual sea el idioma en que Excel habla a quien mira. Los nombres de los tramos están en inglés en ambos.',
        'No tiene el parámetro credits: de un crédito siempre se dice que está en la columna Credits, también donde el AGING de al lado recibe otra manera de tratar los créditos.',
      ],
      examples: [
        {
          formula: '=AGING.EXPLAIN(F2, H2, AsOfDate, , "es")',
          gives:
            'Venció el 2026-02-28, 31 días antes del 2026-03-31: tramo 31-60 (de 31 a 60 días de atraso).',
        },
        {
          formula: '=AGING.EXPLAIN(F2:F500, H2:H500, AsOfDate, "30,60,90,120", "es")',
          gives: 'Una frase en español junto a cada fila.',
        },
      ],
    },
    'AGING.COLLECT': {
      description:
        'Lo que hay que cobrar de lo atrasado para que su parte del total baje hasta la meta.',
      details: [
        'Lo que se cobra sale tanto de lo atrasado como del total, así que es (atrasado - meta x total) / (1 - meta), redondeado hacia arriba al centavo para que la meta se cumpla. Si ya se cumple, el resultado es 0.',
        'Indique la meta como parte, 0.15 o 15%; se toma hasta la centésima de un por ciento.',
      ],
      examples: [
        {
          formula: '=AGING.COLLECT(180000, 1000000, 15%)',
          gives: '35,294.12: así quedan atrasados 144,705.88 de 964,705.88, el 15 %.',
        },
        {
          formula:
            '=AGING.COLLECT(AGING.PASTDUE(F2:F500, H2:H500, AsOfDate, 30), SUMA(H2:H500), 0.15)',
          gives: 'Lo que hay que cobrar de lo que pasa de 30 días para que no sea más del 15 %.',
        },
      ],
    },
  },
  parameters: {
    accounts:
      'Rango con la cuenta de cada partida: número o nombre. 123 y el texto 123 son lo mismo.',
    due_dates: 'Rango con el vencimiento de cada partida, del mismo tamaño.',
    balances:
      'Rango con lo que sigue abierto de cada partida, del mismo tamaño; créditos en negativo.',
    as_of: 'La fecha de corte: una fecha o una celda que la contiene.',
    edges:
      'Últimos días de los tramos: {30,60,90}, celdas o "30,60,90"; o "meses". Si falta: 30, 60, 90.',
    over_days:
      'Días de atraso después de los cuales cuenta una partida. Si falta: 0, todo lo vencido.',
    credits:
      'Lugar de los créditos: "columna propia" (si falta), "fecha propia", "por vencer", "más antiguas primero", "excluidos".',
    holidays:
      'Fechas no hábiles. Si se indica, aunque sea una celda vacía, se cuentan días hábiles.',
    language: 'Idioma de las frases: "en" o "es". Si falta: inglés.',
    over_amount: 'Lo que tiene más días de atraso que los de la meta.',
    total: 'Todo lo abierto, del que lo atrasado es una parte.',
    target: 'La mayor parte que puede estar atrasada: 0.15 o 15% para el quince por ciento.',
  },
  headings: {
    parameter: 'Parámetro',
    meaning: 'Significado',
    formula: 'Fórmula',
    gives: 'Resultado',
    example: 'Un ejemplo',
    rules: 'Cómo se leen las celdas',
    differences: 'En qué puede diferir la hoja Antigüedad',
  },
  optional: 'opcional',
  exampleHeaders: ['Cuenta', 'Vence', 'Saldo'],
  exampleText: (formula, asOf) => `${formula} con ${asOf} en F1 y estas partidas:`,
  rules: [
    'El día de su vencimiento una partida aún es Current; al día siguiente tiene 1 día de atraso, y el día 30 todavía es 1-30.',
    'Todos los rangos tienen el mismo tamaño. Las filas vacías no cuentan, así que se pueden indicar columnas completas; una fila de encabezados sobre las partidas se omite.',
    'Un importe menor que cero es un crédito, cualquiera que sea su fecha. Un importe sin fecha está en No date.',
    'Las funciones no conocen monedas: use una fórmula por moneda. Los importes se suman con exactitud, a dos decimales, o a tres o cuatro si algún importe los tiene; lo que excede se redondea en cada partida.',
    'Excel entrega una celda vacía de un rango como 0, así que 0 cuenta como vacío: también una cuenta 0, una fecha 0 y unos edges que solo tienen 0.',
    'Un texto se lee si significa lo mismo para todos: 2026-03-31, 31-mar-2026, 1,234.56, 512.00-. Con 3/4/2026 o 31/3/2026, cuyo orden de día y mes varía según el país, y con 1,234, que podría tener decimales, el resultado es un error que nombra la celda. En un libro con el sistema de fechas 1904 use solo fechas reales.',
    'Una celda con error nunca se omite: el resultado es #¡VALOR!, y la tarjeta junto a él nombra el argumento y su fila, contada desde la primera fila del rango.',
  ],
  differences: [
    'Ajustes: la hoja toma los tramos y los días de la hoja Duebook. Indique sus celdas por sus nombres, AsOfDate, DuebookBucketEdges, DuebookOverDays y DuebookCreditMode, y las funciones toman los mismos. No conocen disputas ni tolerancia, y AGING.SUMMARY y AGING.PASTDUE tampoco cuentas: los créditos se aplican entonces a lo más antiguo de todo.',
    'Fechas: en la hoja, la antigüedad de una partida sin vencimiento se cuenta desde su fecha de factura, y una partida con fecha posterior a la de corte queda fuera y se cuenta aparte. Las funciones solo ven los vencimientos.',
    'Decimales: en la hoja cada importe se redondea a los decimales de su moneda; aquí, solo más allá de los que tienen los importes, cuatro como máximo. Dos partidas de 10.005 USD son 20.02 en la hoja y 20.01 aquí.',
    'Celdas que no se pueden leer: la hoja calcula la antigüedad de las demás filas y nombra esas celdas, y puede deducir el orden de día y mes de toda una columna de textos. Una función da un error que nombra la primera de esas celdas.',
  ],
};
