import type { FunctionWords, RangeSize } from '../functionWords';

/** Excel's errors as its Spanish surface writes them. */
const ERRORS: ReadonlyMap<string, string> = new Map([
  ['#N/A', '#N/D'],
  ['#VALUE!', '#¡VALOR!'],
  ['#NAME?', '#¿NOMBRE?'],
  ['#REF!', '#¡REF!'],
  ['#DIV/0!', '#¡DIV/0!'],
  ['#NUM!', '#¡NUM!'],
  ['#NULL!', '#¡NULO!'],
  ['#SPILL!', '#¡DESBORDAMIENTO!'],
]);

export const functions: FunctionWords = {
  atRow: (argument, row) => `${argument}, fila ${row}`,
  atColumn: (argument, column) => `${argument}, columna ${column}`,
  atCell: (argument, row, column) => `${argument}, fila ${row}, columna ${column}`,
  cellError: (place, error) =>
    `${place} es ${ERRORS.get(error) ?? error}. Corrija la celda o envuelva el rango en SI.ERROR.`,
  notDate: (place, text) => `${place} no es una fecha: ${text}.`,
  ambiguousDate: (place, text) =>
    `${place} es un texto con día y mes en un orden que varía según el país: ${text}. Use fechas reales o escriba 2026-03-31.`,
  notAmount: (place, text) => `${place} no es un importe: ${text}.`,
  ambiguousAmount: (place, text) =>
    `${place} es un texto cuyo separador puede ser de miles o de decimales: ${text}. Use números reales.`,
  tooLarge: (place) =>
    `${place} es demasiado grande para sumarse con exactitud: un importe puede tener 15 dígitos, de ellos dos a cuatro decimales.`,
  sizes: (one, other) =>
    `${size(one)} y ${size(other)}. Indique rangos del mismo tamaño, con las mismas filas.`,
  oneCell: (argument) => `${argument} debe ser una sola celda o un valor, no un rango.`,
  asOfMissing:
    'as_of está vacío. Indique la fecha de corte, por ejemplo la celda con el nombre AsOfDate.',
  edges: {
    none: 'edges: no contiene ningún número.',
    'not-whole':
      'edges: algo de lo escrito no es un número entero. Escriba por ejemplo "30,60,90".',
    negative: 'edges: contiene un número menor que 0; solo el primero puede serlo, y solo -1.',
    'not-increasing': 'edges: cada número debe ser mayor que el anterior.',
    'too-many': 'edges: son demasiados números; caben 12, con el 0.',
    'too-far': 'edges: contiene un número mayor que 36,525, un siglo en días.',
  },
  intervals: {
    overlap: (one, other) =>
      `edges: ${one} y ${other} se traslapan, así que un día estaría en ambos.`,
    gap: (one, other) => `edges: entre ${one} y ${other} queda un día sin tramo.`,
  },
  overDays: 'over_days debe ser un número entero de días, de 0 a 36,525.',
  noShare: 'El total es cero o un saldo a favor, así que nada es parte de él.',
  credits:
    'credits debe ser "columna propia", "fecha propia", "por vencer", "más antiguas primero" o "excluidos".',
};

function size({ argument, rows, columns }: RangeSize): string {
  const tall = `${argument} tiene ${count(rows)} ${rows === 1 ? 'fila' : 'filas'}`;
  return columns === 1 ? tall : `${tall} de ${count(columns)} columnas`;
}

function count(number: number): string {
  return number.toLocaleString('en-US');
}
