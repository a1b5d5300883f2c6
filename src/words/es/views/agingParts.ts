import type { AgingPartWords } from '../../views/agingPartWords';

export const agingParts: AgingPartWords = {
  list: 'Más sobre la antigüedad',
  back: 'Volver a Antigüedad',
  targets: {
    title: 'Metas',
    of: (percent, allowed) => `${percent} de un máximo de ${allowed}`,
    within: 'cumple',
    over: 'excede',
    nothingOpen: 'nada abierto',
    inCredit: 'sin porcentaje: los créditos superan lo adeudado',
    isOver: (amount) => `${amount} de atraso`,
    between: (least, most, allowed, overDays) =>
      `entre ${least} y ${most}, máximo ${allowed}: la lista no separa el día ${overDays}`,
    groupsOver: (count) => (count === 1 ? '1 grupo excede' : `${figure(count)} grupos exceden`),
    net: (percent) => `Sin lo disputado ${percent}`,
    met: (count, of) =>
      `${figure(count)} de ${figure(of)} ${count === 1 ? 'cumplida' : 'cumplidas'}`,
    collect: (amount, count) => `Cobrar ${amount} de ${accounts(count)}`,
    needed: (amount) => `Cobrar ${amount}`,
    none: 'No hay metas definidas',
    noneText:
      'Indique lo que permite la gerencia, por ejemplo 15 % a más de 30; 5 % a más de 90. Cada porcentaje se muestra entonces junto a su meta, con el camino para volver a cumplirla.',
    set: 'Definir metas',
    whole: 'Todas las cuentas',
    groups: (header) => `Por ${header}`,
    noGroup: '(sin indicar)',
    ownTargets: 'metas propias',
    unknown: (groups) => `Hay metas para grupos que la cartera no nombra: ${groups}.`,
    moreGroups: (count) =>
      `${figure(count)} ${count === 1 ? 'grupo más está' : 'grupos más están'} en la hoja.`,
  },
  wayBack: {
    title: 'Cómo volver a la meta',
    plan: (amount, count) =>
      `Cobre ${amount} de ${count === 1 ? 'esta cuenta' : `estas ${figure(count)} cuentas`}.`,
    lacking: (amount) => `No alcanza: aun con todas las cuentas faltan ${amount}.`,
    notReachable:
      'Cobrar no basta para llegar a la meta, porque los créditos dejan en total menos que lo atrasado: aplíquelos.',
    credits: (amount) => `créditos de ${amount} por aplicar`,
    hardest: 'la que más exige',
    ofOver: (amount, over) => `de ${amount} a ${over.toLowerCase()}`,
    dispute: 'resolver la disputa',
    list: (over) => `Por cobrar, a ${over.toLowerCase()}`,
    none: 'Se cumplen todas las metas',
    noneText: 'A esta fecha no hay nada que llevar de vuelta a su meta.',
    notAll: 'No se cumplen todas las metas',
    notAllText:
      'No hay un plan para todas las cuentas juntas: las metas dicen qué grupo excede la suya o qué porcentaje no se puede saber.',
  },
  rolling: {
    title: 'Por pasar de tramo',
    meaning: (count, until) =>
      `Lo que pasa a un tramo más antiguo en los próximos ${days(count)}, hasta el ${until}, si no se paga nada.`,
    buckets: 'Por tramo',
    accounts: 'Por cuenta',
    to: 'a',
    on: (from, to, day) => `${from} a ${to} el ${day}`,
    others: (count, amount) => `y ${figure(count)} más, ${amount} en conjunto`,
    then: (count) => `En ${days(count)}`,
    none: (count) => `Nada pasa a un tramo más antiguo en los próximos ${days(count)}.`,
    untold:
      'No se puede saber qué está por pasar de tramo: la lista llegó clasificada, sin fechas.',
  },
  due: {
    title: 'Próximos vencimientos',
    meaning: 'Lo que aún no vence, según lo pronto que vencerá.',
    within: (from, to) => `En ${figure(from)}-${figure(to)} días`,
    later: (after) => `En más de ${days(after)}`,
    total: 'Por vencer',
    none: 'No hay nada por vencer.',
  },
  groups: {
    title: 'Por grupo',
    by: (header) => `Por ${header}`,
    accounts,
    none: 'Las cuentas no están agrupadas',
    noneText:
      'Elija la columna de la cartera que dice de quién es cada cuenta: gestor, vendedor, matriz o zona.',
    choose: 'Elegir una columna',
  },
  trend: {
    title: 'Tendencia',
    drawn: (first, from, last, to) =>
      first === last
        ? `${last}: ${to} con atraso mayor`
        : `Del ${from} el ${first} al ${to} el ${last}`,
    share: '% con atraso mayor',
    net: 'Sin lo disputado',
    target: 'Meta',
    table: 'Día por día',
    oneDay: 'Habrá una línea a partir del próximo día en que se actualice.',
    broken: 'Donde la línea se interrumpe, se contaban otros días de atraso.',
    none: 'No se guarda un historial',
    noneText:
      'Guardar historial agrega una hoja con una fila por día, y desde entonces cada actualización agrega la suya. Al eliminar la hoja deja de guardarse.',
  },
  changes: {
    title: 'Comparar con un día',
    with: 'Comparar con',
    compare: 'Comparar',
    wholeOnly: 'solo por tramo',
    noDays: 'Todavía no hay un día anterior. Una actualización en otro día lo agrega.',
    since: (day) => `Desde el ${day}`,
    change: 'Cambio',
    now: 'Ahora',
    otherDays: 'Entonces se contaban otros días de atraso, por eso no se compara.',
    otherBuckets: 'Entonces los tramos eran otros, por eso no se comparan.',
    otherRules: (then) =>
      `Las cifras de entonces se calcularon con otras reglas (${then}): parte del cambio se debe a eso.`,
    accounts: 'Cuentas, según cuánto cambiaron',
    noAccounts: 'De este día solo se guardan los tramos, no las cuentas.',
    nobody: 'Ninguna cuenta debe más ni menos que entonces.',
  },
  rolls: {
    title: 'Tasas de traspaso',
    meaning: 'Qué parte de un tramo estaba en el siguiente tras tantos días como abarca.',
    since: (day) => `desde el ${day}`,
    reasons: {
      'no-snapshot': 'sin historial de entonces',
      'other-buckets': 'entonces otros tramos',
      'other-rules': 'entonces otras reglas',
      'nothing-then': 'no había nada en él',
      'not-comparable': 'no comparable',
    },
  },
  columns: {
    title: 'Antigüedad en la cartera',
    meaning:
      'Para quienes no tienen Duebook: las columnas Tramo y Días de atraso, en fórmulas que siguen la fecha de corte.',
    beside: 'Dos columnas a la derecha de la propia cartera.',
    copy: 'Una hoja nueva con las filas de la cartera y las dos columnas; la cartera queda como está.',
  },
};

function accounts(count: number): string {
  return `${figure(count)} ${count === 1 ? 'cuenta' : 'cuentas'}`;
}

function days(count: number): string {
  return `${figure(count)} ${count === 1 ? 'día' : 'días'}`;
}

// Latin American figures, 1,234.56, whatever region the browser is set to.
function figure(count: number): string {
  return count.toLocaleString('en-US');
}
