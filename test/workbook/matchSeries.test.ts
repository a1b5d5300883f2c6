import { matchSeries } from '../../src/workbook/applying/matchSeries';

const OURS = ['% over 30', 'Target'];

test.each([
  ['all stand', ['% over 30', 'Target'], [0, 1]],
  ['a person deleted the first', ['Target'], [-1, 0]],
  ['a person deleted the last', ['% over 30'], [0, -1]],
  ['a person deleted all', [], [-1, -1]],
  ['they have the names of another language', ['% a más de 30', 'Objetivo'], [0, 1]],
  ['a person put an own one behind', ['% over 30', 'Target', 'Mine'], [0, 1]],
  ['a person deleted the first and put an own one behind', ['Target', 'Mine'], [-1, 0]],
])('where %s, each series of ours is found', (_, standing, expected) => {
  expect(matchSeries(OURS, standing)).toEqual(expected);
});
