import { functionsMetadata } from '../../src/functions/metadata';
import { LEGEND_CELL, REPORT_CELLS, SETTING_CELLS } from '../../src/receivables/settings/settings';
import { functionCatalogue as english } from '../../src/words/en/functionCatalogue';
import { functionCatalogue as spanish } from '../../src/words/es/functionCatalogue';

/** Saved workbooks and people's formulas hold these names: a list here only ever grows. */
describe('names that can never change', () => {
  test('functions and their parameters, in their order', () => {
    const signatures = functionsMetadata('en').functions.map(({ name, parameters }) =>
      [name, ...parameters.map(({ name: of, optional }) => (optional ? `[${of}]` : of))].join(' '),
    );
    expect(signatures).toEqual([
      'AGING accounts due_dates balances as_of [edges] [credits] [holidays]',
      'AGING.BUCKET due_dates as_of [edges] [holidays]',
      'AGING.SUMMARY due_dates balances as_of [edges] [credits] [holidays]',
      'AGING.PASTDUE due_dates balances as_of [over_days] [credits] [holidays]',
      'AGING.PASTDUEPCT due_dates balances as_of [over_days] [credits] [holidays]',
      'AGING.EXPLAIN due_dates balances as_of [edges] [language] [holidays]',
      'AGING.COLLECT over_amount total target',
    ]);
  });

  test('cells in which people choose', () => {
    expect(SETTING_CELLS).toEqual({
      asOf: 'AsOfDate',
      roll: 'DuebookRollToToday',
      ledger: 'DuebookLedger',
      dateOrder: 'DuebookDateOrder',
      numberStyle: 'DuebookNumberStyle',
      disputeColumn: 'DuebookDisputeColumn',
      profile: 'DuebookProfile',
      basis: 'DuebookBasis',
      cutoff: 'DuebookBalanceAsOf',
      edges: 'DuebookBucketEdges',
      overDays: 'DuebookOverDays',
      credits: 'DuebookCreditMode',
      disputes: 'DuebookDisputeMode',
      tolerance: 'DuebookTolerance',
      dayCount: 'DuebookDayCount',
      holidays: 'DuebookHolidays',
      groupBy: 'DuebookGroupBy',
      targets: 'DuebookTargetPercent',
      groupTargets: 'DuebookGroupTargetPercent',
      mainCurrency: 'DuebookMainCurrency',
      controlTotal: 'DuebookControlTotal',
      privateColumns: 'DuebookPrivateColumns',
      privateSheets: 'DuebookPrivateSheets',
      language: 'DuebookLanguage',
    });
  });

  test('cells in which Duebook reports', () => {
    expect([LEGEND_CELL, ...Object.values(REPORT_CELLS)]).toEqual([
      'DuebookDisputeLegend',
      'DuebookRolledTo',
      'DuebookRefreshedAt',
      'DuebookRefreshedBy',
      'DuebookLedgerSheet',
      'DuebookLedgerAddress',
      'DuebookLedgerRows',
      'DuebookReading',
      'DuebookItemRows',
      'DuebookHeadingRows',
      'DuebookTotalRows',
      'DuebookBlankRows',
      'DuebookUnreadRows',
      'DuebookAreaRows',
      'DuebookExportSays',
      'DuebookExportBasis',
      'DuebookExportAsOf',
      'DuebookExportEdges',
      'DuebookExportCompared',
      'DuebookExportDiffering',
      'DuebookControlSays',
    ]);
  });

  test.each([
    ['English', english],
    ['Spanish', spanish],
  ])('the documentation in %s names the cells for formulas', (_language, { differences }) => {
    const { asOf, edges, overDays } = SETTING_CELLS;
    for (const name of [asOf, edges, overDays]) expect(differences.join(' ')).toContain(name);
  });
});
