import { lazy, type ComponentType } from 'react';
import { TodayView } from '../views/today/TodayView';
import type { ViewName } from './route';
import type { View } from './view';

type OtherViews = typeof import('./otherViews');

/** Loads the views besides *Today*. */
export function loadOtherViews(): Promise<OtherViews> {
  return import(/* webpackChunkName: "views" */ './otherViews');
}

/** Every view of the pane. */
export const VIEWS: Readonly<Record<ViewName, View>> = {
  today: { needs: 'picture', Shown: TodayView },
  aging: { needs: 'picture', Shown: lazily(({ AgingView }) => AgingView) },
  followUps: { needs: 'picture', Shown: lazily(({ FollowUpsView }) => FollowUpsView) },
  disputes: { needs: 'picture', Shown: lazily(({ DisputesView }) => DisputesView) },
  setUp: { needs: 'nothing', Shown: lazily(({ SetUpView }) => SetUpView) },
  account: { needs: 'picture', Shown: lazily(({ AccountView }) => AccountView) },
  share: { needs: 'nothing', Shown: lazily(({ ShareView }) => ShareView) },
};

/** The answers to what Duebook asks. */
export const QuestionAnswers = lazily((views) => views.QuestionAnswers);

/** What was written last, under *Today*. */
export const LastWrites = lazily((views) => views.LastWrites);

/** The views that the navigation leads to, in its order; the others are reached from these. */
export const NAVIGATION: readonly ViewName[] = ['today', 'aging', 'followUps', 'disputes', 'setUp'];

function lazily<Props>(pick: (views: OtherViews) => ComponentType<Props>) {
  return lazy(async () => ({ default: pick(await loadOtherViews()) }));
}
