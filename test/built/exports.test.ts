import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ageWorkbook, type Answers } from '../../workbench/cli/ageWorkbook';
import { agedJson } from '../../workbench/cli/json';
import { openSession } from '../../workbench/cli/session';
import { newXlsx } from '../../workbench/files/xlsx';
import { BUILT_WORKBOOKS } from '../fixtures/workbooks/builtWorkbooks';
import type { Expectation } from '../intake/expectation';
import { EXPORTS, expectationOf, expectationOfBuilt } from '../intake/openExport';

jest.setTimeout(180_000);

const PAGE = join(__dirname, '../../dist/taskpane.html');
const NO_ANSWERS: Answers = { asOf: '2026-03-31', sheet: null, dates: null, decimals: null };

/** What `age --json` tells of how a list was read. */
interface Told {
  readonly blocks: readonly { readonly currency: string | null; readonly total: string }[];
  readonly intake: {
    readonly mapping: readonly { readonly field: string; readonly header: string }[];
    readonly rows: Expectation['rows'];
  };
}

describe('an export, aged by the built add-in', () => {
  test.each([
    'peoplesoft-aging.csv',
    'sap-fbl5n.txt',
    'netsuite-aging-detail.csv',
    'gnucash-receivable-aging.csv',
    'opos-liste.csv',
  ])('%s is read as it is in the corpus', async (file) => {
    const told = await aged(join(EXPORTS, file));
    expectAsIn(told, expectationOf(file.replace(/\.[^.]*$/, '')));
  });

  test('headers in two rows under merged cells are read as in the corpus', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'duebook-'));
    try {
      const file = join(folder, 'headersInTwoRows.xlsx');
      writeFileSync(file, newXlsx(BUILT_WORKBOOKS['headersInTwoRows']!()).save());
      expectAsIn(await aged(file), expectationOfBuilt('headersInTwoRows'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('what the dates leave open is asked, and read by the answer', async () => {
    const file = join(EXPORTS, 'ambiguous-dates.csv');
    await expect(aged(file)).rejects.toThrow(/day first or/);
    const told = await aged(file, { ...NO_ANSWERS, dates: 'dmy' });
    expectAsIn(told, expectationOf('ambiguous-dates').answered!.then);
  });
});

async function aged(file: string, answers = NO_ANSWERS): Promise<Told> {
  const session = await openSession(file, () => PAGE);
  try {
    const { aged: result } = await ageWorkbook(session, answers);
    return JSON.parse(agedJson(result, session.office())) as Told;
  } finally {
    session.close();
  }
}

function expectAsIn(
  { blocks, intake }: Told,
  { totals, mapping, rows }: Partial<Expectation>,
): void {
  const amounts = blocks.map(({ currency, total }) => [currency ?? '-', total]);
  expect(Object.fromEntries(amounts)).toEqual(totals);
  const fields = intake.mapping.map(({ field, header }) => [field, header]);
  expect(Object.fromEntries(fields)).toEqual(mapping);
  expect(intake.rows).toEqual(rows);
}
