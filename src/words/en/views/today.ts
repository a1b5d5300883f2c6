import type { TodayViewWords } from '../../views/todayViewWords';

export const today: TodayViewWords = {
  title: 'Today',
};
