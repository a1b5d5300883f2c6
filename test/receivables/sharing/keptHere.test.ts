import { keptHere, type LedgerKnown } from '../../../src/receivables/sharing/keptHere';
import { wordsFor } from '../../../src/words/everyLanguage';

const LEDGER: LedgerKnown = {
  sheet: 'Open items',
  headers: {
    name: 'Customer',
    owner: 'Collector',
    phone: 'Tel.',
    dispute: 'In dispute?',
    invoice: 'Doc no.',
  },
  headings: { all: ['Customer', 'Collector', 'Tel.', 'In dispute?', 'Region'], column: 1 },
  groupBy: null,
};

const TABLES = ['DuebookSupervisorGroups', 'DuebookGroups', 'DuebookTargets'];

const kept = (privateColumns: readonly string[], more: Partial<LedgerKnown> = {}) =>
  keptHere({ privateColumns, privateSheets: ['Scratch'] }, { ...LEDGER, ...more }, wordsFor('es'));

describe('tables with a row for each group', () => {
  test.each<[string, string[], Partial<LedgerKnown>, string[]]>([
    ['the owner’s column', ['Collector'], {}, ['Collector']],
    ['the same, on the ledger’s sheet', ['open items!collector'], {}, ['Collector']],
    ['the column that was chosen', ['Region'], { groupBy: 'Region' }, ['Region']],
    ['the same, chosen by its letter', ['Region'], { groupBy: 'F' }, ['Region']],
    ['the salesperson’s', ['Rep'], { headers: { salesperson: 'Rep' } }, ['Rep']],
  ])('stay here where %s is private', (_which, columns, more, headers) => {
    const { blocks, unnamed } = kept(columns, more);
    expect(blocks.map(({ table }) => table)).toEqual(TABLES);
    expect(blocks[0]).toMatchObject({ called: 'Por grupo', headings: ['By group', 'Por grupo'] });
    expect(unnamed).toEqual({ sheet: 'Open items', headers });
  });

  test.each<[string, string[], Partial<LedgerKnown>]>([
    ['another column is private', ['Note'], {}],
    ['that column is private on another sheet alone', ['Aging!Collector'], {}],
    ['the owner’s is, and groups are of another', ['Collector'], { groupBy: 'Region' }],
    ['nobody knows which one the letter means', ['Region'], { groupBy: 'F', headings: null }],
  ])('go along where %s', (_which, columns, more) => {
    expect(kept(columns, more).blocks).toEqual([]);
  });
});

test.each([
  ['Customer', 'Name'],
  ['Tel.', 'Teléfono'],
  ['Collector', 'Responsable'],
  ['In dispute?', 'Reason'],
  ['Doc no.', 'Oldest invoice'],
])('%s is also private under the header %s, which our sheets have', (own, theirs) => {
  expect(kept([own]).columns).toContain(theirs);
  expect(kept(['Note']).columns).not.toContain(theirs);
});

test('customers without a column of names are told by their accounts, which are not said either', () => {
  const headers = { account: 'Customer', invoice: 'Doc no.' };
  expect(kept(['Customer'], { headers }).unnamed.headers).toEqual(['Customer']);
});

test('names and numbers of people are not said in sentences, and what else is private is', () => {
  const { unnamed, sheets } = kept(['Customer', 'Tel.', 'In dispute?']);
  expect(unnamed.headers).toEqual(['Customer', 'Tel.']);
  expect(sheets).toEqual(['Scratch']);
});
