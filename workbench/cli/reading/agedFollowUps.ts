import type { Table } from '../../host/model/table';
import type { CellValue } from '../../host/model/types';
import type { AgedBlock, AgedFollowUp } from './aged';
import { plainAmount } from './amount';
import { ourColumn } from './ourColumn';

// The headers as they stand on the sheet, in the two languages it can have.
const HEADERS = {
  rank: /^(Rank|Orden)$/,
  account: /^(Account|Cuenta)$/,
  name: /^(Name|Nombre)$/,
  owner: /^(Owner|Responsable)$/,
  currency: /^(Currency|Moneda)$/,
  callable: /^(Callable|Exigible)$/,
  why: /^(Why|Por qué)$/,
} as const;

type Column = keyof typeof HEADERS;

/** What is not there where the ledger does not have it. */
const OPTIONAL: readonly Column[] = ['name', 'owner', 'currency'];

/**
 * Reads the follow-ups in the order of their sheet. A row that is kept for what is typed in it, though
 * its account owes nothing any more, has no rank and is left out. Null where a person renamed a column
 * that is needed: nobody but the add-in knows which one it was.
 */
export function agedFollowUps(table: Table, blocks: readonly AgedBlock[]): AgedFollowUp[] | null {
  const places = Object.fromEntries(
    (Object.keys(HEADERS) as Column[]).map((id) => [id, ourColumn(table, HEADERS[id])]),
  ) as Record<Column, number>;
  const missing = Object.entries(places).some(
    ([id, at]) => at < 0 && !OPTIONAL.some((optional) => optional === id),
  );
  if (missing) return null;
  return table.sheet.cells.read(table.bodyRange).flatMap((row): AgedFollowUp[] => {
    const at = (id: Column): CellValue => row[places[id]] ?? '';
    if (typeof at('rank') !== 'number') return [];
    const currency =
      places.currency < 0 ? (blocks[0]?.currency ?? null) : textOrNull(at('currency'));
    return [
      {
        account: String(at('account')),
        name: String(at('name')),
        owner: String(at('owner')),
        currency,
        callable: plainAmount(Number(at('callable')), decimalsOf(currency, blocks)),
        why: String(at('why')),
      },
    ];
  });
}

/** The decimals that the currency's Aging sheet shows. */
function decimalsOf(currency: string | null, blocks: readonly AgedBlock[]): number {
  const total = blocks.find((block) => block.currency === currency)?.total ?? '0.00';
  return total.split('.')[1]?.length ?? 0;
}

function textOrNull(value: CellValue): string | null {
  return value === '' ? null : String(value);
}
