import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { LedgerHead } from '../../../src/receivables/ledger/ledger';
import type { Language } from '../../../src/receivables/settings/settings';
import { labelled } from '../labelled';
import { AS_OF } from '../pictureOf';
import { loadViews, showPane, takePaneAway } from '../shownPane';
import { EVIDENCE, intakePicture } from './intakePicture';

beforeAll(loadViews);
afterEach(takePaneAway);

const SAID = {
  en: {
    due: 'Due date',
    account: 'Account',
    balance: 'Open balance',
    owner: 'Owner',
    automatic: 'Automatic: Due Date (D)',
    blank: 'Automatic',
    none: '(no column)',
    toCheck: '! 1 column to check',
    certain: '✓ certain, by its header',
    likely: '• likely, by its header',
    check: '! please check, by its cells alone',
    confidence: 'Confidence 41.2%',
    isRight: 'It is right: Due date',
    goTo: 'Go to D1, Due Date (D)',
    apply: (label: string) => `Apply ${label}`,
    discard: (label: string) => `Discard the change of ${label}`,
    taken: 'Open balance is read from this column now and would lose it.',
    more: 'More fields (31)',
    byAge: 'Amounts by age: Current · 1-30 · Over 30',
    saved: 'Saved columns',
    saveAs: 'Save these columns as',
    save: 'Save',
    replaces: '“Odyssey” is there already. Saving replaces it.',
    inUse: '✓ in use',
    use: 'Use PeopleSoft',
    remove: 'Delete PeopleSoft',
    removal: 'Delete “PeopleSoft”?',
    keep: 'Keep',
  },
  es: {
    due: 'Fecha de vencimiento',
    account: 'Cuenta',
    balance: 'Saldo',
    owner: 'Responsable',
    automatic: 'Automático: Due Date (D)',
    blank: 'Automático',
    none: '(sin columna)',
    toCheck: '! 1 columna por confirmar',
    certain: '✓ segura, por su encabezado',
    likely: '• probable, por su encabezado',
    check: '! confírmela, solo por sus celdas',
    confidence: 'Confianza del 41.2%',
    isRight: 'Es correcta: Fecha de vencimiento',
    goTo: 'Ir a D1, Due Date (D)',
    apply: (label: string) => `Aplicar ${label}`,
    discard: (label: string) => `Descartar el cambio de ${label}`,
    taken: 'De esta columna se lee ahora Saldo, que se quedaría sin ella.',
    more: 'Más campos (31)',
    byAge: 'Importes por antigüedad: Current · 1-30 · Over 30',
    saved: 'Columnas guardadas',
    saveAs: 'Guardar estas columnas como',
    save: 'Guardar',
    replaces: '“Odyssey” ya existe. Al guardar se reemplaza.',
    inUse: '✓ en uso',
    use: 'Usar PeopleSoft',
    remove: 'Eliminar PeopleSoft',
    removal: '¿Eliminar “PeopleSoft”?',
    keep: 'Conservar',
  },
} as const;

const PROFILES = [
  { name: 'PeopleSoft', headers: {} },
  { name: 'Odyssey', headers: {} },
];

const field = (label: string) => labelled<HTMLSelectElement>(label);
const button = (name: string) => screen.getByRole('button', { name });
const text = (said: string) => (_: string, element: Element | null) =>
  element?.tagName === 'SPAN' && element.textContent === said;

const opened =
  (language: Language) =>
  (head: Partial<LedgerHead> = {}, chosen: Readonly<Record<string, string>> = {}) =>
    showPane(language, '#/set-up/columns', {
      picture: intakePicture({}, { evidence: EVIDENCE, ...head }, { chosen, profiles: PROFILES }),
    });

describe.each(['en', 'es'] as const)('The columns in %s', (language) => {
  const said = SAID[language];
  const open = opened(language);

  test('each field says its column, how sure that is, and what stands in it', async () => {
    const desk = open();
    expect(field(said.due).value).toBe('');
    expect(field(said.due).selectedOptions[0]?.textContent).toBe(said.automatic);
    const marks = [said.certain, said.likely, said.check, said.toCheck];
    expect(marks.map((mark) => screen.getAllByText(text(mark)).length)).toEqual([1, 1, 1, 1]);
    expect(screen.getByTitle(said.confidence)).toBeTruthy();
    expect(screen.getByText('2026-03-31 · soon')).toBeTruthy();
    // What stands in a column several times is said once.
    expect(screen.getByText('A1 · A2')).toBeTruthy();
    await userEvent.click(button(said.goTo));
    expect(desk.shown).toEqual([['Open items', 'D1']]);
    expect(AS_OF).toBe(46112);
  });

  test('one press says that an unsure column is right', async () => {
    const desk = open();
    await userEvent.click(button(said.isRight));
    expect(desk.remembered).toEqual([{ kind: 'column', field: 'dueDate', header: 'Due Date' }]);
  });

  test('what would lose its column is said before, and found anew', async () => {
    const desk = open({}, { balance: 'Balance' });
    await userEvent.selectOptions(field(said.due), 'Balance (E)');
    expect(screen.getByText(said.taken)).toBeTruthy();
    await userEvent.click(button(said.apply(said.due)));
    expect(desk.remembered).toEqual([
      { kind: 'column', field: 'balance', header: '' },
      { kind: 'column', field: 'dueDate', header: 'Balance' },
    ]);
  });

  test('fields that few ledgers have are folded away', async () => {
    open();
    expect(screen.queryByLabelText(said.owner)).toBeNull();
    await userEvent.click(screen.getByText(said.more));
    expect(await screen.findByLabelText(said.owner)).toBeTruthy();
  });

  test('columns of amounts by age are named', () => {
    open({
      buckets: [
        { column: 3, header: 'Current', from: null, to: 0 },
        { column: 4, header: '1-30', from: 1, to: 30 },
        { column: 5, header: 'Over 30', from: 31, to: null },
      ],
    });
    expect(screen.getByText(said.byAge)).toBeTruthy();
  });

  test('columns are saved under a name, and one that is taken is replaced knowingly', async () => {
    const desk = open();
    expect(screen.queryByRole('button', { name: said.save })).toBeNull();
    await userEvent.type(screen.getByLabelText(said.saveAs), ' odyssey ');
    expect(screen.getByText(said.replaces)).toBeTruthy();
    await userEvent.click(button(said.save));
    expect(desk.remembered).toEqual([{ kind: 'save-profile', name: 'odyssey' }]);
  });

  test('saved columns are used, and deleted after one more question', async () => {
    const desk = open({ profile: 'Odyssey' });
    const list = within(screen.getByRole('list', { name: said.saved }));
    expect(list.getAllByText(text(said.inUse))).toHaveLength(1);
    await userEvent.click(button(said.use));
    expect(desk.changed).toEqual([['profile', 'PeopleSoft']]);
    await userEvent.click(button(said.remove));
    expect(screen.getByText(said.removal)).toBeTruthy();
    expect(document.activeElement).toBe(button(said.keep));
    await userEvent.keyboard('{Enter}');
    expect(desk.remembered).toEqual([]);
    await userEvent.click(button(said.remove));
    await userEvent.click(button(said.remove));
    expect(desk.remembered).toEqual([{ kind: 'delete-profile', name: 'PeopleSoft' }]);
  });
});

describe('A column that a person changes', () => {
  const said = SAID.en;
  const open = opened('en');

  test('another column is taken with Enter, and the keyboard keeps its place', async () => {
    const desk = open();
    await userEvent.selectOptions(field(said.due), 'Customer (B)');
    expect(desk.remembered).toEqual([]);
    field(said.due).focus();
    await userEvent.keyboard('{Enter}');
    expect(desk.remembered).toEqual([{ kind: 'column', field: 'dueDate', header: 'Customer' }]);
    expect(document.activeElement).toBe(field(said.due));
  });

  test('no column at all, and finding it again, are choices too', async () => {
    const desk = open({}, { dueDate: 'Customer' });
    expect(field(said.due).value).toBe('Customer');
    await userEvent.selectOptions(field(said.due), said.none);
    await userEvent.click(button(said.apply(said.due)));
    await userEvent.selectOptions(field(said.due), said.blank);
    await userEvent.click(button(said.apply(said.due)));
    expect(desk.remembered.map((change) => 'header' in change && change.header)).toEqual(['-', '']);
  });

  test('Escape and Discard leave a column as it was', async () => {
    const desk = open();
    await userEvent.selectOptions(field(said.due), 'Customer (B)');
    field(said.due).focus();
    await userEvent.keyboard('{Escape}');
    expect(field(said.due).value).toBe('');
    await userEvent.selectOptions(field(said.due), 'Customer (B)');
    await userEvent.click(button(said.discard(said.due)));
    expect(field(said.due).value).toBe('');
    expect(desk.remembered).toEqual([]);
  });

  test('columns of the same header are told apart by their letters', async () => {
    const desk = open({ headers: ['Date', 'Customer', 'Date', '', 'Balance', 'Currency', 'Note'] });
    const names = within(field(said.account)).getAllByRole('option');
    expect(names.map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['Date (A)', 'Date (C)', 'D']),
    );
    await userEvent.selectOptions(field(said.due), 'Date (C)');
    await userEvent.click(button(said.apply(said.due)));
    expect(desk.remembered).toEqual([{ kind: 'column', field: 'dueDate', header: 'C' }]);
  });

  test('while something runs nothing is taken', async () => {
    const desk = open();
    await userEvent.selectOptions(field(said.due), 'Customer (B)');
    act(() => desk.become({ running: 'refreshAging' }));
    await userEvent.click(button(said.apply(said.due)));
    await userEvent.type(screen.getByLabelText(said.saveAs), 'New{Enter}');
    expect(desk.remembered).toEqual([]);
  });
});
