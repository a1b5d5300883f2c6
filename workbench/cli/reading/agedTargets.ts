import type { Table } from '../../host/model/table';
import type { CellValue } from '../../host/model/types';
import type { Workbook } from '../../host/model/workbook';
import type { AgedBlock, AgedStep, AgedTarget, AgedTargets } from './aged';
import { plainAmount } from './amount';
import { ourColumn } from './ourColumn';

// The headers as they stand on the sheet, in the two languages it can have.
const HEADERS = {
  who: /^(Whose|De quién)$/,
  overDays: /^(Over, in days|Más de, en días)$/,
  allowed: /^(Allowed|Máximo)$/,
  now: /^(Now|Ahora)$/,
  net: /^(Net of dispute|Sin disputas)$/,
  collect: /^(To collect|Por cobrar)$/,
  over: /^(Over|Atrasado)$/,
  total: /^(Total open|Total abierto)$/,
  currency: /^(Currency|Moneda)$/,
  account: /^(Account|Cuenta)$/,
  name: /^(Name|Nombre)$/,
  owner: /^(Owner|Responsable)$/,
  credits: /^(Credits to apply|Créditos por aplicar)$/,
  disputed: /^(Dispute to settle|Disputa por resolver)$/,
} as const;

/** Rows of the sheet, from 0, that say the percentages and the plan in words. */
const SAYS = [1, 2] as const;

type Cell = (id: keyof typeof HEADERS) => CellValue;

/** Reads the sheet of targets; null where there is none or no targets are set. */
export function agedTargets(workbook: Workbook, blocks: readonly AgedBlock[]): AgedTargets | null {
  const table = workbook.table('DuebookTargets');
  const plan = workbook.table('DuebookWayBack');
  const lines = table === undefined ? [] : rowsOf(table).map((row) => targetOf(row, blocks));
  if (table === undefined || lines.length === 0) return null;
  const { cells } = table.sheet;
  return {
    says: SAYS.map((row) => String(cells.value(row, table.range.column))),
    lines,
    wayBack: plan === undefined ? [] : rowsOf(plan).map((row) => stepOf(row, blocks)),
  };
}

/** The rows of a table by the headers of its columns; one that is kept for a note has no days. */
function rowsOf(table: Table): readonly Cell[] {
  return table.sheet.cells
    .read(table.bodyRange)
    .map(
      (row): Cell =>
        (id) =>
          row[ourColumn(table, HEADERS[id])] ?? '',
    )
    .filter((cell) => typeof cell('overDays') === 'number');
}

function targetOf(cell: Cell, blocks: readonly AgedBlock[]): AgedTarget {
  const { currency, amount } = moneyOf(cell, blocks);
  const [now, allowed] = [share(cell('now')), Number(cell('allowed'))];
  const isOver = Number(cell('collect')) > 0;
  return {
    who: String(cell('who')),
    currency,
    overDays: Number(cell('overDays')),
    allowed,
    now,
    netOfDispute: share(cell('net')),
    verdict: now === null ? untold(cell) : isOver ? 'over' : 'within',
    collect: amount(cell('collect')),
    over: amount(cell('over')),
    total: amount(cell('total')),
  };
}

/** Why there is no percentage. */
function untold(cell: Cell): AgedTarget['verdict'] {
  const [over, total] = [Number(cell('over')), Number(cell('total'))];
  if (total > 0) return 'not-parted';
  return over === 0 && total === 0 ? 'nothing-open' : 'in-credit';
}

function stepOf(cell: Cell, blocks: readonly AgedBlock[]): AgedStep {
  const { currency, amount } = moneyOf(cell, blocks);
  return {
    overDays: Number(cell('overDays')),
    currency,
    account: String(cell('account')),
    name: String(cell('name')),
    owner: String(cell('owner')),
    collect: amount(cell('collect')),
    needsDispute: cell('disputed') !== '',
    credits: amount(cell('credits')),
  };
}

/** The currency of a row, and amounts with the decimals that its Aging sheet shows. */
function moneyOf(cell: Cell, blocks: readonly AgedBlock[]) {
  const named = cell('currency');
  const currency = named === '' ? null : String(named);
  const total = blocks.find((block) => block.currency === currency)?.total ?? '0.00';
  const decimals = total.split('.')[1]?.length ?? 0;
  return { currency, amount: (value: CellValue) => plainAmount(Number(value), decimals) };
}

function share(value: CellValue): number | null {
  return typeof value === 'number' ? value : null;
}
