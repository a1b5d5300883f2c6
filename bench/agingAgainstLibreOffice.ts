import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { age } from '../src/receivables/aging/age';
import type { SerialDay } from '../src/receivables/calendar/serialDay';
import { convert, isInstalled } from '../test/libreoffice/officeProgram';
import { newXlsx, openXlsx } from '../workbench/files/xlsx';
import { formulaWorkbook, FORMULA_ROWS, SUMS } from './formulaWorkbook';
import { interleaved } from './interleaved';
import type { LeftOut, Measurement } from './measurement';
import { readLedger } from './readingAgainstBareLoop';
import { AS_OF, OVER_DAYS, SIX_BUCKETS } from './syntheticLedger';
import { rowBlocks } from './syntheticRows';

const ROUNDS = 7;
const ACCOUNTS = 2_000;
const FORMAT = 'xlsx:Calc MS Excel 2007 XML';
/** 12,000 SUMIFS over 100,000 rows take minutes; on a busy machine they are given up. */
const LONGEST = 1_800_000;

/**
 * The aging of 100,000 rows by native formulas in LibreOffice, a bucket formula a row and SUMIFS for
 * 2,000 accounts and six buckets, against reading and aging the same rows here. What LibreOffice takes
 * for the same workbook without the formulas (its start, opening the rows and saving them) is taken off.
 */
export async function agingAgainstLibreOffice(): Promise<Measurement | LeftOut> {
  if (!isInstalled('soffice')) {
    return { leftOut: 'the same aging by formulas in LibreOffice, which is not installed.' };
  }
  const blocks = rowBlocks(FORMULA_ROWS, ACCOUNTS);
  const ours = () => {
    const read = readLedger(blocks, FORMULA_ROWS);
    const terms = { edges: SIX_BUCKETS, overDays: OVER_DAYS, mainCurrency: null };
    return { read, result: age(read.ledger, { asOf: AS_OF as SerialDay, ...terms }) };
  };
  const [own = NaN] = await interleaved([ours], ROUNDS, { clearing: 'all' });
  const bare = inLibreOffice(blocks, false);
  const calculated = inLibreOffice(blocks, true);
  if (bare === null || calculated === null) {
    return {
      leftOut: 'the same aging by formulas in LibreOffice, which took more than half an hour.',
    };
  }
  const debits = blocks
    .flat()
    .reduce((sum, { 6: balance }) => sum + Math.max(0, Math.round(Number(balance) * 100)), 0);
  if (Math.round(calculated.total * 100) !== debits) {
    throw new Error('LibreOffice gives another total.');
  }
  return {
    name: `aging of 100,000 rows, by formulas in LibreOffice (its start, opening and saving taken off), against ours in ${own.toFixed(0)} ms`,
    measured: (calculated.milliseconds - bare.milliseconds) / own,
    budget: null,
    kind: 'at least',
    unit: 'times as long',
  };
}

/** How long LibreOffice takes over the workbook, and what its sums come to; null where it was given up. */
function inLibreOffice(
  blocks: ReturnType<typeof rowBlocks>,
  hasFormulas: boolean,
): { readonly milliseconds: number; readonly total: number } | null {
  const folder = mkdtempSync(join(tmpdir(), 'formulas-'));
  const file = join(folder, 'formulas.xlsx');
  writeFileSync(file, newXlsx(formulaWorkbook(blocks, ACCOUNTS, hasFormulas)).save());
  const start = performance.now();
  try {
    return convert(
      file,
      FORMAT,
      (results) => {
        const milliseconds = performance.now() - start;
        const [result = ''] = readdirSync(results);
        const { workbook } = openXlsx(readFileSync(join(results, result)), result);
        const sums = workbook.activeSheet.cells.read({ ...SUMS, rows: ACCOUNTS });
        return { milliseconds, total: sums.flat().reduce<number>(added, 0) };
      },
      LONGEST,
    );
  } catch (problem) {
    if (performance.now() - start < LONGEST) throw problem;
    return null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function added(sum: number, cell: unknown): number {
  return typeof cell === 'number' ? sum + cell : sum;
}
