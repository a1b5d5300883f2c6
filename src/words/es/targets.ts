import type { TargetWords } from '../targetWords';

const figure = (count: number) => count.toLocaleString('en-US');
const counted = (count: number, one: string, many: string) =>
  `${figure(count)} ${count === 1 ? one : many}`;

export const targets: TargetWords = {
  title: 'Metas',
  note: '% = lo atrasado entre todo lo clasificado, restados los créditos · sin disputas = lo mismo sin lo que está en disputa · justo en la meta es cumplirla',
  line: ({ overDays, percent, allowed, missedBy, between, inCredit }) => {
    const over = `Más de ${overDays}`;
    if (between !== null) {
      const [least, most] = between;
      return `${over}: entre ${least} % y ${most} %, máximo ${allowed} %, pues la lista no separa el día ${overDays}`;
    }
    if (inCredit !== null) {
      return `${over}: sin porcentaje, máximo ${allowed} %, pues los créditos superan lo adeudado; ${inCredit} de atraso`;
    }
    if (percent === null) return `${over}: nada abierto, máximo ${allowed} %`;
    const verdict = missedBy === null ? 'cumple' : `excede por ${missedBy} puntos`;
    return `${over}: ${percent} %, máximo ${allowed} %, ${verdict}`;
  },
  net: (percents) => `Sin disputas: ${percents.map((each) => each ?? '–').join(', ')}`,
  within: 'CUMPLE',
  missedBy: (points) => `EXCEDE por ${points} puntos`,
  nothingOpen: 'nada abierto',
  inCredit: 'sin %: más créditos',
  between: (least, most) => `de ${least} % a ${most} %`,
  whole: 'Todas las cuentas',
  noGroup: '(sin nombre)',
  groupsHeading: 'Antigüedad por grupo',
  targetsHeading: 'Los porcentajes frente a sus metas',
  wayBackHeading: 'Cómo volver a las metas',
  rollingHeading: 'Lo que está por envejecer',
  groupedBy: (header) => `Agrupado por la columna ${header} de la cartera`,
  notGrouped: 'Nada está agrupado: elija una columna en la hoja Duebook',
  unknownGroups: (groups) => `Ninguna partida de la cartera nombra a ${groups}: revise sus metas`,
  noTargets: 'No hay metas: escríbalas en la hoja Duebook',
  noPlan: 'Se cumplen todas las metas',
  groupsOver: (groups, more) =>
    `Grupos que exceden su meta: ${groups}${more === 0 ? '' : ` y ${figure(more)} más`}`,
  noneTold: 'Donde hay porcentaje no se excede ninguna meta, pero no en todas lo hay',
  plan: (amount, accounts, overDays, lacking) => {
    const from = counted(accounts, 'cuenta', 'cuentas');
    const enough = lacking === '' ? '' : `; faltarían ${lacking}`;
    return `Para más de ${overDays}, cobre ${amount} de ${from}${enough}`;
  },
  hardest: 'la más difícil',
  notReachable:
    'cobrar no basta para llegar a la meta, porque los créditos dejan en total menos que lo atrasado: aplíquelos',
  rolling: (amount, isoDate) =>
    `${amount} pasan a un tramo más antiguo hasta el ${isoDate} si nada se paga`,
  notListed: (amount, rows) =>
    `${counted(rows, 'fila menor', 'filas menores')}, ${amount}, sin listar`,
  ahead: (days, overDays, percent, isOver) =>
    `En ${days} días, más de ${overDays} sería ${percent} %, ${isOver ? 'por encima de' : 'dentro de'} la meta`,
  noRolling: 'Nada pasa a un tramo más antiguo en los próximos 7 días',
  untoldRolling: 'No se puede saber qué está por envejecer: la lista llegó clasificada, sin fechas',
  yes: 'sí',
  headers: {
    group: 'Grupo',
    accounts: 'Cuentas',
    who: 'De quién',
    overDays: 'Más de, en días',
    allowed: 'Máximo',
    now: 'Ahora',
    net: 'Sin disputas',
    verdict: 'Resultado',
    collect: 'Por cobrar',
    over: 'Atrasado',
    total: 'Total abierto',
    rank: 'Orden',
    account: 'Cuenta',
    name: 'Nombre',
    owner: 'Responsable',
    disputed: 'Disputa por resolver',
    credits: 'Créditos por aplicar',
    from: 'De',
    to: 'A',
    amount: 'Importe',
    day: 'El día',
    currency: 'Moneda',
    share: (days) => `% a más de ${days}`,
    shareNet: '% sin disputas',
  },
};
