import type { CellValue } from '../../src/receivables/ledger/area';
import { AS_OF, desk, ledgerWorkbook, refreshAsOf } from './ledgerWorkbook';

/** Excel on the web refuses larger messages, each way. */
const MOST_BYTES = 5_000_000;

/** So many accounts, each with two items over 30 days past due. */
function ledgerOfAccounts(count: number): readonly (readonly CellValue[])[] {
  const items = Array.from({ length: 2 * count }, (_, at): readonly CellValue[] => [
    `C${10_000 + (at % count)}`,
    `Customer "number" ${at % count} – ñandú`,
    `I-${at}`,
    AS_OF - 31 - (at % 90),
    100 + at,
  ]);
  return [['Customer ID', 'Customer', 'Invoice', 'Due Date', 'Balance'], ...items];
}

/** Round trips and the largest message of making the list, and of doing it once more. */
async function traffic(accounts: number) {
  ledgerWorkbook(ledgerOfAccounts(accounts));
  await refreshAsOf();
  const { stats } = workbench.native;
  const made = await counted(() => desk().followUpList());
  const again = await counted(() => desk().followUpList());
  return { made, again, largest: Math.max(stats.largestRequestBytes, stats.largestResponseBytes) };

  async function counted(action: () => Promise<{ readonly kind: string }>): Promise<number> {
    const before = stats.batches;
    expect(await action()).toMatchObject({ kind: 'outcome' });
    return stats.batches - before;
  }
}

test('the list of many accounts travels in few messages, none of them too large', async () => {
  const few = await traffic(20);
  const many = await traffic(600);
  // A round trip a row would be hundreds; these are blocks of rows.
  expect(many.made - few.made).toBeLessThan(20);
  expect(many.again - few.again).toBeLessThan(30);
  expect(many.largest).toBeLessThan(MOST_BYTES);
}, 60_000);
