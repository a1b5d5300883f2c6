import { strFromU8, unzipSync } from 'fflate';
import { AS_OF, desk, ledgerWorkbook, refreshAsOf, typeInto } from './ledgerWorkbook';

const ROWS = [
  ['Customer ID', 'Customer', 'Collector', 'Invoice', 'Due Date', 'Balance', 'Disputed'],
  ['A1', 'Alpha Clinics', 'Annalena', 'I-1', AS_OF - 40, 4_000, ''],
  ['A2', 'Beta Travel', 'Annalena', 'I-2', AS_OF - 95, 1_000, 'Yes'],
  ['A3', 'Gamma', 'Ludovico', 'I-3', AS_OF - 28, 5_000, ''],
];

/** Every part of the copy that was opened last, as texts. */
function lastCopy(): readonly string[] {
  const bytes = Uint8Array.from(workbench.host.created.opened.at(-1) ?? []);
  return Object.entries(unzipSync(bytes)).flatMap(([path, part]) => [path, strFromU8(part)]);
}

const NAMES = /Annalena|Ludovico/;
const saying = () => lastCopy().filter((part) => NAMES.test(part));

test('where the column of groups is private, no part of a copy names them, and the whole is still told', async () => {
  ledgerWorkbook(ROWS);
  await refreshAsOf();
  const one = desk();
  await one.changeSetting('targets', '15 % over 30');
  await one.changeSetting('groupTargets', 'Annalena: 10 % over 30; Nobodyson: 5 % over 30');
  await one.meetingPack();
  workbench.person.addSheet('Mine');
  workbench.person.type('Mine', 'A1', '="Ask "&\'Open items\'!C2');
  workbench.person.type('Mine', 'A2', 'Ludovico is away');
  await workbench.settled();
  const sheets = workbench.host.workbook.sheets.map(({ name }) => name);
  await one.shareCopy({ sheets, title: 'All' });
  expect(saying()).not.toEqual([]);

  typeInto('DuebookPrivateColumns', 'Open items!Collector');
  const ours = sheets.filter((name) => name !== 'Mine');
  const told = await one.shareCopy({ sheets: ours, title: 'All' });
  expect(told.text).toContain(
    "because the column that names the groups is private: Targets!Aging by group, Targets!Percentages beside their targets, Supervisor's page!By group.",
  );
  expect(saying()).toEqual([]);
  const copy = lastCopy().join('\n');
  expect(copy).not.toContain('DuebookSupervisorGroups');
  expect(copy).toContain('All accounts');
  expect(copy).toContain('Alpha Clinics (A1)');

  const mine = await one.shareCopy({ sheets: ['Mine'], title: 'Mine' });
  expect(mine).toMatchObject({ kind: 'outcome', warns: true });
  expect(mine.text).toContain('a formula brought a private text there (Mine!A1)');
  expect(mine.text).toContain('still says a name from a private column (Mine!A2)');
  expect(lastCopy().join('\n')).not.toContain('Annalena');
});
