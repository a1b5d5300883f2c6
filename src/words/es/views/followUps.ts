import type { FollowUpsViewWords } from '../../views/followUpsViewWords';

export const followUps: FollowUpsViewWords = {
  title: 'Seguimiento',
};
