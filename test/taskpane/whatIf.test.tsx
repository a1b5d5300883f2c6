import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { labelled } from './labelled';
import { AS_OF, HEADERS, pictureOf } from './pictureOf';
import { loadViews, showPane, takePaneAway } from './shownPane';

beforeAll(loadViews);
afterEach(takePaneAway);

/** 200 of 1,000 over 30, half of it disputed; a credit of 100, also over 30; 50 over 60. */
const picture = pictureOf(HEADERS, [
  ['A1', 'Alpha', 'I-1', AS_OF - 40, 100, 'USD', 'Yes'],
  ['A1', 'Alpha', 'I-2', AS_OF - 40, 50, 'USD', ''],
  ['A2', 'Beta', 'I-3', AS_OF - 70, 50, 'USD', ''],
  ['A2', 'Beta', 'C-4', AS_OF - 35, -100, 'USD', ''],
  ['A3', 'Gamma', 'I-5', AS_OF + 5, 900, 'USD', ''],
]);

const SAID = {
  en: {
    credits: ['Credits', 'own date'],
    ownColumn: 'Beside the buckets, so that no credit hides late debt.',
    ownDate: 'In the bucket of their own date, where they lessen what is late.',
    onOwnDate:
      'With credits on their own date, over 30 would be 10.0% instead of 20.0%; net of dispute 0.0% instead of 11.1%.',
    over: 'Over, in days',
    overSixty: 'With “Over, in days” 60, over 60 would be 5.0%; over 30 is 20.0%.',
    edges: 'Bucket edges',
    usual: 'Usual buckets',
    usualChosen: 'With “Bucket edges” -1, 29, 59, 89, over 30 would still be 20.0%.',
    tolerance: 'Small balances up to',
    small:
      'With “Small balances up to” 50, over 30 would be 11.1% instead of 20.0%; net of dispute 0.0% instead of 11.1%; the total 900.00 instead of 1,000.00.',
  },
  es: {
    credits: ['Créditos', 'fecha propia'],
    ownColumn: 'Junto a los tramos, para que ningún crédito oculte deuda vencida.',
    ownDate: 'En el tramo de su propia fecha, donde disminuyen lo vencido.',
    onOwnDate:
      'Con los créditos en su propia fecha, el porcentaje a más de 30 sería 10.0% en vez de 20.0%; sin lo disputado, 0.0% en vez de 11.1%.',
    over: 'Más de, en días',
    overSixty:
      'Con “Más de, en días” 60, el porcentaje a más de 60 sería 5.0%; a más de 30 es 20.0%.',
    edges: 'Límites de los tramos',
    usual: 'Tramos usuales',
    usualChosen:
      'Con “Límites de los tramos” -1, 29, 59, 89, el porcentaje a más de 30 seguiría en 20.0%.',
    tolerance: 'Saldos pequeños hasta',
    small:
      'Con “Saldos pequeños hasta” 50, el porcentaje a más de 30 sería 11.1% en vez de 20.0%; sin lo disputado, 0.0% en vez de 11.1%; el total, 900.00 en vez de 1,000.00.',
  },
} as const;

const field = labelled;

describe.each(['en', 'es'] as const)('a setting before it is applied, in %s', (language) => {
  const said = SAID[language];

  test('a choice says what it means, and what it would change', async () => {
    const desk = showPane(language, '#/set-up', { picture });
    const [label, ownDate] = said.credits;
    expect(screen.getByText(said.ownColumn)).toBeTruthy();
    await userEvent.selectOptions(field(label), ownDate);
    expect(screen.getByText(said.ownDate)).toBeTruthy();
    expect(await screen.findByText(said.onOwnDate)).toBeTruthy();
    expect(desk.changed).toEqual([]);
  });

  test('so do numbers, as soon as they can be used, and no longer once they are left', async () => {
    showPane(language, '#/set-up', { picture });
    await userEvent.clear(field(said.over));
    await userEvent.type(field(said.over), '60');
    expect(await screen.findByText(said.overSixty)).toBeTruthy();
    await userEvent.type(field(said.over), 'x');
    expect(screen.queryByText(/60x/)).toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByText(said.overSixty)).toBeNull();
    await userEvent.type(field(said.tolerance), '50');
    expect(await screen.findByText(said.small)).toBeTruthy();
  });

  test('usual buckets are put into the field where others can be typed', async () => {
    showPane(language, '#/set-up', { picture });
    await userEvent.selectOptions(field(said.usual), '0-29, 30-59, 60-89, 90+');
    expect(field(said.edges).value).toBe('-1, 29, 59, 89');
    expect(await screen.findByText(said.usualChosen)).toBeTruthy();
    await userEvent.type(field(said.edges), ', 119');
    expect(field(said.usual).value).toBe('');
  });
});
