import type { BenchWords } from './benchWords';

export const spanish: BenchWords = {
  name: 'Banco de pruebas de Duebook',
  purpose: 'Hace las veces de Excel',
  open: 'Abrir',
  save: 'Guardar como .xlsx',
  switches: 'Condiciones',
  close: 'Cerrar',
  ribbon: 'Cinta de opciones',
  homeTab: 'Inicio',
  sheet: 'Libro',
  pane: 'Panel de tareas',
  showPane: 'Mostrar el panel',
  hidePane: 'Ocultar el panel',
  paneWidth: 'Ancho del panel',
  dropHere: 'Suelte un archivo .xlsx o .csv para abrirlo',
  starting: 'Iniciando el complemento',
  opening: (file) => `Abriendo ${file}`,
  saved: (file) => `${file} está en sus descargas.`,
  created: (count) =>
    count === 1
      ? 'El complemento creó un libro nuevo. Excel lo mostraría en su propia ventana.'
      : `El complemento creó ${count} libros nuevos. Excel mostraría cada uno en su propia ventana; este es el primero.`,
  createdName: 'Copia para compartir.xlsx',
  openCreated: 'Abrirlo aquí',
  keepCreated: 'Descargarlo',
  dismiss: 'Descartar',
  noTable: 'En esta hoja no hay ninguna tabla que filtrar.',
  coAuthorWrote: (cell) => `Un coautor escribió en ${cell}.`,
  nothingToWrite: 'En esta hoja no hay nada que un coautor pudiera cambiar.',
  refused: {
    byCode: {
      AccessDenied: 'Está protegido. Quite primero la protección.',
      FilteredRangeConflict:
        'No es posible mientras un filtro oculta filas. Borre primero el filtro.',
      FormulaLengthExceedsLimit: 'La fórmula es demasiado larga.',
      InsertDeleteConflict:
        'Se movería solo una parte de una tabla. Seleccione filas o columnas enteras.',
      ItemAlreadyExists: 'Ya hay algo con ese nombre.',
      MergedRangeConflict: 'No es posible con celdas combinadas.',
      NonBlankCellOffSheet: 'Habría celdas que saldrían de la hoja.',
    },
    notInList: (cell, allowed, typed) =>
      `${cell} admite uno de estos valores: ${allowed.join(', ')}. "${typed}" no es uno de ellos.`,
    other: 'Excel no haría esto.',
  },
  unexpected: (problem) => `Falló el propio banco de pruebas: ${problem}`,
  notEmulated: (members) => `El complemento usó algo que aquí no se conoce: ${members}`,
  switch: {
    protectedSheet: {
      label: 'Hoja protegida',
      hint: 'Excel rechaza lo que se escriba en la hoja activa.',
    },
    activeFilter: {
      label: 'Filtro activo',
      hint: 'La tabla de la hoja activa muestra solo algunas filas.',
    },
    cellEdit: {
      label: 'Alguien escribe en una celda',
      hint: 'Excel no atiende a nadie hasta que la celda termine.',
    },
    payloadLimit: {
      label: 'Límite de 5 MB',
      hint: 'Se rechazan solicitudes y respuestas mayores, como en la web.',
    },
    recipient: {
      label: 'Destinatario sin el complemento',
      hint: 'Sin panel ni botones; las funciones pasan a #NAME? al calcularse.',
    },
    excel: {
      label: 'Excel',
      hint: 'Lo más nuevo se rechaza. El panel vuelve a empezar.',
    },
    delay: { label: 'Respuestas', hint: 'Cuánto espera cada solicitud.' },
    language: { label: 'Idioma', hint: 'El de Excel y, con él, el del panel.' },
    dataLocale: {
      label: 'Formato regional',
      hint: 'Cómo se lee lo que se escribe: 3/4/2026, 1.234,56.',
    },
    theme: { label: 'Tema', hint: 'Contraste alto: inicie con --contrast.' },
    coAuthor: { label: 'Un coautor edita', hint: 'Cambia un importe de la hoja activa.' },
  },
  options: {
    excel: { '2021': '2021', '2024': '2024', '365': '365', web: 'Web' },
    delay: { '0': 'Al instante', '400': '0.4 s', '2000': '2 s' },
    language: { en: 'English', es: 'Español' },
    dataLocale: {
      'en-US': 'Estados Unidos',
      'en-GB': 'Reino Unido',
      'es-ES': 'España',
    },
    theme: { light: 'Claro', dark: 'Oscuro' },
  },
};
