import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbookFile } from '../../../workbench/files/openWorkbookFile';
import { runAge } from './runAge';
import { SMALL_LEDGER, writeWorkbook } from './workbookFile';

describe('what the command line makes to be shared', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'duebook-'));
    writeWorkbook(join(folder, 'items.xlsx'), { Items: SMALL_LEDGER });
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const sheetsOf = (file: string) =>
    openWorkbookFile(join(folder, file)).workbook.sheets.map(({ name }) => name);

  it('is a copy of the sheets that were named, in their order, and the meeting pack', async () => {
    const words = [
      '--as-of',
      '2026-03-31',
      '--share',
      'copy.xlsx',
      '--sheets',
      'follow-ups; Items',
    ];
    const ran = await runAge(folder, 'items.xlsx', ...words, '--pack', 'pack.xlsx', '--repair');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(sheetsOf('copy.xlsx')).toEqual(['Follow-ups', 'Items']);
    expect(sheetsOf('pack.xlsx').slice(0, 2)).toEqual(['Agenda', "Supervisor's page"]);
    expect(sheetsOf('items.aged.xlsx')).toEqual(expect.arrayContaining(['Items', 'Aging']));
  });

  it('is nothing where a sheet was named that is not there, and then nothing is saved', async () => {
    const words = ['--share', 'copy.xlsx', '--sheets', 'Aging; Summary'];
    const refused = await runAge(folder, 'items.xlsx', ...words);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/There is no sheet "Summary" that may be shared; there are: /);
    expect(readdirSync(folder)).toEqual(['items.xlsx']);
  });
});
