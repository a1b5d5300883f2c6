import type { SetUpViewWords } from '../../views/setUpViewWords';

export const setUp: SetUpViewWords = {
  title: 'Ajustes',
};
