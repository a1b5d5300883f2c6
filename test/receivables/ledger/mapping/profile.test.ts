import fc from 'fast-check';
import { mapLedger } from '../../../../src/receivables/ledger/mapping/mapLedger';
import {
  type MappingMemory,
  NO_MEMORY,
} from '../../../../src/receivables/ledger/mapping/mappingMemory';
import { headersByField, profileFor } from '../../../../src/receivables/ledger/mapping/profile';

/** Headers of several systems, of which any mixture is a possible export. */
const HEADERS = [
  'CUST_ID',
  'Customer Name',
  'Invoice Number',
  'ITEM_LINE',
  'Document Type',
  'Invoice Date',
  'Posting Date',
  'Fecha de vencimiento',
  'Condiciones de pago',
  'Original Amount',
  'BAL_AMT',
  'Währung',
  'Days Past Due',
  'PO Number',
  'Dispute Amount',
  'Promise Date',
  'Collector',
  'Límite de crédito',
  'Renter Name',
  'Ship Date',
  'E-mail',
  'Colour',
];
const orders = fc.array(fc.nat(), { minLength: HEADERS.length, maxLength: HEADERS.length });
const lists = fc.shuffledSubarray(HEADERS, { minLength: 3 });

const PEOPLESOFT = {
  name: 'PeopleSoft item export',
  headers: { account: 'CUST_ID', balance: 'ENTRY_AMT', dueDate: 'DUE_DT' },
};
const SHORT = { name: 'Short', headers: { account: 'CUST_ID', balance: 'BAL_AMT' } };
const EXPORT = ['CUST_ID', 'DUE_DT', 'ENTRY_AMT', 'BAL_AMT'];

function mapped(memory: Partial<MappingMemory>, headers: readonly string[] = EXPORT) {
  return mapLedger([headers], [], { ...NO_MEMORY, ...memory });
}

describe('a profile', () => {
  it('is recognised where all its headers are there, and goes before the vocabulary', () => {
    const { mapping, profile, evidence } = mapped({ profiles: [SHORT, PEOPLESOFT] });
    expect(profile).toBe('PeopleSoft item export');
    expect(mapping).toMatchObject({ account: 0, dueDate: 1, balance: 2 });
    expect(evidence.balance?.by).toBe('profile');
  });

  it('is not recognised where a header is gone, or by two headers', () => {
    expect(
      mapped({ profiles: [SHORT, PEOPLESOFT] }, ['CUST_ID', 'DUE_DT', 'BAL_AMT']).profile,
    ).toBeNull();
  });

  it('that is asked for says which of its headers are gone', () => {
    const headers = ['CUST_ID', 'DUE_DT', 'BAL_AMT'];
    const { mapping, missing, profile } = mapped(
      { profiles: [PEOPLESOFT], wanted: ' peoplesoft ITEM export' },
      headers,
    );
    expect(profile).toBe('PeopleSoft item export');
    expect(mapping).toEqual({ account: 0, dueDate: 1 });
    expect(missing).toEqual([{ field: 'balance', header: 'ENTRY_AMT', proposal: 'BAL_AMT' }]);
  });

  it('that is asked for and was never saved is none', () => {
    expect(profileFor(EXPORT, { ...NO_MEMORY, profiles: [PEOPLESOFT], wanted: 'SAP' })).toBeNull();
  });

  it('gives way to a choice, and goes before the last refresh', () => {
    const { mapping, missing } = mapped({
      profiles: [PEOPLESOFT],
      chosen: { dueDate: '-' },
      inForce: { account: 'KUNNR', balance: 'BAL_AMT' },
    });
    expect(mapping).toMatchObject({ account: 0, balance: 2 });
    expect(mapping.dueDate).toBeUndefined();
    expect(missing).toEqual([]);
  });

  it('saved from a list maps that list as it was', () => {
    fc.assert(
      fc.property(lists, (headers) => {
        const { mapping, headers: joined } = mapLedger([headers], [], NO_MEMORY);
        const profile = { name: 'Mine', headers: headersByField({ headers: joined, mapping }) };
        const again = mapped({ profiles: [profile], wanted: 'mine' }, headers);
        expect(again.mapping).toEqual(mapping);
        expect(again.missing).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the columns of any list', () => {
  const meant = (headers: readonly string[]): Record<string, string> =>
    Object.fromEntries(
      Object.entries(mapLedger([headers], [], NO_MEMORY).mapping).map(([field, column]) => [
        field,
        headers[column] ?? '',
      ]),
    );

  it('mean the same in any order', () => {
    fc.assert(
      fc.property(lists, orders, (headers, order) => {
        const keys = new Map(headers.map((header, at) => [header, order[at] ?? 0]));
        const moved = [...headers].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
        expect(meant(moved)).toEqual(meant(headers));
      }),
      { numRuns: 50 },
    );
  });

  it('mean the same beside a column that means nothing', () => {
    fc.assert(
      fc.property(
        lists,
        fc.nat(),
        fc.constantFrom('Remarks', '', 'Zone 7'),
        (headers, at, header) => {
          const wider = [...headers];
          wider.splice(at % (headers.length + 1), 0, header);
          expect(meant(wider)).toEqual(meant(headers));
        },
      ),
      { numRuns: 50 },
    );
  });
});
