import { withDisputeColumn } from '../../../src/receivables/disputes/withDisputeColumn';
import type { ColumnMapping } from '../../../src/receivables/ledger/ledger';
import { listHead } from '../ledger/listHead';

const HEADERS = ['Customer', 'Due Date', 'Balance', 'Collection Status', 'Notes'];

const head = (mapping: ColumnMapping) => listHead(HEADERS, { rows: 3, mapping });

const MAPPED = { account: 0, dueDate: 1, balance: 2, collectionStatus: 3 };

describe('a dispute column that a person names', () => {
  it.each<[string, string, ColumnMapping]>([
    ['means nothing else', 'Notes', { ...MAPPED, dispute: 4 }],
    ['is given by letters', 'e', { ...MAPPED, dispute: 4 }],
    [
      'says how collection stands',
      'Collection Status',
      { account: 0, dueDate: 1, balance: 2, dispute: 3 },
    ],
  ])('is taken where it %s', (_, wanted, mapping) => {
    const taken = withDisputeColumn(head(MAPPED), wanted);
    expect(taken.disputesAsked).toBeNull();
    expect(taken.head.mapping).toEqual(mapping);
  });

  it('is asked about where figures rest on it, with those that could be it', () => {
    const { head: left, disputesAsked } = withDisputeColumn(
      head({ ...MAPPED, dispute: 4 }),
      'Balance',
    );
    expect(left.mapping).toEqual(MAPPED);
    expect(disputesAsked).toEqual({
      code: 'dispute-column',
      wanted: 'Balance',
      isTaken: true,
      columns: ['Collection Status', 'Notes'],
    });
  });
});
