import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSession, type Session } from '../../workbench/cli/session';
import { inLibreOffice } from '../libreoffice/inLibreOffice';
import { paintedRows } from '../libreoffice/paintedRows';

jest.setTimeout(180_000);

const SAMPLE = join(__dirname, '../../samples/open-items.xlsx');
const PAGE = join(__dirname, '../../dist/taskpane.html');

describe('the sample ledger, marked by the built add-in', () => {
  let session: Session;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'duebook-'));
    session = await openSession(SAMPLE, () => PAGE);
  });
  afterAll(() => {
    session.close();
    rmSync(folder, { recursive: true });
  });

  /** Rows of the ledger, from 0 in the sheet, whose dispute cell says Yes. */
  function disputedRows(): number[] {
    const [ledger] = session.workbook.sheets;
    const used = ledger?.usedRange(true);
    if (ledger === undefined || used == null) return [];
    const rows = ledger.cells.read({ row: 0, column: 9, rows: used.rows + used.row, columns: 1 });
    return rows.flatMap(([cell], row) => (cell === 'Yes' ? [row] : []));
  }

  test('is told of as many rows as its column says', async () => {
    const { went, text } = await session.press('markDisputes');
    expect(went).toBe(true);
    expect(text).toContain(`${disputedRows().length} disputed rows marked in "Open items"`);
  });

  inLibreOffice('shows the same rows marked in LibreOffice, without the add-in', () => {
    const file = join(folder, 'marked.xlsx');
    writeFileSync(file, session.save());
    expect(disputedRows().length).toBeGreaterThan(20);
    expect(paintedRows(file, '#FFE3C2')).toEqual(disputedRows());
  });
});
