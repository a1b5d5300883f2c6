import type { LedgerHead } from '../../../../src/receivables/ledger/ledger';
import { groupColumnsOf } from '../../../../src/receivables/ledger/mapping/groupColumnsOf';
import { withGroupColumn } from '../../../../src/receivables/ledger/mapping/withGroupColumn';
import { listHead } from '../listHead';

const HEADERS = ['Customer', 'Invoice', 'Due Date', 'Balance', 'Collector', 'Territory'];
const MAPPING = { account: 0, invoice: 1, dueDate: 2, balance: 3, owner: 4 };

function head(changes: Partial<LedgerHead> = {}): LedgerHead {
  return listHead(HEADERS, { column: 2, mapping: MAPPING, ...changes });
}

describe('the column by which a ledger is grouped', () => {
  it.each<[string, LedgerHead['mapping'], number[]]>([
    ['the owner, else the salesperson', { owner: 4, salesperson: 5 }, [4, 5]],
    ['the salesperson', { salesperson: 5 }, [5]],
    ['none', { account: 0 }, []],
  ])('is %s where nobody names one', (_, mapping, columns) => {
    const { head: grouped, groupsAsked } = withGroupColumn(head({ mapping }), null);
    expect(groupColumnsOf(grouped)).toEqual(columns);
    expect(groupsAsked).toBeNull();
  });

  it.each([
    ['a header', 'Territory', 5],
    ['a header in other letters', ' territory ', 5],
    ['letters of the sheet', 'h', 5],
    ['the header of the account itself', 'Customer', 0],
  ])('is the one that a person names, by %s', (_, wanted, column) => {
    expect(groupColumnsOf(withGroupColumn(head(), wanted).head)).toEqual([column]);
  });

  it('is asked about where there is none of that name, and no other is taken', () => {
    const { head: grouped, groupsAsked } = withGroupColumn(head(), 'Region');
    expect(groupColumnsOf(grouped)).toEqual([]);
    expect(groupsAsked).toEqual({
      code: 'group-column',
      wanted: 'Region',
      columns: ['Customer', 'Collector', 'Territory'],
    });
  });
});
