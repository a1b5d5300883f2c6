import type { Basis } from '../../receivables/settings/settings';
import type { ConventionWords } from '../conventionWords';

const BY: Readonly<Record<Basis, string>> = {
  due: 'fecha de vencimiento',
  invoice: 'fecha de factura',
  posting: 'fecha de contabilización',
};

export const conventions: ConventionWords = {
  ages: (basis, isoDay) => `Su sistema calcula la antigüedad por ${BY[basis]} al ${day(isoDay)}`,
  countsDays: (basis, isoDay) =>
    `Su sistema cuenta los días desde la ${BY[basis]} al ${day(isoDay)}`,
  includesDay: (header, last) => `${header} incluye el día ${last}`,
  includesByHeader: (header, last) => `${header} incluye el día ${last}, según su encabezado`,
  endsWithDay: (header, last) => `${header} termina el día ${last}`,
  differ: (rows, compared) => {
    if (rows === 0) {
      return compared === 1 ? 'su única fila coincide' : `las ${figure(compared)} filas coinciden`;
    }
    return `${counted(rows)} ${rows === 1 ? 'difiere' : 'difieren'}`;
  },
  fewCompared: (rows) =>
    rows === 1 ? 'Solo se pudo comparar 1 fila.' : `Solo se pudieron comparar ${counted(rows)}.`,
  inNone: (rows) =>
    `${counted(rows)} no ${rows === 1 ? 'está' : 'están'} en ninguno de sus tramos.`,
  alsoBy: (basis, isoDay, edges) =>
    `También podría ser por ${BY[basis]} al ${day(isoDay)}${edges === '' ? '' : `, con los límites de tramo ${edges}`}.`,
  alsoOtherDay: 'Otra fecha de corte con otros límites lo explicaría igual de bien.',
  overlapping:
    'Sus tramos se traslapan: donde dos se tocan, un día cuenta en ambos. Eso no se puede configurar aquí.',
  byMonths:
    'Sus tramos son meses del calendario. Como números de días no se pueden configurar aquí.',
  unusable: (edges) => `Sus límites, ${edges}, no se pueden configurar aquí.`,
  none: (basis, isoDay, rows, compared) =>
    `Ninguna regla da la antigüedad de la exportación: la más cercana, por ${BY[basis]} al ${day(isoDay)}, deja fuera ${figure(rows)} de ${counted(compared)}.`,
  sameAsHere: 'Aquí las cifras se calculan de la misma manera.',
  otherThanHere: (settings) =>
    `Aquí las cifras se calculan de otra manera: ${settings.join(', ')}.`,
  change: (label, now, before) => `${label}: ${now} (antes ${before})`,
  rolling: (isoDay) => `${isoDay}, avanza a hoy`,
  adopted: (changes) =>
    `Se calcula como el sistema que hizo la exportación: ${changes.join('; ')}. Para volver atrás, cambie estos valores en Ajustes o en la hoja Duebook.`,
  unknown:
    'La exportación no muestra cómo calcula su sistema la antigüedad, así que no hay nada que adoptar.',
};

function counted(rows: number): string {
  return `${figure(rows)} ${rows === 1 ? 'fila' : 'filas'}`;
}

// Latin American figures, 1,234.56, whatever region the browser is set to.
function figure(count: number): string {
  return count.toLocaleString('en-US');
}

const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  );

function day(isoDay: string): string {
  const [year, month, ofMonth] = isoDay.split('-').map(Number);
  return `${ofMonth} de ${MONTHS[(month ?? 1) - 1]} de ${year}`;
}
