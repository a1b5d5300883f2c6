import type { PaneWords } from '../paneWords';

export const pane: PaneWords = {
  pane: 'Duebook',
  navigation: 'Vistas',
  actions: {
    openDuebook: 'Abrir Duebook',
    refreshAging: 'Actualizar antigüedad',
    refreshAnyway: 'Actualizar de todos modos',
    useToday: 'Usar hoy',
    followUpList: 'Lista de seguimiento',
    keepSnapshots: 'Guardar historial',
    markDisputes: 'Marcar disputas',
    unmarkDisputes: 'Quitar marcas',
    chooseDisputeColumn: 'Elegir una columna',
    addDisputeColumn: 'Agregar una columna En disputa',
    addAgeColumns: 'Agregar columnas de antigüedad',
    copyWithAges: 'Hacer una copia con la antigüedad',
    supervisorPage: 'Hacer la página del supervisor',
    disputeList: 'Lista de disputas',
    meetingPack: 'Preparar la reunión',
    putInSampleData: 'Poner datos de ejemplo',
    shareInPlace: 'Dejar este libro listo para compartir',
    repairFormulas: 'Reparar fórmulas',
    checkBeforeSharing: 'Revisar antes de compartir',
    putBackLast: 'Deshacer',
  },
  cancel: 'Cancelar',
  dismiss: 'Cerrar mensaje',
  details: 'Detalles',
  ageAsOf: (day) => `Calcular al ${day}`,
  header: {
    label: 'Este libro',
    workbook: 'Libro',
    asOf: 'Fecha de corte',
    day,
    fixed,
    tieOut: 'Cuadre',
    notRefreshed: 'sin actualizar',
  },
  running: {
    openDuebook: 'Preparando la hoja Duebook',
    refreshAging: 'Actualizando la antigüedad',
    refreshAnyway: 'Actualizando la antigüedad',
    useToday: 'Actualizando la antigüedad a la fecha de hoy',
    followUpList: 'Preparando la lista de seguimiento',
    keepSnapshots: 'Trabajando en el historial',
    markDisputes: 'Marcando las disputas',
    unmarkDisputes: 'Quitando las marcas de disputa',
    chooseDisputeColumn: 'Abriendo la hoja Duebook',
    addDisputeColumn: 'Agregando la columna de disputa',
    addAgeColumns: 'Agregando las columnas de antigüedad',
    copyWithAges: 'Copiando la cartera con la antigüedad',
    supervisorPage: 'Haciendo la página del supervisor',
    disputeList: 'Haciendo la lista de disputas',
    meetingPack: 'Preparando la reunión',
    putInSampleData: 'Poniendo datos de ejemplo',
    shareInPlace: 'Dejando el libro listo para compartir',
    repairFormulas: 'Reparando fórmulas',
    checkBeforeSharing: 'Revisando el libro',
    putBackLast: 'Restableciendo lo que había antes',
    looking: 'Examinando el libro',
    reading: 'Leyendo la cartera',
  },
  progress: (done, of) => `${figure(done)} de ${figure(of)} filas`,
  firstRun: {
    title: 'Clasifique por antigüedad las partidas abiertas de este libro',
    promise:
      'Actualizar antigüedad agrega una hoja con cada cuenta por días de atraso y comprueba que su total coincida con la cartera al centavo.',
    needs:
      'La cartera necesita una fila de encabezados, una cuenta, un saldo y una fecha. El orden no importa.',
    safe: 'Sus filas quedan como están y nada sale del libro.',
  },
  noFigures: {
    coming: 'Las cifras están en camino',
    title: 'Todavía no hay cifras',
    text: 'Actualizar antigüedad lee la cartera y pone las hojas al día.',
  },
  viewFailure: {
    title: 'No se pudo mostrar esta vista',
    text: 'Una parte de Duebook no se cargó, quizá porque no hay conexión. El libro no se tocó. Revise la conexión y vuelva a cargar el panel.',
    reload: 'Volver a cargar el panel',
  },
};

// Latin American figures, 1,234.56, whatever region the browser is set to.
function figure(count: number): string {
  return count.toLocaleString('en-US');
}

const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre';

function day(isoDate: string): string {
  const [year, month, dayOfMonth] = isoDate.split('-').map(Number);
  return `${dayOfMonth} de ${MONTHS.split(' ')[(month ?? 1) - 1]} de ${year}`;
}

function fixed(daysAgo: number): string {
  if (daysAgo === 0) return 'fija, hoy';
  if (daysAgo === 1) return 'fija, ayer';
  if (daysAgo === -1) return 'fija, mañana';
  return daysAgo > 0
    ? `fija, hace ${figure(daysAgo)} días`
    : `fija, dentro de ${figure(-daysAgo)} días`;
}
