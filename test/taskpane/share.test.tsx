import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { placesBySheet } from '../../src/taskpane/views/share/placeParts';
import * as sheetChoice from '../../src/taskpane/views/share/sheetChoice';
import type { SharePreview } from '../../src/receivables/sharing/preview';
import { HEADERS, pictureOf, ROWS } from './pictureOf';
import { PREVIEW, sheet } from './sharePreview';
import { loadViews, showPane, SUMMARY, takePaneAway } from './shownPane';

const SAID = {
  en: {
    here: 'Share',
    preview: 'What sharing will do',
    lines: [
      'Formulas of DuebookOpen items: 12 cells stay live, 1 becomes a value, 2 show no result to keep',
      'As-of dateMarch 31, 2026; it will be fixed, so that nothing moves',
      'Stays hereNote, on Follow-upsThe rows by group under By group, on Follow-upsThe sheet ScratchChoose what is private',
    ],
    inCopy:
      /^In a copyFormulas that read what stays here.*1 comment goes along.*Formulas that read another.*1 chart is of a kind that cannot come along: Old\.Macros/,
    findings: 'What to look at',
    open: (count: number) => `${count} to decide`,
    decided: 'all decided',
    show: /^Show them: 2 sheets are hidden: Old, Prices\./,
    leave: /^Leave as it is: 2 sheets are hidden/,
    left: /Left as it is:.*2 sheets are hidden/,
    takeUp: /^Look at it again: 2 sheets are hidden/,
    done: /Done:.*2 sheets are hidden/,
    goTo: /^Go to B3, 1 formula reads another workbook/,
    none: 'Nothing stands in the way of sharing.',
    again: 'Check before sharing',
    outdated: /Checked before the last change/,
    sheets: 'Sheets of the copy',
    aging: 'Aging by Duebook',
    rows: [
      'Open items your ledger↑↓',
      'Aging by Duebook↑↓',
      'Follow-ups by Duebook · without Note, By group↑↓',
      'Old your own · hidden↑↓',
      'Scratch: private, left out',
    ],
    up: 'Move Follow-ups up',
    moved: 'Follow-ups is now sheet 2 of 4.',
    title: 'Title of the copy',
    copy: (count: number) => `Make a copy of ${count} sheet${count === 1 ? '' : 's'}`,
    chooseOne: 'Choose at least one sheet.',
    nothingOurs: 'Nothing of Duebook in this workbook',
    way: 'Hand this workbook over, so that it is right without Duebook too.',
  },
  es: {
    here: 'Compartir',
    preview: 'Qué se hará al compartir',
    lines: [
      'Fórmulas de DuebookOpen items: 12 celdas siguen vivas, 1 pasa a ser un valor, 2 no muestran un resultado que conservar',
      'Fecha de corte31 de marzo de 2026; quedará fija, para que nada se mueva',
      'Se queda aquíNote, en Follow-upsLas filas por grupo bajo By group, en Follow-upsLa hoja ScratchElegir qué es privado',
    ],
    inCopy:
      /^En una copiaLas fórmulas que leen lo que se queda aquí.*1 comentario.*leen otro libro.*1 gráfico, por su tipo: Old\.Las macros/,
    findings: 'Qué mirar antes',
    open: (count: number) => `${count} por decidir`,
    decided: 'todo decidido',
    show: /^Mostrar[^:]*: .*Old, Prices/,
    leave: /^Dejar como está: .*Old, Prices/,
    left: /Se deja como está:.*Old, Prices/,
    takeUp: /^Volver a mirarlo: .*Old, Prices/,
    done: /Hecho:.*Old, Prices/,
    goTo: /^Ir a B3, /,
    none: 'Nada impide compartirlo.',
    again: 'Revisar antes de compartir',
    outdated: /Se revisó antes del último cambio/,
    sheets: 'Hojas de la copia',
    aging: 'Aging de Duebook',
    rows: [
      'Open items su cartera↑↓',
      'Aging de Duebook↑↓',
      'Follow-ups de Duebook · sin Note, By group↑↓',
      'Old suya · oculta↑↓',
      'Scratch: privada, queda fuera',
    ],
    up: 'Subir Follow-ups',
    moved: 'Follow-ups es ahora la hoja 2 de 4.',
    title: 'Título de la copia',
    copy: (count: number) => (count === 1 ? 'Copiar 1 hoja' : `Copiar ${count} hojas`),
    chooseOne: 'Elija al menos una hoja.',
    nothingOurs: 'En este libro no hay nada de Duebook',
    way: 'Entregue este libro de modo que esté bien también sin Duebook.',
  },
} as const;

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const region = (name: string) => screen.getByRole('region', { name });

beforeAll(loadViews);
afterEach(takePaneAway);

describe.each(['en', 'es'] as const)('Share in %s', (language) => {
  const said = SAID[language];
  const show = (sharing: SharePreview | null = PREVIEW) =>
    showPane(language, '#/share', { sharing });

  test('looks through the workbook as it is opened, and does nothing else', () => {
    const desk = show(null);
    expect(desk.pressed).toEqual(['checkBeforeSharing']);
  });

  test('lets what runs go first, and does not talk over its answer', () => {
    const desk = showPane(language, '#/share', { running: 'refreshAging' });
    act(() => desk.become({ running: null }));
    expect(desk.pressed).toEqual([]);
    expect(button(said.again)).toBeTruthy();
  });

  test('says first what will become of formulas, date and what is private', () => {
    show();
    const terms = within(region(said.preview)).getAllByRole('term');
    const lines = terms.map(({ parentElement }) => parentElement?.textContent);
    expect(lines.slice(0, -1)).toEqual(said.lines);
    expect(lines.at(-1)).toMatch(said.inCopy);
  });

  test('says where one is, beside the ways to the other views', () => {
    show();
    const here = within(screen.getByRole('navigation')).getAllByRole('link', { current: 'page' });
    expect(here.map(({ textContent }) => textContent)).toEqual([said.here]);
  });

  test('a finding is left, also after a look elsewhere, and taken up again', async () => {
    const desk = show();
    expect(region(said.findings).textContent).toContain(said.open(3));
    await userEvent.click(button(said.leave));
    expect(region(said.findings).textContent).toMatch(said.left);
    expect(region(said.findings).textContent).toContain(said.open(2));
    for (const hash of ['#/set-up', '#/share']) {
      await act(async () => {
        window.location.hash = hash;
        await new Promise((resolve) => setTimeout(resolve));
      });
    }
    await userEvent.click(button(said.takeUp));
    expect(region(said.findings).textContent).toContain(said.open(3));
    expect(desk.fixed).toEqual([]);
  });

  test('a finding that was fixed is ticked once the check has it no more', async () => {
    const desk = show();
    await userEvent.click(button(said.show));
    expect(desk.fixed).toEqual(['hidden-sheets']);
    expect(region(said.findings).textContent).not.toMatch(said.done);
    act(() => desk.become({ sharing: { ...PREVIEW, findings: [] } }));
    expect(region(said.findings).textContent).toMatch(said.done);
    expect(region(said.findings).textContent).toContain(said.decided);
    expect(region(said.findings).textContent).toContain(said.none);
  });

  test('leads to the cell of a finding', async () => {
    const desk = show();
    await userEvent.click(button(said.goTo));
    expect(desk.shown).toEqual([['Open items', 'B3']]);
  });

  test('a copy has the sheets by Duebook, in an order that a person changes', async () => {
    const desk = show();
    const list = screen.getByRole('list', { name: said.sheets });
    const rows = within(list).getAllByRole('listitem');
    expect(rows.map(({ textContent }) => textContent)).toEqual(said.rows);
    await userEvent.click(button(said.up));
    expect(screen.getByText(said.moved)).toBeTruthy();
    await userEvent.clear(screen.getByRole('textbox', { name: said.title }));
    await userEvent.type(screen.getByRole('textbox', { name: said.title }), 'Monday');
    await userEvent.click(button(said.copy(2)));
    await userEvent.click(screen.getByRole('checkbox', { name: said.aging }));
    await userEvent.click(button(said.copy(1)));
    expect(desk.copies).toEqual([
      { sheets: ['Follow-ups', 'Aging'], title: 'Monday' },
      { sheets: ['Follow-ups'], title: 'Monday' },
    ]);
  });

  test('a copy is called as the workbook, whose name may come after the check', () => {
    const desk = showPane(language, '#/share', { sharing: PREVIEW, summary: null });
    act(() => desk.become({ summary: { ...SUMMARY, workbook: 'Cobros.xlsx' } }));
    expect(screen.getByRole('textbox', { name: said.title })).toHaveProperty('value', 'Cobros');
  });

  test('without a sheet there is nothing to copy', async () => {
    const desk = show({ ...PREVIEW, sheets: [sheet('Open items', { kind: 'ledger' })] });
    expect(screen.getByText(said.chooseOne)).toBeTruthy();
    await userEvent.click(button(said.copy(0)));
    expect(desk.copies).toEqual([]);
  });

  test('a workbook without anything of ours says so, and is looked through all the same', () => {
    show({ ...PREVIEW, swaps: [], sheets: [sheet('Plan')] });
    expect(screen.getByRole('heading', { name: said.nothingOurs })).toBeTruthy();
    expect(screen.queryByRole('region', { name: said.preview })).toBeNull();
    expect(region(said.findings)).toBeTruthy();
  });
});

describe('One file an owner', () => {
  const rows = ROWS.map((row, at) => [...row, at < 2 ? 'Luis' : at < 5 ? 'Ana' : '']);
  const owned = pictureOf(`${HEADERS},Owner`, rows);

  test('is for those who are chosen', async () => {
    const desk = showPane('en', '#/share', { sharing: PREVIEW, picture: owned });
    await userEvent.click(button('Make workbooks'));
    const list = screen.getByRole('list', { name: 'Whose: Owner' });
    const names = within(list).getAllByRole('listitem');
    expect(names.map(({ textContent }) => textContent)).toEqual([
      'All of them',
      'Ana',
      'Luis',
      '(no owner)',
    ]);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Luis' }));
    await userEvent.click(button('Make 1 workbook'));
    await userEvent.click(screen.getByRole('checkbox', { name: 'All of them' }));
    await userEvent.click(button('Make 3 workbooks'));
    expect(desk.owners).toEqual([['Luis'], ['Ana', 'Luis', '']]);
  });

  test('asks for a column, or for the ledger, where it cannot tell whose accounts are', () => {
    showPane('es', '#/share', { sharing: PREVIEW, picture: pictureOf(HEADERS, ROWS) });
    const part = () => region('Un archivo por responsable');
    expect(within(part()).getByRole('link').getAttribute('href')).toBe('#/set-up/groupBy');
    takePaneAway();
    showPane('es', '#/share', { sharing: PREVIEW });
    expect(part().textContent).toContain('Primero presione Actualizar antigüedad');
  });
});

test('after something was done, the check is known to be of before', async () => {
  const desk = showPane('en', '#/share', { sharing: PREVIEW });
  expect(screen.queryByText(SAID.en.outdated)).toBeNull();
  await userEvent.click(button('Repair formulas'));
  expect(screen.getByText(SAID.en.outdated)).toBeTruthy();
  act(() => desk.become({ sharing: { ...PREVIEW } }));
  expect(screen.queryByText(SAID.en.outdated)).toBeNull();
});

test.each([
  [
    ['Open items!B3', 'Aging!A1', 'Open items!C4:D9'],
    ['Open items B3 C4:D9', 'Aging A1'],
  ],
  [
    ["'It''s late'!$B$3", 'Up!Down!AA12'],
    ["It's late $B$3", 'Up!Down AA12'],
  ],
  [['author', 'Aging', 'Aging!'], []],
])('places %j are led to as %j', (places, expected) => {
  const said = placesBySheet(places).map(({ sheet: of, addresses }) =>
    [of, ...addresses].join(' '),
  );
  expect(said).toEqual(expected);
});

test('moving sheets about loses none and doubles none', () => {
  const names = ['Aging', 'Follow-ups', 'Open items', 'Plan'];
  const start: sheetChoice.SheetChoice = { order: names, chosen: new Set(['Aging', 'Plan']) };
  const steps = fc.array(fc.tuple(fc.constantFrom(...names, 'Gone'), fc.constantFrom(-1, 1)));
  fc.assert(
    fc.property(steps, (moves) => {
      const end = moves.reduce((choice, [name, by]) => sheetChoice.moved(choice, name, by), start);
      expect([...end.order].sort()).toEqual(names);
      expect([...sheetChoice.chosenSheets(end)].sort()).toEqual(['Aging', 'Plan']);
    }),
    { numRuns: 50 },
  );
});

test('sheets that come while a person chooses are proposed, those that go are forgotten', () => {
  const before = sheetChoice.toggled(sheetChoice.proposed(PREVIEW.sheets), 'Aging');
  const after = sheetChoice.stillThere(before, [
    ...PREVIEW.sheets.filter(({ name }) => name !== 'Follow-ups'),
    sheet('Agenda', { kind: 'ours' }),
  ]);
  expect(sheetChoice.chosenSheets(after)).toEqual(['Agenda']);
});

test('what was done can be put back from here', async () => {
  const write = { id: 1, action: 'shareInPlace', minute: '14:05', sheets: ['Functions'] } as const;
  const desk = showPane('en', '#/share', { sharing: PREVIEW, writes: [write] });
  await userEvent.click(within(region('Last writes')).getByRole('button'));
  expect(desk.pressed).toContain('putBackLast');
});

test('a workbook in which nothing was read can be looked through too', () => {
  showPane('en', '#/share', { sharing: PREVIEW, summary: null });
  expect(region('What to look at')).toBeTruthy();
});
