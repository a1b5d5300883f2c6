import fc from 'fast-check';
import type { Ledger } from '../../../src/receivables/ledger/ledger';
import { cellText } from '../../../src/receivables/ledger/cellText';
import { readWorkbook } from '../intakeOf';
import { anyStyle, type Style } from './anyStyle';
import { anyTruth } from './anyTruth';
import { render, type ReadItem, type Rendered } from './render';
import { RUNS, workbookOf } from './workbookOf';

describe('a ledger written in any style', () => {
  test('is read back as it is, or something is asked', () => {
    let asked = 0;
    fc.assert(
      fc.property(anyTruth, anyStyle, (truth, style) => {
        const rendered = render(truth, style);
        const read = readWorkbook(workbookOf(rendered.cells));
        if ('question' in read) {
          asked += 1;
          expect(reasonsToAsk(style)).toContain(read.question.code);
          return;
        }
        const codes = new Set(read.ledger.issues.map(({ code }) => code));
        expect(honestIssues(style)).toEqual(expect.arrayContaining([...codes]));
        const isUnnamed = codes.has('account-missing');
        expect(itemsOf(read.ledger)).toEqual(
          isUnnamed ? unnamed(rendered, read.ledger) : rendered.items,
        );
        expect(censusOf(read.ledger, rendered)).toEqual({
          items: rendered.items.length,
          totals: rendered.totals,
          blank: rendered.blank,
          unread: 0,
          all: rendered.cells.length,
        });
      }),
      { numRuns: RUNS },
    );
    // A reader that asks always would be right always.
    expect(asked).toBeLessThan(RUNS / 2);
  });
});

/** What a style may leave open. */
function reasonsToAsk({ dates, amounts }: Style): readonly string[] {
  return [
    ...(['dmy', 'mdy', 'dotted'].includes(dates) ? ['date-order'] : []),
    ...(amounts === 'number' ? [] : ['number-style']),
  ];
}

/** What a person may be told of a style instead of being asked. */
function honestIssues({ groups, page }: Style): readonly string[] {
  return [
    // One customer, on its first row alone: nothing shows that it is the others' too.
    ...(groups === 'first' ? ['account-missing'] : []),
    // A heading at a page's end may be the title of the next page.
    ...(groups.startsWith('heading') && page > 0 ? ['heading-unsure'] : []),
  ];
}

/** The items without the customers that are said to be missing. */
function unnamed({ items }: Rendered, { issues, items: { row } }: Ledger): readonly ReadItem[] {
  const missing = new Set(
    issues.filter(({ code }) => code === 'account-missing').map((issue) => issue.row),
  );
  return items.map((item, at) => (missing.has(row[at] ?? -1) ? { ...item, account: '' } : item));
}

function itemsOf({ items, accounts, currencies }: Ledger): ReadItem[] {
  return Array.from({ length: items.length }, (_, at) => ({
    account: accounts[items.account[at] ?? -1]?.key ?? '?',
    invoice: cellText(items.invoice[at]),
    invoiced: items.invoiceDay[at] ?? 0,
    due: items.dueDay[at] ?? 0,
    cents: items.balance[at] ?? 0,
    currency: currencies[items.currency[at] ?? -1] ?? null,
  }));
}

function censusOf({ census, head }: Ledger, { cells }: Rendered) {
  const { items, totals, blank, unread, headings } = census;
  const above = head.rowsAbove + head.headerRows;
  expect(cells.length).toBe(head.headerRow + 1 + head.rows);
  return { items, totals, blank, unread, all: items + totals + blank + unread + headings + above };
}
