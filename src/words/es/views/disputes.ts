import type { DisputesViewWords } from '../../views/disputesViewWords';

export const disputes: DisputesViewWords = {
  title: 'Disputas',
};
