import type { AccountViewWords } from '../../views/accountViewWords';

export const account: AccountViewWords = {
  title: 'Account',
};
