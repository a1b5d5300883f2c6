import type { AgingViewWords } from '../../views/agingViewWords';

export const aging: AgingViewWords = {
  title: 'Antigüedad',
};
