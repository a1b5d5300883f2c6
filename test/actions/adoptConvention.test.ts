import { SETTING_CELLS } from '../../src/receivables/settings/settings';
import { cellsOf, desk, everything, ledgerWorkbook, refreshAsOf, standsIn } from './ledgerWorkbook';
import { whatStands } from './whatStands';

/** 31 May 2020. */
const MAY = 43_982;

/** An export that ages by invoice date, with a first bucket to day 30. */
const EXPORT = [
  [
    'Customer',
    'Invoice',
    'Invoice Date',
    'Due Date',
    'Balance',
    '0-30',
    '31-60',
    '61-90',
    'Over 90',
  ],
  ...[2, 7, 30, 31, 45, 60, 61, 75, 90, 91, 120].map((age, at) => {
    const bucket = [30, 60, 90].filter((edge) => edge < age).length;
    const amounts = ['', '', '', ''].map((_, column) => (column === bucket ? 10 + at : ''));
    return ['Harbor Inn', `I-${at}`, MAY - age, MAY - age + 10 + at, 10 + at, ...amounts];
  }),
];

/** Not every request is refused in turn: those that write headers lie among these. */
const STEP = 6;

const settings = () =>
  (['basis', 'asOf', 'roll', 'edges'] as const).map((setting) => standsIn(SETTING_CELLS[setting]));

test('the way the export ages is adopted in one step, with the figures, and told with the way back', async () => {
  ledgerWorkbook(EXPORT);
  await refreshAsOf();
  const one = desk();
  await one.refreshAging();
  expect(cellsOf('Duebook').flat().join()).toContain(
    'Your system ages by invoice date as of May 31, 2020; 0-30 includes day 30; all 11 rows agree.',
  );
  const { kind, text } = await one.adoptConvention();
  expect(kind).toBe('outcome');
  expect(text).toContain('Aged by is invoice date (was due date)');
  expect(text).toContain('As-of date is 2020-05-31 (was 2026-03-31)');
  expect(text).toContain('To go back,');
  expect(settings()).toEqual(['invoice date', MAY, 'No', '<=30, 60, 90']);
  expect(cellsOf('Aging').flat()).toEqual(expect.arrayContaining(['≤30', '31-60', '91+']));
  expect(one.state.picture?.result.blocks[0]?.buckets.map(({ items }) => items)).toEqual([
    3, 3, 3, 2,
  ]);
  expect(cellsOf('Aging').flat()).not.toContain('#REF!');
  // Now nothing differs, and nothing is written again.
  const before = whatStands();
  expect((await one.adoptConvention()).text).toBe('The figures here are made the same way.');
  expect(whatStands()).toEqual(before);
});

test('nothing is adopted of an export that shows no ages', async () => {
  ledgerWorkbook();
  await refreshAsOf();
  const one = desk();
  await one.refreshAging();
  const before = whatStands();
  expect((await one.adoptConvention()).kind).toBe('failure');
  expect(whatStands()).toEqual(before);
});

test.each([
  ['<=30, 60, 90', '0, 30, 60, 90'],
  ['0, 30, 60, 90', '<=30, 60, 90'],
])('buckets to %s stay where a change to %s is refused half-way', async (from, to) => {
  ledgerWorkbook();
  await refreshAsOf();
  await desk().changeSetting('edges', from);
  const stands = () => ({ cells: everything(), edges: standsIn(SETTING_CELLS.edges) });
  const before = stands();
  const { incidents } = workbench.host;
  for (let request = STEP - 1; ; request += STEP) {
    incidents.after(request, { refusal: 'RequestAborted', afterActions: 0 });
    const { kind } = await desk().changeSetting('edges', to);
    // No incident any more, or only where what was written is read again.
    if (incidents.clear() > 0 || kind === 'outcome') break;
    expect({ request, ...stands() }).toEqual({ request, ...before });
  }
  expect(cellsOf('Aging').flat()).toContain(to.startsWith('0') ? 'Current' : '≤30');
  expect(cellsOf('Aging').flat()).not.toContain('#REF!');
});
