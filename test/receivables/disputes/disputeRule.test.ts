import fc from 'fast-check';
import type { CellValue } from '../../../src/receivables/ledger/area';
import { DISPUTE_TERMS } from '../../../src/receivables/ledger/disputeTerms';
import { DISPUTE_MARKER, disputeRule } from '../../../src/receivables/disputes/disputeRule';
import { ledgerOf } from '../ledgerOf';
import { disputedByReader, ledgerWith, markedByRule } from './ruleOverRows';

/** An open invoice of 100.00 whose dispute cell holds this. */
const open = (dispute: CellValue): CellValue[] => [
  'A1',
  'Alpha',
  'I-1',
  46000,
  100,
  'USD',
  dispute,
];

/** Which of these dispute cells mark their rows. */
function marking(header: string, cells: readonly CellValue[]): CellValue[] {
  const rows = cells.map(open);
  return markedByRule(ledgerWith(header, rows), rows).map((row) => cells[row] ?? '');
}

test('a row is marked by any way of saying yes, in any case, with accents and blanks', () => {
  const yes = ['Yes', 'y', 'Sí', 'SI', 'x', 1, '1', true, 'Disputed', ' en  Disputa ', 'TRUE', '✓'];
  expect(marking('Disputed', yes)).toEqual(yes);
});

test('no, nothing, an error and what cannot be read mark no row', () => {
  const no = ['', 'No', 'n/a', 0, false, 'Not disputed', 'não', '#N/A', 'perhaps', -5, 0.5];
  expect(marking('Disputed', no)).toEqual([]);
});

test('an amount above 0 marks its row, as number or as text', () => {
  const cells = [
    0.01,
    1,
    250,
    '1,234.56',
    '$ 20.00',
    'USD 7.50',
    0,
    -3,
    '-3.00',
    '',
    0.004,
    '0.00',
  ];
  expect(marking('Disputed Amount', cells)).toEqual(cells.slice(0, 6));
});

test('a reason marks its row unless the dispute is over or denied', () => {
  const standing = ['Pricing', 'In review', 'No PO', 'Sin orden', 'Closedown of site', 12];
  const over = [
    'Closed',
    'Resuelto - pagado',
    'cancelled',
    'RECHAZADA.',
    'Sin reclamo',
    'no_dispute',
  ];
  expect(marking('Dispute Reason', [...standing, ...over, '', 'N/A', 'ninguna'])).toEqual(standing);
});

test('in a status column that a person pointed at, only what speaks of a dispute counts', () => {
  const disputed = ['In dispute', 'Disputed - price', 'Reclamación abierta', 'x'];
  const others = ['Open', 'Paid', 'Promise', 'Undisputed', 'Not disputed', 'Closed dispute', 46000];
  expect(marking('Status', [...disputed, ...others])).toEqual(disputed);
});

test.each<[string, CellValue[], boolean]>([
  ['an item without dates', ['A1', 'Alpha', 'I-1', '', 100, 'USD', 'Yes'], true],
  ['an item whose name is a failed look-up', ['A1', '#N/A', 'I-1', 46000, 100, 'USD', 'Yes'], true],
  ['a credit said to be disputed', ['A1', 'Alpha', 'C-1', 46000, -100, 'USD', 'Yes'], true],
  ['a paid item', ['A1', 'Alpha', 'I-1', 46000, 0, 'USD', 'Yes'], false],
  ['a total', ['Total', '', '', '', 300, '', 300], false],
  ['a sum of a customer', ['Total for A1', '', '', '', 300, '', 300], false],
  ['a bare sum', ['', '', '', '', 100, '', 100], false],
  ['a blank row', ['', '', '', '', '', '', ''], false],
])('%s is marked: %#', (_, row, expected) => {
  const rows = [open('No'), row];
  expect(markedByRule(ledgerWith('Disputed', rows), rows)).toEqual(expected ? [1] : []);
});

test('a header repeated inside the list is no disputed row', () => {
  const header = [
    'Customer ID',
    'Customer',
    'Invoice',
    'Due Date',
    'Balance',
    'Currency',
    'Disputed',
  ];
  const rows = [open('Yes'), header, open('Yes')];
  expect(markedByRule(ledgerWith('Disputed', rows), rows)).toEqual([0, 2]);
});

describe('what Excel asks of a conditional format', () => {
  const rules = ['Disputed', 'Disputed Amount', 'Dispute Status', 'Status'].map((header) => {
    const rule = disputeRule(ledgerWith(header, [open('Yes')])) ?? '';
    return [header, rule] as const;
  });

  test.each(rules)('%s: at most 8,192 characters, no array constant', (_, rule) => {
    expect(rule.length).toBeLessThanOrEqual(8_192);
    expect(rule).not.toMatch(/[{}]/);
  });

  test.each(rules)('%s: no text of more than 255 characters', (_, rule) => {
    const texts = rule.match(/"(?:[^"]|"")*"/g) ?? [];
    expect(Math.max(...texts.map((text) => text.length - 2))).toBeLessThanOrEqual(255);
  });

  test.each(rules)('%s: functions nested at most 64 deep', (_, rule) => {
    let [depth, deepest] = [0, 0];
    for (const sign of rule.replace(/"(?:[^"]|"")*"/g, '')) {
      if (sign === '(') deepest = Math.max(deepest, ++depth);
      if (sign === ')') depth--;
    }
    expect(deepest).toBeLessThanOrEqual(64);
  });

  test.each(rules)('%s: columns are fixed, rows are not, and the marker is in it', (_, rule) => {
    expect(rule).toContain(`"${DISPUTE_MARKER}"`);
    const references = rule.replace(/"(?:[^"]|"")*"/g, '').match(/\$?[A-Z]{1,3}\$?\d+/g) ?? [];
    expect(new Set(references)).toEqual(
      new Set(['$A2', '$B2', '$C2', '$D2', '$E2', '$E$1', '$G2']),
    );
  });
});

test('without a dispute column there is no rule', () => {
  expect(disputeRule(ledgerOf([{ balance: 1 }]))).toBeNull();
});

describe('the rule and the reader', () => {
  const dressed = fc
    .tuple(
      fc.constantFrom(...DISPUTE_TERMS.whole, ...DISPUTE_TERMS.none, ...DISPUTE_TERMS.over),
      fc.constantFrom('', ' ', '\u00a0', '\t'),
      fc.constantFrom('lower', 'upper', 'title'),
      fc.constantFrom('', ' - see mail', '.', ', pending'),
      fc.boolean(),
    )
    .map(([term, blank, letters, tail, accented]) => {
      const spaced = term.replaceAll('_', blank === '\t' ? '  ' : ' ');
      const text = accented ? spaced.replace('i', 'í').replace('o', 'ó') : spaced;
      const cased =
        letters === 'lower'
          ? text
          : letters === 'upper'
            ? text.toUpperCase()
            : text.charAt(0).toUpperCase() + text.slice(1);
      return `${blank}${cased}${tail}${blank}`;
    });
  const cents = fc.integer({ min: -50_000, max: 500_000 }).map((minor) => minor / 100);
  const disputes = fc.oneof(
    { weight: 6, arbitrary: dressed },
    fc.constantFrom(
      '',
      'Pricing',
      'No PO',
      'Short shipment',
      'In dispute: freight',
      '#N/A',
      'Sin disputa',
    ),
    fc.boolean(),
    fc.constantFrom(0, 1, 2),
    cents,
    fc.integer({ min: 2, max: 9_999_999 }).map((minor) => (minor / 100 + 1).toFixed(2)),
    fc.integer({ min: 2_000, max: 999_999 }).map((whole) => `$${whole.toLocaleString('en-US')}.50`),
  );
  const balances = fc.oneof(
    { weight: 5, arbitrary: cents },
    fc.constant(0),
    fc.integer({ min: 1, max: 99_999 }).map((minor) => (minor / 100).toFixed(2)),
  );
  const items = fc
    .tuple(fc.constantFrom('A1', 'A2', 700), fc.constantFrom(46000, ''), balances, disputes)
    .map(([account, due, balance, dispute]): CellValue[] => [
      account,
      `Name of ${account}`,
      'I-1',
      due,
      balance,
      'USD',
      dispute,
    ]);
  const totals = fc
    .tuple(fc.constantFrom('Total', 'Gran total', 'Subtotal', 'Total A1', 'Suma'), cents)
    .map(([label, sum]): CellValue[] => [label, '', '', '', sum, '', Math.abs(sum)]);
  const lists = fc.array(fc.oneof({ weight: 9, arbitrary: items }, totals), {
    minLength: 1,
    maxLength: 30,
  });

  test.each(['Disputed', 'Disputed Amount', 'Dispute Status', 'Motivo de disputa', 'Status'])(
    'mean the same rows in a column called %s',
    (header) => {
      fc.assert(
        fc.property(lists, (rows) => {
          const ledger = ledgerWith(header, rows);
          // `Total A1` without an A1 is an item for want of what it totals, which no rule of one row sees.
          const unsure = ledger.issues.flatMap(({ code, row }) =>
            code === 'total-unsure' ? [row] : [],
          );
          const sure = disputedByReader(ledger).filter((row) => !unsure.includes(row));
          expect(markedByRule(ledger, rows)).toEqual(sure);
        }),
        { numRuns: 8 },
      );
    },
  );
});
