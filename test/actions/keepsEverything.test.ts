import {
  AS_OF,
  desk,
  ledgerWorkbook,
  refreshAsOf,
  table,
  tableCells,
  typeInto,
} from './ledgerWorkbook';
import { listRows, rowOf, typeBeside } from './typedInList';
import type { CellValue } from '../../src/receivables/ledger/area';

const LIST = 'DuebookFollowUps';

/** Six accounts, each with one item over 30 days past due; the first owes most. */
const ACCOUNTS = ['00123', 'B2', 'C3', 'D4', 'E5', 'F6'];
const LEDGER: readonly (readonly CellValue[])[] = [
  ['Customer ID', 'Customer', 'Invoice', 'Due Date', 'Balance'],
  ...ACCOUNTS.map((account, at) => [
    account,
    `${account} Ltd`,
    `I-${at}`,
    AS_OF - 40 - at,
    600 - 100 * at,
  ]),
];

async function listOfSix() {
  const ledger = ledgerWorkbook(LEDGER);
  await refreshAsOf();
  await desk().followUpList();
  return ledger;
}

const accounts = (header = 'Account') => listRows().map((row) => row[header]);

describe('what people typed into the follow-up list', () => {
  test('is found again after they did everything to it that one can do', async () => {
    const ledger = await listOfSix();
    typeBeside('00123', 'Next step', 'Call Ann on 5/4');
    typeBeside('00123', 'Note', '1-30');
    typeBeside('B2', 'Note', '=not a formula');
    typeBeside('C3', 'Next step', '00077');
    typeBeside('D4', 'Note', 'wife\'s birthday: "don\'t call" ñ 👍');
    typeBeside('E5', 'Note', 'will be deleted with its row');
    typeBeside('F6', 'Note', '- asked twice\n+ promised');

    workbench.person.insertTableColumn(LIST, 3, 'Visit on');
    typeBeside('C3', 'Visit on', '2026-04-05');
    workbench.person.renameTableColumn(LIST, 'Note', 'What they said');
    workbench.person.renameTableColumn(LIST, 'Callable', 'To ask for');
    workbench.person.sortTable(LIST, 'Name', false);
    workbench.person.filterTable(LIST, 'Name', {
      filterOn: 'Values',
      values: ['B2 Ltd', 'C3 Ltd'],
    });
    workbench.person.renameSheet('Follow-ups', 'Calls');
    const copied = workbench.person.copySheet('Calls').name;
    const copy = workbench.person.read(copied, 'A6:Z12');
    const { range } = table(LIST);
    const deleted = listRows().findIndex((row) => row.Account === 'E5');
    workbench.person.deleteRows('Calls', range.row + 2 + deleted);

    // C3 has paid, B2 owes most now, and there is a new account.
    ledger.cells.setValue(3, 4, 0);
    ledger.cells.setValue(2, 4, 10_000);
    ledger.cells.write(7, 0, [['G7', 'G7 Ltd', 'I-9', AS_OF - 33, 50]]);
    const told = await desk().followUpList();
    expect(told.kind).toBe('outcome');

    expect(rowOf('00123')).toMatchObject({ 'Next step': 'Call Ann on 5/4', Note: '1-30' });
    expect(rowOf('B2')).toMatchObject({ Rank: 1, Callable: 10_000, Note: '=not a formula' });
    expect(rowOf('C3')).toMatchObject({
      Name: 'C3 Ltd · no longer due',
      Rank: '',
      Callable: '',
      'Next step': '00077',
      'Visit on': AS_OF + 5,
    });
    expect(rowOf('D4').Note).toBe('wife\'s birthday: "don\'t call" ñ 👍');
    expect(rowOf('E5')).toMatchObject({ 'Next step': '', Note: '' });
    expect(rowOf('F6').Note).toBe('- asked twice\n+ promised');
    expect(rowOf('G7')).toMatchObject({ 'Next step': '', Note: '', 'Visit on': '' });
    expect(workbench.person.see('Calls', 'D12')).not.toMatch(/^\d{5}$/);

    // Still sorted by name downwards, still filtered, still called so; the copy is theirs.
    expect(accounts()).toEqual(['G7', 'F6', 'E5', 'D4', 'C3', 'B2', '00123']);
    expect([...table(LIST).filters.values()]).toMatchObject([{ values: ['B2 Ltd', 'C3 Ltd'] }]);
    expect(table(LIST).sheet.name).toBe('Calls');
    expect(workbench.person.read(copied, 'A6:Z12')).toEqual(copy);
    expect(workbench.workbook.sheet('Follow-ups')).toBeUndefined();
  });

  test('a text that looks like a formula stays text in a column of theirs, a formula a formula', async () => {
    const ledger = await listOfSix();
    workbench.person.insertTableColumn(LIST, 3, 'Mine');
    typeBeside('B2', 'Mine', "'=see the contract");
    typeBeside('C3', 'Mine', '=1+1');
    typeBeside('D4', 'Mine', "'00123");
    ledger.cells.setValue(2, 4, 10_000);
    await desk().followUpList();
    expect(rowOf('B2')).toMatchObject({ Rank: 1, Mine: '=see the contract' });
    expect(rowOf('C3').Mine).toBe(2);
    expect(rowOf('D4').Mine).toBe('00123');
    ledger.cells.setValue(2, 4, 0);
    await desk().followUpList();
    expect(rowOf('B2')).toMatchObject({ Rank: '', Mine: '=see the contract' });
  });

  test('an account that has paid leaves, and stays at the end while something is typed', async () => {
    const ledger = await listOfSix();
    typeBeside('B2', 'Note', 'sent a statement');
    ledger.cells.setValue(1, 4, 0);
    ledger.cells.setValue(2, 4, 0);
    await desk().refreshAging();
    expect(listRows().map((row) => [row.Rank, row.Account, row.Name, row.Note])).toEqual([
      [1, 'C3', 'C3 Ltd', ''],
      [2, 'D4', 'D4 Ltd', ''],
      [3, 'E5', 'E5 Ltd', ''],
      [4, 'F6', 'F6 Ltd', ''],
      ['', 'B2', 'B2 Ltd · no longer due', 'sent a statement'],
    ]);
    typeBeside('B2', 'Note', '');
    await desk().refreshAging();
    expect(accounts()).toEqual(['C3', 'D4', 'E5', 'F6']);
  });

  test('one that comes back is due again, with its note', async () => {
    const ledger = await listOfSix();
    typeBeside('B2', 'Note', 'sent a statement');
    ledger.cells.setValue(2, 4, 0);
    await desk().refreshAging();
    ledger.cells.setValue(2, 4, 700);
    await desk().refreshAging();
    expect(rowOf('B2')).toMatchObject({ Rank: 1, Name: 'B2 Ltd', Note: 'sent a statement' });
  });

  test('the mark stands once, in the language that the sheets have now', async () => {
    const ledger = await listOfSix();
    typeBeside('B2', 'Note', 'sent a statement');
    ledger.cells.setValue(2, 4, 0);
    await desk().refreshAging();
    typeInto('DuebookLanguage', 'Español');
    await desk().refreshAging();
    await desk().refreshAging();
    const row = rowOf('B2', 'Cuenta');
    expect(row).toMatchObject({ Nombre: 'B2 Ltd · ya no adeuda', Nota: 'sent a statement' });
    typeInto('DuebookLanguage', 'English');
    await desk().refreshAging();
    expect(rowOf('B2').Name).toBe('B2 Ltd · no longer due');
  });

  test('an account of two currencies has two rows, each with its own note', async () => {
    const ledger = ledgerWorkbook([
      ['Customer ID', 'Due Date', 'Balance', 'Currency'],
      ['A1', AS_OF - 40, 10, 'USD'],
      ['A2', AS_OF - 40, 5, 'USD'],
      ['A1', AS_OF - 40, 7, 'EUR'],
    ]);
    await refreshAsOf();
    await desk().followUpList();
    const { sheet, range } = table(LIST);
    const [headers = []] = tableCells(LIST);
    const note = range.column + headers.indexOf('Note');
    ['ten', 'five', 'seven'].forEach((text, at) => {
      sheet.cells.setValue(range.row + 1 + at, note, text);
    });
    ledger.cells.setValue(2, 2, 500);
    await desk().refreshAging();
    expect(listRows().map((row) => [row.Account, row.Currency, row.Note])).toEqual([
      ['A2', 'USD', 'five'],
      ['A1', 'USD', 'ten'],
      ['A1', 'EUR', 'seven'],
    ]);
  });

  test('a row that a person copied within the list keeps its text, and is not marked', async () => {
    await listOfSix();
    typeBeside('00123', 'Note', 'first');
    const { range, sheet } = table(LIST);
    const [headers = []] = tableCells(LIST);
    const last = range.row + range.rows - 1;
    workbench.person.type(sheet.name, `B${last + 1}`, '00123');
    sheet.cells.setValue(last, range.column + headers.indexOf('Note'), 'second');
    await desk().refreshAging();
    const notes = listRows().flatMap((row) => (row.Account === '00123' ? [row.Note] : []));
    expect(notes).toEqual(['first', 'second']);
    expect(accounts()).toHaveLength(7);
  });
});
