import { AccountView } from '../views/account/AccountView';
import { AgingView } from '../views/aging/AgingView';
import { DisputesView } from '../views/disputes/DisputesView';
import { FollowUpsView } from '../views/followUps/FollowUpsView';
import { SetUpView } from '../views/setUp/SetUpView';
import { TodayView } from '../views/today/TodayView';
import type { ViewName } from './route';
import type { View } from './view';

/** Every view of the pane. */
export const VIEWS: Readonly<Record<ViewName, View>> = {
  today: { needs: 'picture', Shown: TodayView },
  aging: { needs: 'picture', Shown: AgingView },
  followUps: { needs: 'picture', Shown: FollowUpsView },
  disputes: { needs: 'picture', Shown: DisputesView },
  setUp: { needs: 'nothing', Shown: SetUpView },
  account: { needs: 'picture', Shown: AccountView },
};

/** The views that the navigation leads to, in its order; the others are reached from these. */
export const NAVIGATION: readonly ViewName[] = ['today', 'aging', 'followUps', 'disputes', 'setUp'];
