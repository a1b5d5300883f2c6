import type { CheckingWords } from '../checkingWords';

const figure = (count: number) => count.toLocaleString('es-MX');
const counted = (count: number, one: string, many: string) =>
  `${figure(count)} ${count === 1 ? one : many}`;
const on = (sheets: string) => (sheets === '' ? '' : ` en ${sheets}`);

/** What is said about looking through a workbook before it is handed over, in Spanish. */
export const checking: CheckingWords = {
  clean: (sheets) =>
    `${counted(sheets, 'hoja revisada', 'hojas revisadas')}: nada impide compartir el libro. No se cambió nada.`,
  found: (kinds, sheets) =>
    `${counted(sheets, 'hoja revisada', 'hojas revisadas')}: hay ${counted(kinds, 'punto', 'puntos')} que conviene ver antes de compartir. No se cambió nada.`,
  findings: {
    stale: () => 'Las cifras no están al día.',
    'tie-out': (count, sheets) =>
      `${counted(count, 'antigüedad no cuadra', 'antigüedades no cuadran')} con la cartera${on(sheets)}.`,
    functions: (count, sheets) =>
      `${counted(count, 'celda usa', 'celdas usan')} una función AGING${on(sheets)}: sin Duebook ${count === 1 ? 'muestra' : 'muestran'} #¿NOMBRE?.`,
    'broken-formulas': (count, sheets) =>
      `${counted(count, 'fórmula de Duebook está dañada', 'fórmulas de Duebook están dañadas')}${on(sheets)}.`,
    'external-links': (count, sheets) =>
      count === 0
        ? 'Un nombre o un gráfico lee otro libro.'
        : `${counted(count, 'fórmula lee', 'fórmulas leen')} otro libro${on(sheets)}.`,
    private: (_, sheets) =>
      `Lo que usted marcó como privado está en este libro${on(sheets)}. Una copia para compartir no lo lleva.`,
    'hidden-sheets': (count, sheets) =>
      `${counted(count, 'hoja está oculta', 'hojas están ocultas')}: ${sheets}.`,
    'hidden-rows': (count, sheets) =>
      `${counted(count, 'fila está oculta o filtrada', 'filas están ocultas o filtradas')}${on(sheets)}.`,
    'hidden-columns': (count, sheets) =>
      `${counted(count, 'columna está oculta', 'columnas están ocultas')}${on(sheets)}.`,
    comments: (count, sheets) =>
      `${counted(count, 'comentario va', 'comentarios van')} con el libro${on(sheets)}.`,
    properties: (count) =>
      `Las propiedades del archivo contienen ${counted(count, 'dato', 'datos')} de personas o de la empresa.`,
  },
  fixes: {
    show: 'Mostrar',
    values: 'Dejar solo los valores',
    empty: 'Vaciar',
    refresh: 'Actualizar',
    swap: 'Sustituir las funciones',
    repair: 'Reparar',
  },
  fixed: {
    show: (count) =>
      count === 1
        ? 'Ya está a la vista. Con Deshacer no se vuelve a ocultar.'
        : `Ya están a la vista: ${figure(count)}. Con Deshacer no se vuelven a ocultar.`,
    values: (count) =>
      count === 1
        ? '1 fórmula quedó como el valor que mostraba.'
        : `${figure(count)} fórmulas quedaron como los valores que mostraban.`,
    empty: (count) =>
      `Se ${count === 1 ? 'quitó' : 'quitaron'} ${counted(count, 'dato', 'datos')} de las propiedades del archivo. Con Deshacer no ${count === 1 ? 'vuelve' : 'vuelven'}. Excel escribe el nombre de quien lo guarde después; para quitarlo también, use Archivo > Información > Inspeccionar documento.`,
  },
  gone: 'Eso ya está en orden. No se cambió nada.',
  notOurs: 'Eso lo decide usted: Duebook no cambia nada ahí.',
  protectedSheets: (sheets) =>
    `Quedaron como estaban, porque están protegidas: ${sheets}. Desprotéjalas (Revisar > Desproteger hoja) e inténtelo de nuevo.`,
  showErrors: (count, places) =>
    `${counted(count, 'fórmula muestra un error y quedó como estaba', 'fórmulas muestran un error y quedaron como estaban')} (${places.join(', ')}).`,
  protectedWorkbook:
    'La estructura de este libro está protegida, así que no se pueden mostrar las hojas ocultas. Desprotéjala (Revisar > Proteger libro) e inténtelo de nuevo. No se cambió nada.',
  propertyKinds: {
    author: 'autor',
    lastAuthor: 'último que guardó',
    manager: 'administrador',
    company: 'compañía',
    keywords: 'etiquetas',
    comments: 'comentarios',
    custom: 'propiedades propias',
  },
  difference: (sheet, amount) => `${sheet}: la diferencia es ${amount}`,
  differenceUnknown: (sheet) => `${sheet}: la diferencia no se puede calcular`,
  causesOn: (sheet) => `Las causas están en ${sheet}`,
  linkedCharts: (charts) => `Gráficos que leen otro libro (Seleccionar datos): ${charts}`,
  linkedNames: (names) =>
    `Nombres que se refieren a otro libro (Fórmulas > Administrador de nombres): ${names}`,
  madeFor: (isoDay) => `Las cifras son del ${isoDay}; al actualizar se toma el día de hoy`,
  privateColumn: (header, sheet) => `la columna ${header} de ${sheet}`,
  privateBlock: (heading, sheet) => `las filas por grupo bajo ${heading} de ${sheet}`,
  privateSheet: (sheet) => `la hoja ${sheet}`,
  filtered: (sheets) => `Algunas están ocultas por un filtro; al mostrarlas se quita: ${sheets}`,
};
