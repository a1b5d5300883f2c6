import type { Told } from '../../src/actions/actions';
import { makeDesk } from '../../src/actions/makeDesk';
import type { Language } from '../../src/receivables/settings/settings';
import type { RefusalReason } from '../../src/workbook/refusal';
import { AS_OF, device, ledgerWorkbook, refreshAsOf, table } from './ledgerWorkbook';

/** How a reason comes about: what stands, and what goes wrong when Refresh is pressed. */
type Provocation = (language: Language) => Promise<Told>;

const REFRESH = (language: Language) =>
  makeDesk({ language, supported: true, device }).refreshAging();

/** A workbook that was refreshed before, and whose ledger has grown since. */
async function grownLedger(): Promise<void> {
  const ledger = ledgerWorkbook();
  await refreshAsOf();
  ledger.cells.write(11, 0, [['A9', 'New Ltd', 'I-11', AS_OF - 35, 7]]);
}

/** A ledger of two blocks of rows. */
export function longLedger(): void {
  const sheet = ledgerWorkbook();
  const rows = Array.from({ length: 700 }, (_, at) => [`L${at}`, 'Long Ltd', `J-${at}`, AS_OF, 1]);
  sheet.cells.write(11, 0, rows);
}

/** Presses Refresh and does something as soon as the first rows are read. */
async function whileReading(language: Language, meanwhile: () => void): Promise<Told> {
  const one = makeDesk({ language, supported: true });
  let isDone = false;
  one.subscribe(() => {
    if (isDone || one.state.progress === null) return;
    isDone = true;
    meanwhile();
  });
  return one.refreshAging();
}

const refusedWith =
  (status: number): Provocation =>
  (language) => {
    ledgerWorkbook();
    workbench.native.nextStatuses.push(status);
    return REFRESH(language);
  };

/** Excel's refusal of the request that resizes our table, with other writes before and after it. */
const refusedMidway =
  (refusal: string): Provocation =>
  async (language) => {
    await grownLedger();
    workbench.host.incidents.before('resize', { refusal });
    return REFRESH(language);
  };

const meanwhile =
  (member: string, change: () => void): Provocation =>
  async (language) => {
    await grownLedger();
    workbench.host.incidents.before(member, { meanwhile: change });
    return REFRESH(language);
  };

/** How each reason is provoked; the compiler and a test see to it that none is missing. */
export const PROVOCATIONS: Readonly<Record<RefusalReason, Readonly<Record<string, Provocation>>>> =
  {
    cellEdit: {
      'a person types in a cell': (language) => {
        ledgerWorkbook();
        workbench.host.isEditingCell = true;
        return REFRESH(language);
      },
    },
    dialogOpen: { 'a dialog is open': refusedWith(5016) },
    protectedSheet: {
      'the Duebook sheet is protected': async (language) => {
        await grownLedger();
        workbench.person.protect('Duebook');
        return REFRESH(language);
      },
    },
    protectedWorkbook: {
      'the structure is protected before the first refresh': (language) => {
        ledgerWorkbook();
        workbench.person.protectStructure();
        return REFRESH(language);
      },
    },
    readOnly: {
      'the workbook is open for reading, without our sheets': (language) => {
        ledgerWorkbook();
        workbench.workbook.readOnly = true;
        return REFRESH(language);
      },
      'the workbook is open for reading, with our sheets': async (language) => {
        await grownLedger();
        workbench.workbook.readOnly = true;
        return REFRESH(language);
      },
    },
    denied: { 'a person may not edit': refusedWith(7000) },
    filtered: {
      'somebody filters the Aging table while it is written': meanwhile('resize', () =>
        workbench.person.filterTable('DuebookAging', 'Name', {
          filterOn: 'Values',
          values: ['Boundary Ltd'],
        }),
      ),
    },
    merged: {
      'cells below and beside the table are merged': async (language) => {
        await grownLedger();
        workbench.person.mergeCells('Aging', 'M20:N20');
        return REFRESH(language);
      },
    },
    overlap: {
      'another table stands where ours must grow': async (language) => {
        await grownLedger();
        table().sheet.cells.write(12, 12, [
          ['Mine', 'Too'],
          [1, 2],
        ]);
        workbench.person.makeTable('Aging', 'M13:N14', 'Mine');
        return REFRESH(language);
      },
    },
    noRoom: {
      'somebody types into the last row of the sheet': meanwhile('insert', () =>
        workbench.person.type('Aging', 'B1048576', 'end'),
      ),
    },
    tooLarge: {
      'one row is longer than an answer may be': (language) => {
        const sheet = ledgerWorkbook();
        const wide = Array.from({ length: 200 }, (_, at) => `x${at}`.padEnd(30_000, 'x'));
        sheet.cells.write(0, 5, [wide.map((_, at) => `Note ${at}`), wide]);
        return REFRESH(language);
      },
      'a request is too large': refusedWith(5103),
    },
    limit: {
      'a formula is too long': refusedMidway('FormulaLengthExceedsLimit'),
      'too many cells at once': refusedMidway('OperationCellsExceedLimit'),
    },
    oldExcel: {
      'the advertised version is below the floor': (language) => {
        ledgerWorkbook();
        return makeDesk({ language, supported: false }).refreshAging();
      },
      'an API is missing in the middle': async (language) => {
        await grownLedger();
        // Table.resize came with ExcelApi 1.13.
        workbench.host.excelApi = 12;
        return REFRESH(language);
      },
    },
    sheetGone: {
      'a co-author deletes the ledger while it is read': (language) => {
        longLedger();
        workbench.person.addSheet('Other');
        return whileReading(language, () => workbench.person.deleteSheet('Open items'));
      },
      'a co-author deletes the Aging sheet while it is written': meanwhile('resize', () =>
        workbench.person.deleteSheet('Aging'),
      ),
      'a co-author turns the Aging table into cells while it is written': meanwhile(
        'resize',
        () => {
          const { tables } = workbench.workbook;
          tables.splice(tables.indexOf(table()), 1);
        },
      ),
    },
    ledgerChanged: {
      'a co-author deletes a row while the ledger is read': (language) => {
        longLedger();
        return whileReading(language, () => workbench.person.deleteRows('Open items', 3));
      },
      'a co-author adds a row while the ledger is read': (language) => {
        longLedger();
        return whileReading(language, () => workbench.person.type('Open items', 'A712', 'Z9'));
      },
      'a co-author puts in a column while a table is read': (language) => {
        longLedger();
        workbench.person.makeTable('Open items', 'A1:E711', 'Invoices');
        return whileReading(language, () =>
          workbench.person.insertTableColumn('Invoices', 1, 'Region'),
        );
      },
    },
    coAuthor: { 'somebody else writes the same cells': refusedMidway('Conflict') },
    nameTaken: {
      'somebody adds a sheet of our name': (language) => {
        ledgerWorkbook();
        workbench.host.incidents.before('add', {
          meanwhile: () => {
            for (const name of ['Aging', 'Antigüedad']) workbench.person.addSheet(name);
          },
        });
        return REFRESH(language);
      },
    },
    typing: {
      'somebody types in the ledger each time it is read': async (language) => {
        ledgerWorkbook();
        const one = makeDesk({ language, supported: true, device });
        let typed = 0;
        one.subscribe(() => {
          if (one.state.progress !== null)
            workbench.person.type('Open items', 'E2', String((typed += 1)));
        });
        return one.refreshAging();
      },
    },
    busy: { 'Excel has too much to do': refusedWith(5102) },
    connection: {
      'the session timed out': refusedWith(5012),
      'the request was aborted': refusedMidway('RequestAborted'),
    },
    halfWritten: {
      'somebody protects the Aging sheet while it is written': meanwhile('resize', () =>
        workbench.person.protect('Aging'),
      ),
      'Excel stops answering for good': async (language) => {
        await grownLedger();
        workbench.host.incidents.before('resize', {
          meanwhile: () => workbench.native.nextStatuses.push(...Array<number>(50).fill(5012)),
          refusal: 'RequestAborted',
        });
        const told = await REFRESH(language);
        workbench.native.nextStatuses.length = 0;
        return told;
      },
    },
    halfCopied: {
      'Excel stops answering for good while a copy is filled': async (language) => {
        ledgerWorkbook();
        await refreshAsOf();
        const one = makeDesk({ language, supported: true });
        workbench.host.incidents.before('copyFrom', {
          meanwhile: () => workbench.native.nextStatuses.push(...Array<number>(50).fill(5012)),
          refusal: 'RequestAborted',
        });
        const told = await one.copyWithAges();
        workbench.native.nextStatuses.length = 0;
        return told;
      },
    },
    halfSwapped: {
      'Excel stops answering for good while links become values': async (language) => {
        const { cells } = ledgerWorkbook();
        cells.setFormula(1, 9, '=[Rates.xlsx]Sheet1!B2', 7);
        workbench.host.incidents.before('formulas', {
          meanwhile: () => workbench.native.nextStatuses.push(...Array<number>(50).fill(5012)),
          refusal: 'RequestAborted',
        });
        const one = makeDesk({ language, supported: true });
        const told = await one.fixFinding('external-links');
        workbench.native.nextStatuses.length = 0;
        return told;
      },
    },
    halfRepaired: {
      'Excel stops once the first formula is right': async (language) => {
        const { cells } = ledgerWorkbook();
        cells.setFormula(1, 9, '=_xldudf_AGING_BUCKET(D2,46112)', '#NAME?');
        cells.setFormula(1, 11, '=_xldudf_AGING_BUCKET(D2,46112)', '#NAME?');
        const refusal = { refusal: 'RequestAborted', afterActions: 8 };
        workbench.host.incidents.before('suspendApiCalculationUntilNextSync', refusal);
        return makeDesk({ language, supported: true }).repairFormulas();
      },
    },
    unknown: { 'Excel does not say why': refusedMidway('GeneralException') },
  };
